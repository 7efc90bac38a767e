package org.sightline.server.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.PlaceLevel;

class SaidLevelsTest {

  @Test
  void threePlacesInOrderAreDistrictSchoolAndClassWhateverTheirNames() {
    assertEquals(
        Map.of("a", PlaceLevel.DISTRICT, "b", PlaceLevel.SCHOOL, "c", PlaceLevel.CLASS),
        SaidLevels.of(List.of("a", "b", "c"), Map.of()));
  }

  @Test
  void aNameThatSaysItsLevelHoldsAndItsNeighboursTakeTheLevelsAroundIt() {
    assertEquals(
        Map.of("a", PlaceLevel.DISTRICT, "school", PlaceLevel.SCHOOL, "c", PlaceLevel.CLASS),
        SaidLevels.of(List.of("a", "school", "c"), Map.of(PlaceLevel.SCHOOL, "school")));
    assertEquals(
        Map.of("school", PlaceLevel.SCHOOL, "c", PlaceLevel.CLASS),
        SaidLevels.of(List.of("school", "c"), Map.of(PlaceLevel.SCHOOL, "school")));
  }

  @Test
  void whatCouldBeEitherOfTwoLevelsIsLeftOpen() {
    assertEquals(Map.of(), SaidLevels.of(List.of("a", "b"), Map.of()));
    assertEquals(Map.of(), SaidLevels.of(List.of("a"), Map.of()));
  }

  @Test
  void anOrderThatContradictsTheNamesSaysNothing() {
    assertEquals(
        Map.of(),
        SaidLevels.of(
            List.of("class", "school"),
            Map.of(PlaceLevel.SCHOOL, "school", PlaceLevel.CLASS, "class")));
  }
}
