package org.sightline.server.plans;

import java.util.List;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Subject;

/** Writes lines for the log of decisions about the plan of a cycle. */
final class LogLines {
  private static final int CUT = Draft.LONGEST_WHAT - 1;

  private LogLines() {}

  /** The line, about this cycle and holding where the cycle does, as far as the person reaches. */
  static Draft about(Cycle cycle, Viewer viewer, Draft draft) {
    Draft about = draft.about(new Subject("cycle", cycle.id().toString()));
    List<Place> places =
        cycle.scope() instanceof Scope.Within within
            ? within.places()
            : viewer.scope() instanceof Scope.Within own ? own.places() : List.of();
    return places.stream().filter(viewer.scope()::covers).findFirst().map(about::in).orElse(about);
  }

  /** A sentence that fits into the log. */
  static String cut(String sentence) {
    return sentence.length() <= Draft.LONGEST_WHAT ? sentence : sentence.substring(0, CUT) + "…";
  }
}
