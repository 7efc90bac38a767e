package org.sightline.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.indicator.IndicatorCheck;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code COLUMN=VALUE}. */
final class Conditions {
  static final String LABEL = "COLUMN=VALUE";

  private Conditions() {}

  /** What all of these let through; several values of one column let any of them through. */
  static Filter read(String option, List<String> conditions, Dictionary dictionary) {
    Map<String, List<String>> allowed = new TreeMap<>();
    for (String pair : conditions) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw new TypeConversionException(
            option + " is \"" + pair + "\". Maybe column=value, such as grade=3.");
      }
      String column = pair.substring(0, sign).strip();
      String value = pair.substring(sign + 1).strip();
      IndicatorCheck.level(column, value, dictionary);
      allowed.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
    }
    return new Filter(allowed);
  }

  /** Makes sure that nobody is counted twice. */
  static void checkApart(List<Filter> parts) {
    for (int i = 0; i < parts.size(); i++) {
      for (Filter other : parts.subList(i + 1, parts.size())) {
        if (!areApart(parts.get(i), other)) {
          throw new TypeConversionException(
              "--within is given twice for rows that could be the same: "
                  + written(parts.get(i))
                  + " and "
                  + written(other)
                  + ". Maybe leave out the narrower one, or narrow both by --and.");
        }
      }
    }
  }

  private static boolean areApart(Filter one, Filter other) {
    return one.allowed().entrySet().stream()
        .anyMatch(
            column -> {
              List<String> values = other.allowed().get(column.getKey());
              return values != null && Collections.disjoint(values, column.getValue());
            });
  }

  private static String written(Filter part) {
    List<String> conditions = new ArrayList<>();
    part.allowed()
        .forEach((column, values) -> values.forEach(value -> conditions.add(column + "=" + value)));
    return String.join(" and ", conditions);
  }
}
