package org.sightline.server.accounts.web;

import java.util.List;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.site.Page;

/** Says why the places of a form are no scope. */
final class PlaceTrouble {
  private PlaceTrouble() {}

  static String of(Page page, ScopeText.Typed typed) {
    if (typed instanceof ScopeText.Typed.Unknown unknown) {
      String line = page.speech().name(unknown.line());
      return unknown.near().isEmpty()
          ? page.say(AccountWords.PLACES_UNKNOWN, line)
          : page.say(AccountWords.PLACES_UNKNOWN_NEAR, line, either(page, unknown.near()));
    }
    if (typed instanceof ScopeText.Typed.Several several) {
      return page.say(
          AccountWords.PLACES_SEVERAL,
          page.speech().name(several.line()),
          either(page, several.could()));
    }
    String line = typed instanceof ScopeText.Typed.Wrong wrong ? wrong.line() : "";
    return page.say(AccountWords.PLACES_WRONG, page.speech().name(line));
  }

  private static String either(Page page, List<Place> places) {
    return page.speech()
        .list(places.stream().map(place -> page.places(Scope.within(place))).toList());
  }
}
