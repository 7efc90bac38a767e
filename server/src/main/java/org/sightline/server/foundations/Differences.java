package org.sightline.server.foundations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sets definitions apart, word by word: the words that all of them use, and for each the words
 * that no other uses. Words that carry no meaning of their own are left out.
 *
 * @param shared words that every definition uses, in the order of the first
 * @param texts the definitions in the order given, cut into pieces
 */
public record Differences(List<String> shared, List<List<Piece>> texts) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'-]+");

  public Differences {
    shared = List.copyOf(shared);
    texts = texts.stream().map(List::copyOf).toList();
  }

  /**
   * A piece of a definition.
   *
   * @param text as it was written, spaces included
   * @param own whether it is a word that no other definition uses
   */
  public record Piece(String text, boolean own) {}

  /** Compares definitions; with fewer than two there is nothing to bring out. */
  public static Differences of(List<String> definitions) {
    List<Set<String>> used = definitions.stream().map(Differences::words).toList();
    Map<String, Integer> users = new HashMap<>();
    used.forEach(words -> words.forEach(word -> users.merge(word, 1, Integer::sum)));
    int all = definitions.size();
    List<String> shared =
        all < 2
            ? List.of()
            : used.get(0).stream().filter(word -> users.getOrDefault(word, 0) == all).toList();
    return new Differences(
        shared, definitions.stream().map(text -> pieces(text, users, all)).toList());
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      String word = plain(found.group());
      if (!EmptyWords.holds(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Piece> pieces(String text, Map<String, Integer> users, int all) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    int from = 0;
    while (all > 1 && found.find()) {
      if (users.getOrDefault(plain(found.group()), 0) == 1) {
        add(pieces, text.substring(from, found.start()), false);
        add(pieces, found.group(), true);
        from = found.end();
      }
    }
    add(pieces, text.substring(from), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean own) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, own));
    }
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("^['’-]+|['’-]+$", "");
  }
}
