package org.sightline.server.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;

class ScopedCellsTest {
  private final RowsEngine engine = new RowsEngine(RowsEngine.ROWS);
  private final SeenTrail trail = new SeenTrail();
  private final ScopedCells cells = new ScopedCells(engine, new NamedPlaceColumns(), trail);

  @Test
  void everybodySeesTheirOwnPlacesAndNoOther() {
    assertEquals(RowsEngine.ROWS.size(), count(Scope.everywhere(), Filter.NONE));
    assertEquals(3, count(Scope.within(Place.of("Alder", "Mill")), Filter.NONE));
    assertEquals(2, count(Scope.within(Place.of("Alder", "Mill", "5A")), Filter.NONE));
  }

  @Test
  void classesOfTheSameNameInOtherSchoolsStayUnseen() {
    Scope twoSchools =
        Scope.within(Place.of("Alder", "Mill", "5A"), Place.of("Alder", "Ridge", "6B"));
    assertEquals(3, count(twoSchools, Filter.NONE));
  }

  @Test
  void aPlaceAskedForOutsideTheScopeIsRefused() {
    Scope mill = Scope.within(Place.of("Alder", "Mill"));
    assertEquals(3, count(mill, new Filter(Map.of("school", List.of("Mill", "Ridge")))));
    OutOfSight refused =
        assertThrows(
            OutOfSight.class, () -> count(mill, new Filter(Map.of("school", List.of("Ridge")))));
    assertEquals(OutOfSight.Why.OTHER_PLACE, refused.why());
    assertEquals(List.of(), engine.askedSince(1));
  }

  @Test
  void whoHasNoPlaceOrADatasetWithoutPlacesIsShownNothing() {
    assertEquals(
        OutOfSight.Why.NO_PLACE,
        assertThrows(OutOfSight.class, () -> count(Scope.within(), Filter.NONE)).why());
    CellQuery placeless = RowsEngine.query(RowsEngine.data("reading", "grade"), Filter.NONE);
    assertThrows(
        OutOfSight.class,
        () -> cells.cells(viewer(Scope.within(Place.of("Alder", "Mill"))), placeless));
    CellQuery classOnly = RowsEngine.query(RowsEngine.data("class"), Filter.NONE);
    assertThrows(
        OutOfSight.class,
        () -> cells.cells(viewer(Scope.within(Place.of("Alder", "Mill", "5A"))), classOnly));
  }

  @Test
  void aDatasetOfOneDistrictNeedsNoDistrictColumn() {
    CellQuery query = RowsEngine.query(RowsEngine.data("school", "class"), Filter.NONE);
    cells.cells(viewer(Scope.within(Place.of("Alder", "Mill"))), query);
    assertEquals(Map.of("school", List.of("Mill")), engine.lastFilter().allowed());
    assertThrows(
        OutOfSight.class, () -> cells.cells(viewer(Scope.within(Place.of("Alder"))), query));
  }

  @Test
  void aSchoolOfDataWithoutDistrictsOpensNoSchoolOfADistrict() {
    Scope lone = Scope.within(Place.withoutDistrict("Mill"));
    CellQuery oneDistrict = RowsEngine.query(RowsEngine.data("school", "class"), Filter.NONE);
    cells.cells(viewer(lone), oneDistrict);
    assertEquals(Map.of("school", List.of("Mill")), engine.lastFilter().allowed());
    assertThrows(OutOfSight.class, () -> count(lone, Filter.NONE));
  }

  @Test
  void whatTwoDistrictsNameAlikeIsCountedOnceWhereNoDistrictIsNamed() {
    CellQuery query = RowsEngine.query(RowsEngine.data("school", "class"), Filter.NONE);
    Scope twice = Scope.within(Place.withoutDistrict("Mill"), Place.of("Alder", "Mill", "5A"));
    int before = engine.askedSince(0).size();
    cells.cells(viewer(twice), query);
    assertEquals(before + 1, engine.askedSince(0).size());
    assertEquals(Map.of("school", List.of("Mill")), engine.lastFilter().allowed());
  }

  @Test
  void namesOfPlacesAloneAreNotALook() {
    cells.groups(viewer(Scope.everywhere()), RowsEngine.query(RowsEngine.PLACES, Filter.NONE));
    assertEquals(List.of(), trail.seen);
  }

  @Test
  void lookingIsWrittenDown() {
    Viewer viewer = viewer(Scope.within(Place.of("Alder", "Mill")));
    cells.as(viewer).cells(RowsEngine.query(RowsEngine.PLACES, Filter.NONE));
    assertEquals(List.of(viewer.account() + " v1/reading"), trail.seen);
  }

  @Property(tries = 300)
  void aScopeOfManyPlacesCountsExactlyTheRowsItCovers(@ForAll("scopes") Scope scope) {
    long covered = RowsEngine.ROWS.stream().filter(row -> scope.covers(new Place(row))).count();
    if (covered == 0) {
      long seen;
      try {
        seen = count(scope, Filter.NONE);
      } catch (OutOfSight nothing) {
        seen = 0;
      }
      assertEquals(0, seen);
    } else {
      assertEquals(covered, count(scope, Filter.NONE));
    }
    assertTrue(engine.askedSince(0).stream().noneMatch(filter -> filter.equals(Filter.NONE)));
  }

  @Provide
  Arbitrary<Scope> scopes() {
    Arbitrary<Place> place =
        Arbitraries.of(RowsEngine.ROWS)
            .flatMap(
                row -> Arbitraries.integers().between(1, 3).map(n -> new Place(row.subList(0, n))));
    return place.list().ofMinSize(1).ofMaxSize(5).map(Scope.Within::new);
  }

  private long count(Scope scope, Filter filter) {
    List<Cell> seen =
        cells.cells(viewer(scope), RowsEngine.query(RowsEngine.PLACES, filter)).get(0).cells();
    return seen.stream()
        .filter(cell -> cell.group().equals(Group.EVERYONE))
        .mapToLong(Cell::n)
        .sum();
  }

  private static Viewer viewer(Scope scope) {
    return new Viewer(UUID.randomUUID(), "somebody", Role.VIEWER, scope);
  }
}
