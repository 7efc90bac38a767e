package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;

/**
 * The part of a form that says what somebody may see.
 *
 * @param everywhere whether all places are ticked
 * @param ticked places of the data that are ticked, each as {@link ScopeText#write} writes it
 * @param typed further places, one a line
 * @param toCome whether places no data hold yet are to be kept
 */
record PlacesForm(boolean everywhere, Set<String> ticked, String typed, boolean toCome) {
  static final PlacesForm EMPTY = new PlacesForm(false, Set.of(), "", false);

  PlacesForm {
    ticked = Set.copyOf(ticked);
  }

  /** What was sent. */
  static PlacesForm read(HttpServletRequest request) {
    String typed = request.getParameter("places");
    String[] ticked = request.getParameterValues("place");
    return new PlacesForm(
        "true".equals(request.getParameter("everywhere")),
        ticked == null ? Set.of() : new TreeSet<>(Arrays.asList(ticked)),
        typed == null ? "" : typed,
        "true".equals(request.getParameter("to-come")));
  }

  /** What a form holds for somebody who sees this much already. */
  static PlacesForm of(Scope scope, List<Place> known) {
    if (!(scope instanceof Scope.Within within)) {
      return new PlacesForm(true, Set.of(), "", false);
    }
    List<Place> others = within.places().stream().filter(each -> !known.contains(each)).toList();
    return new PlacesForm(
        false,
        new TreeSet<>(
            within.places().stream().filter(known::contains).map(ScopeText::write).toList()),
        String.join("\n", others.stream().map(ScopeText::write).toList()),
        false);
  }

  /** What was typed, line by line. */
  List<String> lines() {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
