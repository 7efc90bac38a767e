package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProofTest {
  @Test
  void theAnswerDoesNotHangOnWhoIsDoneFirst() {
    List<Long> alone = new ArrayList<>();
    for (long seed : new SplittableRandom(3).longs(50).toArray()) {
      alone.add(new SplittableRandom(seed).nextLong());
    }
    assertEquals(alone, Proof.repeat("order", 50, 3, SplittableRandom::nextLong));
    assertNotEquals(alone, Proof.repeat("order", 50, 4, SplittableRandom::nextLong));
    assertEquals(0, Proof.count("never", 10, 1, random -> false));
  }
}
