package org.sightline.server.datasets.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.statistics.Direction;
import org.springframework.util.MultiValueMap;

/** A question as somebody is putting it together. */
record BuilderForm(
    String column,
    String how,
    List<String> values,
    String limit,
    String outOf,
    String direction,
    String counted,
    String bar,
    String label) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_LABEL = 200;

  /** How a column's rows can count, the usual way first. */
  enum How {
    ONE_OF,
    AT_LEAST,
    AT_MOST,
    IS_TRUE,
    MEAN_OF,
    PAIR
  }

  /** What came of putting it together. */
  sealed interface Made {
    record Question(Indicator indicator) implements Made {}

    record Wrong(DataWords why) implements Made {}
  }

  static BuilderForm of(MultiValueMap<String, String> form) {
    return new BuilderForm(
        Optional.ofNullable(form.getFirst("column")).orElse(""),
        Forms.text(form, "how"),
        form.getOrDefault("value", List.of()),
        Forms.text(form, "limit"),
        Optional.ofNullable(form.getFirst("outOf")).orElse(""),
        Forms.text(form, "direction"),
        Forms.text(form, "counted"),
        Forms.text(form, "bar"),
        Forms.text(form, "label"));
  }

  /** The ways that fit a column. */
  static List<How> ways(Column column) {
    return switch (column.kind()) {
      case CATEGORY -> List.of(How.ONE_OF);
      case BOOLEAN -> List.of(How.IS_TRUE);
      case NUMBER -> List.of(How.AT_LEAST, How.AT_MOST, How.MEAN_OF);
      case WHOLE -> List.of(How.AT_LEAST, How.AT_MOST, How.MEAN_OF, How.PAIR);
      case PSEUDONYM -> List.of();
    };
  }

  /** Columns that a question can be asked of. */
  static List<Column> columns(Dictionary dictionary) {
    return dictionary.columns().stream()
        .filter(column -> column.role() != Role.ID && column.kind() != Kind.PSEUDONYM)
        .toList();
  }

  Optional<Column> chosen(Dictionary dictionary) {
    return dictionary.find(column).filter(each -> columns(dictionary).contains(each));
  }

  /** The way that was chosen, where it fits the column; else the usual one. */
  How way(Column of) {
    List<How> ways = ways(of);
    return ways.stream().filter(each -> each.name().equals(how)).findFirst().orElse(ways.get(0));
  }

  /** The question, or what is missing. */
  Made made(Dictionary dictionary) {
    Optional<Column> chosen = chosen(dictionary);
    if (chosen.isEmpty()) {
      return new Made.Wrong(DataWords.WRONG_QUESTION);
    }
    How way = way(chosen.get());
    Optional<BigDecimal> number = number(limit);
    if ((way == How.AT_LEAST || way == How.AT_MOST) && number.isEmpty()) {
      return new Made.Wrong(DataWords.WRONG_LIMIT);
    }
    if (way == How.ONE_OF && values.isEmpty()) {
      return new Made.Wrong(DataWords.WRONG_VALUES);
    }
    Optional<BigDecimal> asked = number(bar.replace("%", ""));
    if (!bar.isEmpty() && asked.isEmpty()) {
      return new Made.Wrong(DataWords.WRONG_BAR);
    }
    Criterion criterion = criterion(way, number);
    Direction more = direction.equals("ADVERSE") ? Direction.ADVERSE : Direction.FAVOURABLE;
    Indicator usual = Indicator.of(criterion, more);
    Indicator made =
        new Indicator(
            usual.name(),
            label.isEmpty()
                ? usual.label()
                : label.substring(0, Math.min(LONGEST_LABEL, label.length())),
            criterion,
            more,
            counted.isEmpty()
                ? Counted.usual(criterion)
                : counted.equals("EVENTS") ? Counted.EVENTS : Counted.PERSONS,
            usual.isMean() ? asked : asked.map(percent -> percent.divide(HUNDRED)));
    if (made.bar().filter(share -> !made.isMean() && !isShare(share)).isPresent()) {
      return new Made.Wrong(DataWords.WRONG_BAR);
    }
    try {
      IndicatorCheck.check(made, dictionary);
      return new Made.Question(made);
    } catch (IndicatorException doesNotFit) {
      return new Made.Wrong(DataWords.WRONG_QUESTION);
    }
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
  }

  private Criterion criterion(How way, Optional<BigDecimal> number) {
    BigDecimal at = number.orElse(BigDecimal.ZERO);
    return switch (way) {
      case ONE_OF -> new Criterion.OneOf(column, values);
      case AT_LEAST -> new Criterion.AtLeast(column, at);
      case AT_MOST -> new Criterion.AtMost(column, at);
      case IS_TRUE -> new Criterion.IsTrue(column);
      case MEAN_OF -> new Criterion.MeanOf(column);
      case PAIR -> new Criterion.Pair(column, outOf);
    };
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return text.isBlank() || text.length() > 30
          ? Optional.empty()
          : Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
