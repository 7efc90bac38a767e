package org.sightline.server.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;

class ScopeTextTest {
  private static final Place NORTH = Place.withoutDistrict("North");
  private static final Place HILL = Place.of("Alder", "Hill");
  private static final ScopeText TEXT =
      new ScopeText(
          List.of(
              NORTH,
              Place.withoutDistrict("North", "5A"),
              Place.of("Alder"),
              HILL,
              Place.of("Birch"),
              Place.of("Birch", "Lake"),
              Place.of("Alder", "Lake")));

  @Test
  void aLoneSchoolIsFoundWhereTheDataNameNoDistrict() {
    assertEquals(understood(NORTH), typed("North"));
    assertEquals(understood(NORTH), typed("> North"));
    assertEquals(understood(HILL), typed("Hill"));
    assertEquals(understood(Place.of("District", "North")), typed("District > North"));
  }

  @Test
  void aNameThatSeveralPlacesHaveIsNotGuessed() {
    ScopeText.Typed.Several several =
        (ScopeText.Typed.Several) TEXT.read(form("Lake", Set.of(), false));
    assertEquals(2, several.could().size());
    assertEquals(
        several.could(),
        ((ScopeText.Typed.Several) TEXT.read(form("Lake", Set.of(), true))).could());
  }

  @Test
  void aPlaceNobodyKnowsIsKeptOnlyWhenItIsSaidToCome() {
    ScopeText.Typed.Unknown unknown =
        (ScopeText.Typed.Unknown) TEXT.read(form("Nort School", Set.of(), false));
    assertEquals(NORTH, unknown.near().get(0));
    assertEquals(understood(Place.of("Atlantis")), TEXT.read(form("Atlantis", Set.of(), true)));
    assertEquals(
        understood(Place.of("Atlantis")),
        new ScopeText(List.of()).read(form("Atlantis", Set.of(), false)));
  }

  @Test
  void aTickedPlaceIsThatPlace() {
    assertEquals(
        understood(NORTH, Place.of("Birch")),
        TEXT.read(form("", Set.of("> North", "Birch"), false)));
    PlacesForm again =
        PlacesForm.of(new Scope.Within(List.of(NORTH, Place.of("Far", "Away"))), List.of(NORTH));
    assertEquals(Set.of("> North"), again.ticked());
    assertEquals("Far > Away", again.typed());
  }

  @Test
  void fourNamesAreNoPlace() {
    assertTrue(typed("a > b > c > d") instanceof ScopeText.Typed.Wrong);
  }

  private static ScopeText.Typed typed(String line) {
    return TEXT.read(form(line, Set.of(), false));
  }

  private static PlacesForm form(String typed, Set<String> ticked, boolean toCome) {
    return new PlacesForm(false, ticked, typed, toCome);
  }

  private static ScopeText.Typed understood(Place... places) {
    return new ScopeText.Typed.Understood(Scope.within(places));
  }
}
