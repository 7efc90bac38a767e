package org.sightline.server.datasets.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.site.Page;
import org.sightline.statistics.Direction;

/** Columns, roles and questions in the reader's words. */
record Saying(Page page) {

  static DataWords word(Role role) {
    return DataWords.valueOf("ROLE_" + role.name());
  }

  static DataWords word(PlaceLevel level) {
    return DataWords.valueOf("LEVEL_" + level.name());
  }

  String name(String given) {
    return page.speech().name(given);
  }

  String role(Role role) {
    return page.say(word(role));
  }

  /** The level, or nothing. */
  String level(Optional<PlaceLevel> level) {
    return level.map(each -> page.say(word(each))).orElse("");
  }

  /** What a column holds, without telling how often. */
  String holds(Column column) {
    return switch (column.kind()) {
      case CATEGORY -> page.say(DataWords.KIND_CATEGORY, column.levels().size());
      case NUMBER -> page.say(DataWords.KIND_NUMBER);
      case WHOLE -> page.say(DataWords.KIND_WHOLE);
      case BOOLEAN -> page.say(DataWords.KIND_BOOLEAN);
      case PSEUDONYM -> page.say(DataWords.KIND_PSEUDONYM);
    };
  }

  /** A question's definition, its direction and its bar. */
  String definition(Indicator indicator) {
    String said =
        criterion(indicator.criterion())
            + " · "
            + page.say(
                indicator.direction() == Direction.FAVOURABLE
                    ? DataWords.MORE_IS_GOOD
                    : DataWords.LESS_IS_GOOD);
    return indicator
        .bar()
        .map(
            bar ->
                said
                    + " · "
                    + page.say(
                        DataWords.DEF_BAR,
                        indicator.isMean()
                            ? page.speech().number(bar.doubleValue(), Math.max(0, bar.scale()))
                            : page.speech().share(bar.doubleValue())))
        .orElse(said);
  }

  private String criterion(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      return page.say(
          DataWords.DEF_ONE_OF,
          name(oneOf.column()),
          oneOf.categories().stream()
              .map(this::name)
              .reduce((first, second) -> page.say(DataWords.DEF_OR, first, second))
              .orElse(""));
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      return page.say(
          DataWords.DEF_AT_LEAST, name(atLeast.column()), atLeast.limit().toPlainString());
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return page.say(DataWords.DEF_AT_MOST, name(atMost.column()), atMost.limit().toPlainString());
    } else if (criterion instanceof Criterion.IsTrue isTrue) {
      return page.say(DataWords.DEF_IS_TRUE, name(isTrue.column()));
    } else if (criterion instanceof Criterion.MeanOf mean) {
      return page.say(DataWords.DEF_MEAN_OF, name(mean.column()));
    }
    Criterion.Pair pair = (Criterion.Pair) criterion;
    return page.say(DataWords.DEF_PAIR, name(pair.numerator()), name(pair.denominator()));
  }

  /** The first and the last of the times a version holds; empty when it says none. */
  String years(Optional<String> time, DatasetVersion data) {
    List<String> levels =
        time.flatMap(column -> data.dictionary().find(column))
            .map(
                column ->
                    column.levels().stream()
                        .map(Level::value)
                        .sorted(Comparator.naturalOrder())
                        .toList())
            .orElse(List.of());
    if (levels.isEmpty()) {
      return page.say(DataWords.SUM_NONE);
    }
    String first = name(levels.get(0));
    return levels.size() == 1 ? first : first + " – " + name(levels.get(levels.size() - 1));
  }
}
