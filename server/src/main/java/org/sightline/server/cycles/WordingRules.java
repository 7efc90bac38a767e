package org.sightline.server.cycles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that blame, each with calmer ones and the reason.
 *
 * @param rules in the file's order
 * @param unread the numbers of lines that could not be read, from 1
 */
public record WordingRules(List<Rule> rules, List<Integer> unread) {

  /** No rules at all. */
  static final WordingRules NONE = new WordingRules(List.of(), List.of());

  private static final int MOST_OFFERS = 5;

  public WordingRules {
    rules = List.copyOf(rules);
    unread = List.copyOf(unread);
  }

  /**
   * A rule.
   *
   * @param language of the words
   * @param words that blame; a star stands for the rest of a word
   * @param calmer what might be said instead
   * @param reason why
   */
  public record Rule(String language, String words, String calmer, String reason) {
    private Pattern pattern() {
      String words =
          Arrays.stream(this.words.strip().split("\\s+"))
              .map(Rule::pattern)
              .collect(Collectors.joining("\\s+"));
      return Pattern.compile(
          "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String pattern(String word) {
      return word.endsWith("*")
          ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{M}]*"
          : Pattern.quote(word);
    }
  }

  /**
   * Calmer words for a part of a text.
   *
   * @param said the part as it stands
   * @param rule what is offered instead, and why
   */
  public record Offer(String said, Rule rule) {}

  /**
   * Reads the file: a line for each rule, its four parts separated by tabs; lines that are empty or
   * begin with {@code #} are passed over.
   */
  static WordingRules read(String text) {
    List<Rule> rules = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t");
      if (parts.length != 4 || parts[1].replace("*", "").isBlank()) {
        unread.add(number);
        continue;
      }
      rules.add(new Rule(parts[0].strip().toLowerCase(Locale.ROOT), parts[1], parts[2], parts[3]));
    }
    return new WordingRules(rules, unread);
  }

  /** What might be said more calmly, each rule once. */
  List<Offer> offers(String text) {
    List<Offer> offers = new ArrayList<>();
    for (Rule rule : rules) {
      var found = rule.pattern().matcher(text);
      if (found.find() && offers.size() < MOST_OFFERS) {
        offers.add(new Offer(found.group(), rule));
      }
    }
    return offers;
  }
}
