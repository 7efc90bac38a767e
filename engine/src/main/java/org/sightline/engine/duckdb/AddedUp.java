package org.sightline.engine.duckdb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;

/**
 * Adds finest cells up to every set of a plan, in memory. The same cells as {@link RollUp} lets the
 * database add up, in the same order.
 */
final class AddedUp {

  /** A set with more sums than this is not laid out in full but gathered by its groups. */
  private static final int LAID_OUT = 1 << 21;

  private final CodedCells finest;
  private final List<Measure> measures;
  private final int columns;
  private final Map<Measure, List<Cell>> cells = new HashMap<>();

  private AddedUp(CellPlan plan, CodedCells finest) {
    this.finest = finest;
    this.measures = List.copyOf(plan.measures());
    this.columns = measures.stream().mapToInt(measure -> measure.scales().length).sum();
    measures.forEach(measure -> cells.put(measure, new ArrayList<>()));
  }

  /** For each measure of the plan, its cells. */
  static Map<Measure, List<Cell>> of(CellPlan plan, CodedCells finest) {
    AddedUp all = new AddedUp(plan, finest);
    List<Dimension> split = plan.split();
    for (List<Dimension> set : plan.sets()) {
      all.add(set.stream().mapToInt(split::indexOf).toArray());
    }
    return all.cells;
  }

  private void add(int[] set) {
    long groups = 1;
    for (int dimension : set) {
      groups *= Math.max(1, finest.levels.get(dimension).size());
      if (groups * columns > LAID_OUT) {
        gather(set);
        return;
      }
    }
    layOut(set, (int) groups);
  }

  private void layOut(int[] set, int groups) {
    long[] sums = new long[groups * columns];
    boolean[] there = new boolean[groups];
    there[0] = set.length == 0; // everyone, even when nobody is there
    int[] key = new int[finest.size];
    for (int dimension : set) {
      int[] codes = finest.codes[dimension];
      int levels = finest.levels.get(dimension).size();
      for (int i = 0; i < key.length; i++) {
        key[i] = key[i] * levels + codes[i];
      }
    }
    for (int i = 0; i < key.length; i++) {
      there[key[i]] = true;
      plus(sums, key[i] * columns, i);
    }
    for (int group = 0; group < groups; group++) {
      if (there[group]) {
        int[] levels = new int[set.length];
        int rest = group;
        for (int d = set.length - 1; d >= 0; d--) {
          int radix = finest.levels.get(set[d]).size();
          levels[d] = rest % radix;
          rest /= radix;
        }
        emit(set, levels, sums, group * columns);
      }
    }
  }

  /** The same for sets with far more possible groups than groups. */
  private void gather(int[] set) {
    Map<Levels, long[]> byGroup = new HashMap<>();
    for (int i = 0; i < finest.size; i++) {
      int[] levels = new int[set.length];
      for (int d = 0; d < set.length; d++) {
        levels[d] = finest.codes[set[d]][i];
      }
      plus(byGroup.computeIfAbsent(new Levels(levels), any -> new long[columns]), 0, i);
    }
    byGroup.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> emit(set, entry.getKey().codes, entry.getValue(), 0));
  }

  private void plus(long[] sums, int at, int cell) {
    int from = cell * columns;
    for (int c = 0; c < columns; c++) {
      sums[at + c] += finest.sums[from + c];
    }
  }

  private void emit(int[] set, int[] levels, long[] sums, int from) {
    List<Condition> conditions = new ArrayList<>(set.length);
    for (int d = 0; d < set.length; d++) {
      conditions.add(finest.levels.get(set[d]).get(levels[d]));
    }
    Group group = new Group(conditions);
    int at = from;
    for (Measure measure : measures) {
      int[] scales = measure.scales();
      BigDecimal sum = BigDecimal.valueOf(sums[at + 1], scales[1]);
      BigDecimal squares = measure.isMean() ? BigDecimal.valueOf(sums[at + 2], scales[2]) : sum;
      long missing = sums[at + scales.length - 1];
      cells.getOrDefault(measure, List.of()).add(new Cell(group, sums[at], sum, squares, missing));
      at += scales.length;
    }
  }

  /** The levels of a group, as a key. */
  private static final class Levels implements Comparable<Levels> {
    private final int[] codes;

    Levels(int[] codes) {
      this.codes = codes;
    }

    @Override
    public int compareTo(Levels other) {
      return Arrays.compare(codes, other.codes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Levels levels && Arrays.equals(codes, levels.codes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(codes);
    }
  }
}
