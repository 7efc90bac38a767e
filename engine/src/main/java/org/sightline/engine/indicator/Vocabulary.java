package org.sightline.engine.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sightline.statistics.Direction;

/** What is known of the words that schools use, kept in tables beside this class. */
final class Vocabulary {

  private static final List<List<String>> RESULTS = table("result-words.tsv");
  private static final List<List<String>> COLUMNS = table("adverse-columns.tsv");

  private Vocabulary() {}

  /** Whether a category is good or bad news, when its word is known. */
  static Optional<Direction> ofResult(String category) {
    String wanted = words(category);
    return RESULTS.stream()
        .filter(row -> row.get(0).equals(wanted))
        .map(row -> Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** Whether a column is named for something bad, such as absences or suspensions. */
  static boolean isAdverse(String column) {
    String padded = " " + words(column) + " ";
    return COLUMNS.stream().anyMatch(row -> padded.contains(pattern(row.get(0))));
  }

  /** A word stands whole, or with any ending where the table has a star. */
  private static String pattern(String word) {
    return word.endsWith("*") ? " " + word.substring(0, word.length() - 1) : " " + word + " ";
  }

  /** Whether a category says yes. */
  static boolean saysYes(String category) {
    return Set.of("yes", "y", "true", "1").contains(words(category));
  }

  /** Lower-case words with single spaces; a change from small to capital begins a word. */
  static String words(String name) {
    return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}+]+", " ")
        .strip();
  }

  static List<List<String>> table(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
