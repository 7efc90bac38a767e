package org.sightline.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScopeTest {

  @Test
  void aScopeReachesDownTheTreeAndNeverUpOrSideways() {
    Scope school = Scope.within(Place.of("Alder", "Mill"));
    assertTrue(school.covers(Place.of("Alder", "Mill")));
    assertTrue(school.covers(Place.of("Alder", "Mill", "5A")));
    assertFalse(school.covers(Place.of("Alder")));
    assertFalse(school.covers(Place.of("Alder", "Ridge")));
    assertFalse(school.covers(Place.of("Birch", "Mill")));
  }

  @Test
  void aPlaceInsideAnotherAddsNothing() {
    assertEquals(
        Scope.within(Place.of("Alder", "Mill")),
        Scope.within(
            Place.of("Alder", "Mill", "5A"), Place.of("Alder", "Mill"), Place.of("Alder", "Mill")));
  }

  @Test
  void noPlaceAtAllSeesNothing() {
    assertFalse(Scope.within().covers(Place.of("Alder")));
    assertTrue(Scope.everywhere().covers(Place.of("Alder")));
  }

  @Test
  void aPlaceHasOneToThreePlainNames() {
    assertThrows(IllegalArgumentException.class, () -> new Place(List.of()));
    assertThrows(IllegalArgumentException.class, () -> Place.of("a", "b", "c", "d"));
    assertThrows(IllegalArgumentException.class, () -> Place.of("a", " "));
    assertThrows(IllegalArgumentException.class, () -> Place.of("a\tb"));
  }

  @Test
  void aSchoolWithoutADistrictLiesInNoDistrictAndIsReadBack() {
    Place lone = Place.withoutDistrict("Mill");
    assertFalse(Scope.within(Place.of("Alder"), Place.of("Alder", "Mill")).covers(lone));
    assertFalse(Scope.within(lone).covers(Place.of("Alder", "Mill")));
    assertTrue(Scope.within(lone).covers(Place.withoutDistrict("Mill", "5A")));
    assertEquals(Scope.within(lone), Scope.read(Scope.within(lone).written()));
    assertEquals(List.of("Mill"), lone.names());
    assertThrows(IllegalArgumentException.class, () -> Place.of(""));
  }

  @Test
  void eachRoleMayDoWhatTheOnesBelowMay() {
    assertTrue(Role.OWNER.reaches(Role.VIEWER));
    assertTrue(Role.ANALYST.reaches(Role.ANALYST));
    assertFalse(Role.MEMBER.reaches(Role.ANALYST));
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(@ForAll("scopes") Scope scope) {
    assertEquals(scope, Scope.read(scope.written()));
  }

  @Provide
  Arbitrary<Scope> scopes() {
    Arbitrary<String> name =
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12).map(ScopeTest::plain);
    return name.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(Place::new)
        .list()
        .ofMaxSize(4)
        .map(Scope.Within::new);
  }

  private static String plain(String any) {
    String kept =
        any.codePoints()
            .filter(letter -> !Character.isISOControl(letter))
            .filter(letter -> Character.getType(letter) != Character.SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return kept.isEmpty() ? "x" : kept;
  }
}
