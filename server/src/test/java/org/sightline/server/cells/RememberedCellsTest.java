package org.sightline.server.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;

class RememberedCellsTest {
  private final RowsEngine rows = new RowsEngine(RowsEngine.ROWS);
  private final RememberedCells remembered = new RememberedCells(rows, 100);

  private static CellQuery query(Filter filter) {
    return RowsEngine.query(RowsEngine.PLACES, filter);
  }

  @Test
  void theSameQuestionIsAskedOnce() {
    Filter mill = new Filter(Map.of("school", List.of("Mill")));
    assertSame(remembered.cells(query(mill)), remembered.cells(query(mill)));
    assertEquals(1, rows.askedSince(0).size());
  }

  @Test
  void noAnswerReachesAnotherScope() {
    SeenTrail trail = new SeenTrail();
    ScopedCells cells = new ScopedCells(remembered, new NamedPlaceColumns(), trail);
    List<Long> counted = new ArrayList<>();
    for (Scope scope :
        List.of(
            Scope.everywhere(),
            Scope.within(Place.of("Alder", "Mill")),
            Scope.within(Place.of("Alder", "Mill", "5A")),
            Scope.everywhere(),
            Scope.within(Place.of("Alder", "Mill")))) {
      Viewer viewer = new Viewer(UUID.randomUUID(), "somebody", Role.VIEWER, scope);
      counted.add(cells.cells(viewer, query(Filter.NONE)).get(0).cells().get(0).n());
    }
    assertEquals(
        List.of((long) RowsEngine.ROWS.size(), 3L, 2L, (long) RowsEngine.ROWS.size(), 3L), counted);
    assertEquals(3, rows.askedSince(0).size(), "two of five were remembered");
    assertEquals(5, trail.seen.size(), "who looked is written down every time");
    Viewer nobody = new Viewer(UUID.randomUUID(), "nobody", Role.VIEWER, Scope.within());
    assertThrows(OutOfSight.class, () -> cells.cells(nobody, query(Filter.NONE)));
  }

  @Test
  void memoryStaysWithinItsLimitAndTheOldestGoesFirst() {
    for (int i = 0; i < 500; i++) {
      remembered.cells(query(new Filter(Map.of("school", List.of("s" + i)))));
      assertTrue(remembered.held() <= 100, "held " + remembered.held());
    }
    int before = rows.askedSince(0).size();
    remembered.cells(query(new Filter(Map.of("school", List.of("s499")))));
    assertEquals(before, rows.askedSince(0).size());
    remembered.cells(query(new Filter(Map.of("school", List.of("s0")))));
    assertEquals(before + 1, rows.askedSince(0).size());
  }

  @Test
  void closingForgetsAndClosesTheEngine() {
    remembered.cells(query(Filter.NONE));
    remembered.close();
    assertEquals(0, remembered.held());
    assertEquals(0, rows.askedSince(0).size());
  }
}
