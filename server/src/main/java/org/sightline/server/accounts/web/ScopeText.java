package org.sightline.server.accounts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;

/**
 * A scope as people type it: everywhere, or one place a line, names from the top with {@code >}
 * between them. No line at all is nowhere.
 */
final class ScopeText {
  private ScopeText() {}

  /** What was typed: a scope, or the first line that is no place. */
  sealed interface Typed {
    record Understood(Scope scope) implements Typed {}

    record Wrong(String line) implements Typed {}
  }

  static Typed read(boolean everywhere, String lines) {
    if (everywhere) {
      return new Typed.Understood(Scope.everywhere());
    }
    List<Place> places = new ArrayList<>();
    for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
      try {
        places.add(new Place(Arrays.asList(line.split("[>›]", -1))));
      } catch (IllegalArgumentException noPlace) {
        return new Typed.Wrong(line.strip());
      }
    }
    return new Typed.Understood(new Scope.Within(places));
  }

  static String write(Scope scope) {
    return scope instanceof Scope.Within within
        ? String.join(
            "\n", within.places().stream().map(place -> String.join(" > ", place.path())).toList())
        : "";
  }
}
