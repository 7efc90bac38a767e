package org.sightline.report.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.PlaceGrid;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

class PlaceRowsTest {

  private static PlaceGrid grid(double... values) {
    List<PlaceGrid.Square> squares =
        IntStream.range(0, values.length)
            .mapToObj(i -> new PlaceGrid.Square("place " + i, cell(), value(values[i])))
            .toList();
    return new PlaceGrid("school", Group.of("el", "yes"), squares);
  }

  private static Cell cell() {
    return Cell.empty(Group.of("el", "yes"));
  }

  private static Estimate value(double value) {
    return value < 0
        ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody there")
        : Estimate.of(value, 40);
  }

  @Test
  void fewPlacesAreAllShownInTheirOrder() {
    PlaceRows rows = PlaceRows.furthest(List.of(grid(0.9, 0.1, 0.5)), 0.5, Direction.FAVOURABLE);
    assertEquals(List.of("place 0", "place 1", "place 2"), rows.places());
    assertEquals(3, rows.all());
  }

  @Test
  void ofManyTheOnesFurthestBehindAreShownAndTheOthersAreCounted() {
    double[] values = IntStream.range(0, 50).mapToDouble(i -> i / 50.0).toArray();
    values[3] = -1;
    PlaceRows low = PlaceRows.furthest(List.of(grid(values)), 0.5, Direction.FAVOURABLE);
    assertEquals(20, low.places().size());
    assertEquals(50, low.all());
    assertEquals("place 0", low.places().get(0));
    assertEquals(List.of("place 4", "place 5"), low.places().subList(3, 5));
    PlaceRows high = PlaceRows.furthest(List.of(grid(values)), 0.5, Direction.ADVERSE);
    assertEquals("place 30", high.places().get(0));
    assertEquals("place 49", high.places().get(19));
  }
}
