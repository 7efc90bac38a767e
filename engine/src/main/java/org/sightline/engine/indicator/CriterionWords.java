package org.sightline.engine.indicator;

import java.math.BigDecimal;

/** A criterion in the shorthand of the command line, and as people would say it. */
final class CriterionWords {

  private CriterionWords() {}

  /** The shorthand, from which {@link IndicatorText} makes the same criterion. */
  static String name(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      return oneOf.column() + "=" + String.join(",", oneOf.categories());
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      return atLeast.column() + ">=" + plain(atLeast.limit());
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return atMost.column() + "<=" + plain(atMost.limit());
    } else if (criterion instanceof Criterion.Pair pair) {
      return pair.numerator() + "/" + pair.denominator();
    }
    return criterion.columns().get(0);
  }

  static String label(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      return spaced(oneOf.column()) + ": " + String.join(", ", oneOf.categories());
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      return spaced(atLeast.column()) + " ≥ " + plain(atLeast.limit());
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return spaced(atMost.column()) + " ≤ " + plain(atMost.limit());
    } else if (criterion instanceof Criterion.Pair pair) {
      return spaced(pair.numerator()) + " / " + spaced(pair.denominator());
    }
    return spaced(criterion.columns().get(0));
  }

  private static String spaced(String column) {
    return column.replace('_', ' ').strip();
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
