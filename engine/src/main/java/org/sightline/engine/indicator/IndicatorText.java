package org.sightline.engine.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.statistics.Direction;

/**
 * Reads an indicator from one line: {@code final_result=Pass,Distinction}, {@code mAch}, {@code
 * reading>=240}, {@code absences<=5}, {@code suspended}, {@code passed/tested}; with {@code
 * adverse:} or {@code favourable:} before it where the direction is not the one that its words
 * suggest.
 */
public final class IndicatorText {

  private final Dictionary dictionary;

  private IndicatorText(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The indicator that the line names.
   *
   * @throws IndicatorException when the data cannot answer it, naming what was meant perhaps
   */
  public static Indicator parse(String line, Dictionary dictionary) {
    String text = line.strip();
    Optional<Direction> said = Optional.empty();
    int colon = text.indexOf(':');
    if (colon > 0 && dictionary.find(text).isEmpty()) {
      said = direction(text.substring(0, colon));
      text = said.isPresent() ? text.substring(colon + 1).strip() : text;
    }
    Criterion criterion = new IndicatorText(dictionary).criterion(text);
    Direction direction =
        said.orElseGet(
            () -> Directions.of(criterion, IndicatorCheck.column(first(criterion), dictionary)));
    Indicator indicator = Indicator.of(criterion, direction);
    IndicatorCheck.check(indicator, dictionary);
    return indicator;
  }

  private static String first(Criterion criterion) {
    return criterion.columns().get(0);
  }

  private static Optional<Direction> direction(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "adverse" -> Optional.of(Direction.ADVERSE);
      case "favourable", "favorable" -> Optional.of(Direction.FAVOURABLE);
      default -> Optional.empty();
    };
  }

  /** A column may have any of the signs in its own name, so whole names are tried first. */
  private Criterion criterion(String text) {
    if (dictionary.find(text).isPresent()) {
      return alone(IndicatorCheck.column(text, dictionary));
    }
    return Stream.of(">=", "<=", "=", "/")
        .flatMap(sign -> split(text, sign).stream())
        .findFirst()
        .orElseThrow(() -> unreadable(text));
  }

  private Criterion alone(Column column) {
    if (column.kind() == Kind.CATEGORY && column.levels().isEmpty() && column.blanks() > 0) {
      throw new IndicatorException(
          "column '"
              + column.name()
              + "' is blank in every row. Maybe the results are not in yet, or another column was"
              + " meant.");
    }
    return switch (column.kind()) {
      case BOOLEAN -> new Criterion.IsTrue(column.name());
      case NUMBER, WHOLE -> new Criterion.MeanOf(column.name());
      case CATEGORY, PSEUDONYM ->
          Proposals.ofCategories(column)
              .map(proposed -> proposed.indicator().criterion())
              .orElseThrow(
                  () ->
                      new IndicatorException(
                          "column '"
                              + column.name()
                              + "' holds categories whose meaning is not known. Maybe name those"
                              + " that count: "
                              + column.name()
                              + "="
                              + (column.levels().isEmpty() ? "…" : column.levels().get(0).value())
                              + "."));
    };
  }

  private Optional<Criterion> split(String text, String sign) {
    for (int at = text.indexOf(sign); at > 0; at = text.indexOf(sign, at + 1)) {
      String left = text.substring(0, at).strip();
      String right = text.substring(at + sign.length()).strip();
      if (dictionary.find(left).isPresent()) {
        return Optional.of(criterion(left, sign, right));
      }
    }
    return Optional.empty();
  }

  private Criterion criterion(String left, String sign, String right) {
    return switch (sign) {
      case ">=" -> new Criterion.AtLeast(left, number(left, right));
      case "<=" -> new Criterion.AtMost(left, number(left, right));
      case "/" -> new Criterion.Pair(left, right);
      default -> new Criterion.OneOf(left, categories(left, right));
    };
  }

  /** Categories may have commas in them: the longest that exists is taken each time. */
  private List<String> categories(String column, String right) {
    List<String> levels =
        IndicatorCheck.column(column, dictionary).levels().stream().map(l -> l.value()).toList();
    List<String> found = new ArrayList<>();
    String[] parts = right.split(",");
    for (int from = 0; from < parts.length; ) {
      int to = parts.length;
      while (to > from + 1 && !levels.contains(join(parts, from, to))) {
        to--;
      }
      found.add(join(parts, from, to));
      from = to;
    }
    return found;
  }

  private static String join(String[] parts, int from, int to) {
    return String.join(",", List.of(parts).subList(from, to)).strip();
  }

  private static BigDecimal number(String column, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IndicatorException(
          "'"
              + text
              + "' is not a number to compare '"
              + column
              + "' with. Maybe write "
              + column
              + ">=240, with a point for decimals.");
    }
  }

  private IndicatorException unreadable(String text) {
    String name = text.split("[<>=/]", 2)[0].strip();
    return new IndicatorException(
        "there is no column '"
            + name
            + "'. "
            + NearestNames.maybe(name, dictionary.columns().stream().map(Column::name).toList()));
  }
}
