package org.sightline.server.cycles;

import java.util.Optional;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Subject;

/** A line of the log about a cycle. */
public final class LogLine {
  private LogLine() {}

  /**
   * The line, about this cycle. It holds in one place or everywhere: in the first of the cycle's
   * places that its writer reaches, else in the first that the writer has.
   */
  public static Draft about(Cycle cycle, Viewer writer, Draft line) {
    Draft about = line.about(new Subject(Cycle.SUBJECT, cycle.id().toString()));
    return reached(cycle, writer).or(() -> own(writer)).map(about::in).orElse(about);
  }

  private static Optional<Place> reached(Cycle cycle, Viewer writer) {
    return cycle.scope() instanceof Scope.Within within
        ? within.places().stream().filter(writer.scope()::covers).findFirst()
        : Optional.empty();
  }

  private static Optional<Place> own(Viewer writer) {
    return writer.scope() instanceof Scope.Within within
        ? within.places().stream().findFirst()
        : Optional.empty();
  }
}
