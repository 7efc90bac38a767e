package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeafTest {
  private static final String SCORES = "/scores";

  private static List<Integer> ideas(int many) {
    return IntStream.rangeClosed(1, many).boxed().toList();
  }

  @Test
  void fewIdeasStandOnOnePage() {
    Leaf<Integer> leaf = Leaf.at(ideas(20), 0);
    assertEquals(ideas(20), leaf.here());
    assertFalse(leaf.isPart());
    assertEquals("", leaf.before(SCORES) + leaf.after(SCORES));
    assertEquals("/scores#result", leaf.onward(SCORES, any -> false));
  }

  @Test
  void manyIdeasAreLeafedThrough() {
    Leaf<Integer> leaf = Leaf.at(ideas(45), 20);
    assertTrue(leaf.isPart());
    assertEquals(IntStream.rangeClosed(21, 40).boxed().toList(), leaf.here());
    assertEquals("/scores", leaf.before(SCORES));
    assertEquals("/scores?from=40", leaf.after(SCORES));
    assertEquals(List.of(41, 42, 43, 44, 45), Leaf.at(ideas(45), 40).here());
  }

  @Test
  void anAddressOfNowhereLeadsToTheNearestPage() {
    assertEquals(40, Leaf.at(ideas(45), 9000).from());
    assertEquals(0, Leaf.at(ideas(45), -1).from());
    assertEquals(List.of(), Leaf.at(List.of(), 7).here());
  }

  @Test
  void whoHasScoredAPageGoesOnToTheNextThatWaits() {
    Leaf<Integer> first = Leaf.at(ideas(65), 0);
    assertEquals("/scores?from=20", first.onward(SCORES, idea -> idea <= 20));
    assertEquals("/scores?from=60", first.onward(SCORES, idea -> idea <= 60));
    assertEquals("/scores#result", first.onward(SCORES, idea -> true));
    assertEquals(
        "/scores?from=40#result", Leaf.at(ideas(65), 40).onward(SCORES, idea -> idea > 40));
  }
}
