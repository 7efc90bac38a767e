package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The form that starts a cycle, or changes what is said of one.
 *
 * @param action where it goes
 * @param form what stands in it
 * @param findings findings that were taken into a cycle, each with its figure
 * @param sides for whom somebody speaks
 * @param constraints what a cycle may be short of, each with what it changes
 * @param open other cycles that are open; the second focus asks why
 * @param calmer what might be said more calmly
 * @param fresh whether the cycle is new
 */
public record StartView(
    String action,
    Form form,
    List<Option> findings,
    List<Option> sides,
    List<Constrained> constraints,
    List<Option> open,
    List<WordingRules.Offer> calmer,
    boolean fresh) {

  /** Something a cycle may be short of. */
  public record Constrained(String value, String label, String hint) {}

  public StartView {
    findings = List.copyOf(findings);
    sides = List.copyOf(sides);
    constraints = List.copyOf(constraints);
    open = List.copyOf(open);
    calmer = List.copyOf(calmer);
  }
}
