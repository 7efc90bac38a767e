package org.sightline.engine.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;

/** Makes sure that a dataset can answer an indicator. */
public final class IndicatorCheck {

  private IndicatorCheck() {}

  /**
   * Checks columns, kinds, categories and bar.
   *
   * @throws IndicatorException when something does not fit, saying what would
   */
  public static void check(Indicator indicator, Dictionary dictionary) {
    Criterion criterion = indicator.criterion();
    if (criterion instanceof Criterion.OneOf oneOf) {
      categories(oneOf, column(oneOf.column(), dictionary));
    } else if (criterion instanceof Criterion.IsTrue isTrue) {
      kind(column(isTrue.column(), dictionary), "yes or no", Set.of(Kind.BOOLEAN));
    } else {
      criterion.columns().forEach(name -> number(name, dictionary));
      criterion.columns().forEach(name -> spread(column(name, dictionary)));
    }
    bar(indicator);
  }

  /**
   * The column of this name.
   *
   * @throws IndicatorException when there is none, naming the nearest
   */
  public static Column column(String name, Dictionary dictionary) {
    return dictionary
        .find(name)
        .orElseThrow(
            () ->
                new IndicatorException(
                    "there is no column '"
                        + name
                        + "'. "
                        + NearestNames.maybe(
                            name, dictionary.columns().stream().map(Column::name).toList())));
  }

  /**
   * Makes sure that some column has some level.
   *
   * @throws IndicatorException when there is no such column or level, naming the nearest
   */
  public static void level(String name, String level, Dictionary dictionary) {
    Column column = column(name, dictionary);
    if (column.blanks() == 0 || !level.equals(Column.NOT_REPORTED)) {
      has(column, level);
    }
  }

  private static void spread(Column column) {
    if (column.because().equals(Column.AVERAGE_OF_GROUP)) {
      throw new IndicatorException(
          "'"
              + column.name()
              + "' holds an average for each group, and nothing says how far its people lie apart,"
              + " so no gap could be told from chance. Maybe ask for the number of people at each"
              + " level, or compare a column that counts people.");
    }
  }

  private static void number(String name, Dictionary dictionary) {
    kind(column(name, dictionary), "numbers", Set.of(Kind.NUMBER, Kind.WHOLE));
  }

  private static void kind(Column column, String needed, Set<Kind> kinds) {
    if (!kinds.contains(column.kind())) {
      throw new IndicatorException(
          "column '"
              + column.name()
              + "' does not hold "
              + needed
              + ". "
              + (column.levels().isEmpty()
                  ? "Maybe another column was meant."
                  : "Maybe name the values that count: "
                      + column.name()
                      + "="
                      + column.levels().get(0).value()
                      + "."));
    }
  }

  private static void categories(Criterion.OneOf oneOf, Column column) {
    if (oneOf.categories().isEmpty()) {
      throw new IndicatorException(
          "no value of '" + column.name() + "' counts. Maybe name at least one.");
    }
    oneOf.categories().forEach(category -> has(column, category));
  }

  private static void has(Column column, String level) {
    List<String> levels = column.levels().stream().map(Level::value).toList();
    if (!levels.isEmpty() && !levels.contains(level)) {
      throw new IndicatorException(
          "column '"
              + column.name()
              + "' has no value '"
              + level
              + "'. "
              + NearestNames.maybe(level, levels));
    }
  }

  private static void bar(Indicator indicator) {
    if (indicator.isMean() || indicator.bar().isEmpty()) {
      return;
    }
    BigDecimal bar = indicator.bar().get();
    if (bar.signum() < 0 || bar.compareTo(BigDecimal.ONE) > 0) {
      throw new IndicatorException(
          "the bar of '"
              + indicator.name()
              + "' is "
              + bar.toPlainString()
              + ". Maybe write it as a share between 0 and 1, such as 0.6.");
    }
  }
}
