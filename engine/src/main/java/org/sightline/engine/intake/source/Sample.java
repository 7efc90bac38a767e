package org.sightline.engine.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.IntakeException;

/**
 * The first rows of a table, to find out by looking how it is built.
 *
 * @param rows cells, blank lines left out
 */
record Sample(List<List<String>> rows) {

  static final int ROWS = 500;

  Sample {
    rows = List.copyOf(rows);
  }

  /** The first rows of a pass; a pass that breaks gives what came before. */
  static Sample of(RowSource source) {
    List<List<String>> rows = new ArrayList<>();
    try (source) {
      while (rows.size() < ROWS && source.next()) {
        List<String> row = new ArrayList<>(source.width());
        for (int i = 0; i < source.width(); i++) {
          row.add(source.cell(i));
        }
        rows.add(row);
      }
    } catch (IntakeException e) {
      // The real pass will say what is wrong, with its line.
    }
    return new Sample(rows);
  }

  /** The width that most rows have, the larger one of two; 0 without rows. */
  int usualWidth() {
    Map<Integer, Integer> times = new HashMap<>();
    rows.forEach(row -> times.merge(row.size(), 1, Integer::sum));
    int best = 0;
    for (Map.Entry<Integer, Integer> each : times.entrySet()) {
      int now = times.getOrDefault(best, 0);
      if (each.getValue() > now || (each.getValue() == now && each.getKey() > best)) {
        best = each.getKey();
      }
    }
    return best;
  }

  /** The share of rows that have the usual width, 0 to 1. */
  double steadiness() {
    int usual = usualWidth();
    long same = rows.stream().filter(row -> row.size() == usual).count();
    return rows.isEmpty() ? 0 : (double) same / rows.size();
  }

  /** Whether more numbers show a decimal comma than a decimal point. */
  boolean decimalComma() {
    long commas = 0;
    long points = 0;
    for (List<String> row : rows) {
      commas += row.stream().filter(NumberShape::hasDecimalComma).count();
      points += row.stream().filter(NumberShape::hasDecimalPoint).count();
    }
    return commas > points;
  }
}
