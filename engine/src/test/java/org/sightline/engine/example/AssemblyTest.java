package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssemblyTest {
  private static ExampleSettings settings(long students, int threads) {
    return ExampleSettings.of(students, 1, 1)
        .with(EnumSet.of(ExampleTable.STUDENTS))
        .withThreads(threads);
  }

  private static Set<Block> blocks(ExampleSettings settings, List<Integer> sizes) throws Exception {
    Set<Block> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    new Assembly(new Recipe(settings))
        .run(
            block -> {
              seen.add(block);
              block.rows().values().forEach(rows -> sizes.add(rows.length()));
            },
            ExampleProgress.SILENT);
    return seen;
  }

  @Test
  void memoryHoldsAFewBlocksHoweverManyStudents() throws Exception {
    List<Integer> few = new ArrayList<>();
    List<Integer> many = new ArrayList<>();
    int blocksOfFew = blocks(settings(20_000, 3), few).size();
    int blocksOfMany = blocks(settings(400_000, 3), many).size();
    assertEquals(5, blocksOfFew);
    assertEquals(5, blocksOfMany);
    assertTrue(many.size() > 19 * few.size() - 20);
    assertTrue(Collections.max(many) < 1.1 * Collections.max(few));
  }

  @Test
  void blocksShrinkAsYearsGrow() throws Exception {
    List<Integer> oneYear = new ArrayList<>();
    List<Integer> thirtyYears = new ArrayList<>();
    blocks(settings(20_000, 1), oneYear);
    ExampleSettings longer =
        ExampleSettings.of(2_000, 30, 1).with(EnumSet.of(ExampleTable.STUDENTS)).withThreads(1);
    blocks(longer, thirtyYears);
    assertTrue(Collections.max(thirtyYears) < 1.1 * Collections.max(oneYear));
  }
}
