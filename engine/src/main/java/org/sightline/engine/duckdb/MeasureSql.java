package org.sightline.engine.duckdb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.indicator.Criterion;

/**
 * Turns a criterion into sums over rows.
 *
 * @param dictionary the columns there are
 * @param people the column that says how many people a row stands for; empty when each is one
 * @param large columns whose squares need over 18 digits: slower to multiply
 */
record MeasureSql(Dictionary dictionary, Optional<String> people, Set<String> large) {

  Measure of(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      String value = text(oneOf.column());
      return share(
          oneOf.column(), criterion, value + " IN (" + Sql.texts(oneOf.categories()) + ")");
    }
    if (criterion instanceof Criterion.AtLeast atLeast) {
      String limit = atLeast.limit().toPlainString();
      return share(atLeast.column(), criterion, number(atLeast.column()) + " >= " + limit);
    }
    if (criterion instanceof Criterion.AtMost atMost) {
      String limit = atMost.limit().toPlainString();
      return share(atMost.column(), criterion, number(atMost.column()) + " <= " + limit);
    }
    if (criterion instanceof Criterion.IsTrue isTrue) {
      ask(isTrue.column(), "yes or no", Kind.BOOLEAN);
      return share(isTrue.column(), criterion, Sql.name(isTrue.column()));
    }
    if (criterion instanceof Criterion.MeanOf mean) {
      return mean(mean.column(), criterion);
    }
    return pair((Criterion.Pair) criterion);
  }

  private Measure share(String column, Criterion criterion, String counted) {
    String known = Sql.name(column) + " IS NOT NULL";
    return new Measure(
        key(criterion),
        0,
        peopleWhere(known),
        peopleWhere(counted),
        "",
        peopleWhere(Sql.name(column) + " IS NULL"));
  }

  private Measure mean(String name, Criterion criterion) {
    Column column = ask(name, "a number", Kind.NUMBER, Kind.WHOLE);
    String x = "CAST(" + Sql.name(name) + " AS DECIMAL(18, " + column.scale() + "))";
    String other =
        large.contains(name) ? "CAST(" + x + " AS DECIMAL(19, " + column.scale() + "))" : x;
    String times = people.map(p -> Sql.name(p) + " * ").orElse("");
    return new Measure(
        key(criterion),
        column.scale(),
        peopleWhere(Sql.name(name) + " IS NOT NULL"),
        "sum(" + times + x + ")",
        "sum(" + times + "(" + x + " * " + other + "))",
        peopleWhere(Sql.name(name) + " IS NULL"));
  }

  private Measure pair(Criterion.Pair pair) {
    String x = whole(pair.numerator());
    String n = whole(pair.denominator());
    String known = " FILTER (WHERE " + x + " IS NOT NULL AND " + n + " IS NOT NULL)";
    return new Measure(
        key(pair),
        0,
        "sum(" + n + ")" + known,
        "sum(" + x + ")" + known,
        "",
        "sum(" + n + ") FILTER (WHERE " + x + " IS NULL)");
  }

  private String peopleWhere(String condition) {
    return people
        .map(p -> "sum(" + Sql.name(p) + ") FILTER (WHERE " + condition + ")")
        .orElse("count_if(" + condition + ")");
  }

  private String text(String name) {
    Column column = ask(name, "a category", Kind.CATEGORY, Kind.BOOLEAN, Kind.WHOLE, Kind.NUMBER);
    return column.kind() == Kind.CATEGORY
        ? Sql.name(name)
        : "CAST(" + Sql.name(name) + " AS VARCHAR)";
  }

  private String number(String name) {
    ask(name, "a number", Kind.NUMBER, Kind.WHOLE);
    return Sql.name(name);
  }

  private String whole(String name) {
    ask(name, "a whole number", Kind.WHOLE, Kind.NUMBER);
    return "CAST(" + Sql.name(name) + " AS BIGINT)";
  }

  private Column ask(String name, String needed, Kind... kinds) {
    Column column = Columns.find(dictionary, name);
    if (!List.of(kinds).contains(column.kind())) {
      throw new CellsRefused(
          CellsRefused.Why.WRONG_KIND,
          "column "
              + name
              + " does not hold "
              + needed
              + " but "
              + column.kind()
              + ". Maybe another criterion fits it, or another column was meant.");
    }
    return column;
  }

  private static String key(Criterion criterion) {
    return Fingerprint.of(CriterionParts.of(criterion));
  }
}
