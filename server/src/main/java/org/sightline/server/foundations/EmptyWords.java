package org.sightline.server.foundations;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say little by themselves, in the languages of the product. */
final class EmptyWords {
  private static final Set<String> ALL =
      words(
          """
          a an and are as at be been being but by can do does for from had has have he her his how
          i if in into is it its may might must no nor not of on or our shall she should so some
          such than that the their them then there these they this those to too us was we were what
          when where which who whom whose will with would you your
          al como con cual cuando de del donde e el ella ellas ellos en entre era es esa ese eso
          esta este esto están está fue ha han hay la las le les lo los más me mi muy nos o para pero
          por porque que qué quien se sea según ser si sin sobre son su sus también te tiene u un
          una uno unos unas y ya
          أن إن إلى التي الذي الذين على عن في قد كان كانت كل كما لا لم لن له لها ليس ما مع من منه
          منها هذا هذه هم هو هي و أو ثم حتى بين ذلك تلك عند غير
          """);

  private EmptyWords() {}

  static boolean holds(String word) {
    return word.isEmpty() || ALL.contains(word);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
