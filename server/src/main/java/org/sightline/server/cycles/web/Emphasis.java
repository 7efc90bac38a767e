package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;

/** Marks the values of a sentence, whatever their order in the reader's language. */
final class Emphasis {
  private static final char BOLD = '\uE000';
  private static final char BAR = '\uE001';
  private static final char END = '\uE002';

  private Emphasis() {}

  /** A value to be set in bold. */
  static String bold(String value) {
    return BOLD + bare(value) + END;
  }

  /** The words that say "the bar", to be set on its rail. */
  static String bar(String value) {
    return BAR + bare(value) + END;
  }

  /** The sentence as markup. */
  static Html html(String sentence) {
    List<Markup> pieces = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int mark = next(sentence, at);
      pieces.add(Html.text(sentence.substring(at, mark)));
      if (mark == sentence.length()) {
        break;
      }
      int end = sentence.indexOf(END, mark);
      String value = sentence.substring(mark + 1, end);
      pieces.add(
          sentence.charAt(mark) == BAR
              ? Tag.of("span").styled("bar-word").text(value)
              : Tag.of("b").text(value));
      at = end + 1;
    }
    return Html.join(pieces);
  }

  /** The sentence without its marks. */
  static String plain(String sentence) {
    return bare(sentence);
  }

  private static int next(String sentence, int from) {
    for (int i = from; i < sentence.length(); i++) {
      if (sentence.charAt(i) == BOLD || sentence.charAt(i) == BAR) {
        return i;
      }
    }
    return sentence.length();
  }

  private static String bare(String text) {
    return text.replaceAll("[" + BOLD + BAR + END + "]", "");
  }
}
