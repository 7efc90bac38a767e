package org.sightline.engine.duckdb;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Condition;

/**
 * Finest cells in memory, their levels written as numbers and their sums as whole multiples of the
 * last decimal, so that adding them up is quick and exact.
 */
final class CodedCells {

  /** More cells than this are left to the database, which may spill to disk. */
  static final int MOST = 400_000;

  private static final int AT_FIRST = 1024;

  /** For each column that the plan splits by, its levels in their order. */
  final List<List<Condition>> levels;

  /** For each of these columns, the level of each cell. */
  final int[][] codes;

  /** Cell by cell, the columns of all measures in the order of {@link Measure#scales()}. */
  final long[] sums;

  /** How many cells there are. */
  final int size;

  private CodedCells(List<List<Condition>> levels, int[][] codes, long[] sums, int size) {
    this.levels = levels;
    this.codes = codes;
    this.sums = sums;
    this.size = size;
  }

  /** Reads the answer of a single grouping; empty when a total would not fit in 64 bits. */
  static Optional<CodedCells> read(CellPlan plan, ResultSet rows) throws SQLException {
    int[] scales = plan.measures().stream().flatMapToInt(m -> Arrays.stream(m.scales())).toArray();
    Codes codes = new Codes(plan.split());
    long[] sums = new long[AT_FIRST * scales.length];
    long[] totals = new long[scales.length];
    try {
      while (rows.next()) {
        int from = codes.size * scales.length;
        if (from + scales.length > sums.length) {
          sums = Arrays.copyOf(sums, 2 * sums.length);
        }
        int at = codes.add(rows);
        for (int c = 0; c < scales.length; c++) {
          BigDecimal sum = rows.getBigDecimal(++at);
          sums[from + c] = sum.movePointRight(scales[c]).longValueExact();
          totals[c] = Math.addExact(totals[c], Math.abs(sums[from + c]));
        }
      }
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
    return Optional.of(codes.with(Arrays.copyOf(sums, codes.size * scales.length)));
  }

  /** Levels as they come, each numbered when it is first met. */
  private static final class Codes {
    private final List<Dimension> dimensions;
    private final List<Map<String, Integer>> seen = new ArrayList<>();
    private final int[][] codes;
    private int size;

    Codes(List<Dimension> dimensions) {
      this.dimensions = dimensions;
      this.codes = new int[dimensions.size()][AT_FIRST];
      dimensions.forEach(dimension -> seen.add(new HashMap<>()));
    }

    /** Takes a row's levels; returns how many columns it read. */
    int add(ResultSet row) throws SQLException {
      for (int d = 0; d < codes.length; d++) {
        if (size == codes[d].length) {
          codes[d] = Arrays.copyOf(codes[d], 2 * size);
        }
        Map<String, Integer> known = seen.get(d);
        String level = row.getString(d + 1);
        Integer code = known.get(level);
        codes[d][size] = code == null ? known.size() : code;
        if (code == null) {
          known.put(level, known.size());
        }
      }
      size++;
      return codes.length;
    }

    CodedCells with(long[] sums) {
      List<List<Condition>> levels = new ArrayList<>();
      for (int d = 0; d < codes.length; d++) {
        String name = dimensions.get(d).column().name();
        List<String> ordered = seen.get(d).keySet().stream().sorted(CellReader.LEVELS).toList();
        int[] place = new int[ordered.size()];
        for (int i = 0; i < place.length; i++) {
          place[seen.get(d).getOrDefault(ordered.get(i), 0)] = i;
        }
        for (int i = 0; i < size; i++) {
          codes[d][i] = place[codes[d][i]];
        }
        levels.add(ordered.stream().map(level -> new Condition(name, level)).toList());
      }
      return new CodedCells(levels, codes, sums, size);
    }
  }
}
