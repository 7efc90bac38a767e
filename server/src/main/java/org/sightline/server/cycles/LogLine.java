package org.sightline.server.cycles;

import org.sightline.server.access.Scope;
import org.sightline.server.decisions.Draft;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;

/**
 * A line of the log about a cycle; for {@link org.sightline.server.decisions.Decisions#tell}, once
 * the cycle's own rules have said that the writer may decide this.
 */
public final class LogLine {
  private LogLine() {}

  /**
   * The line, about this cycle. It holds wherever the cycle does, so it is seen by whoever may see
   * the cycle and by nobody else.
   *
   * @throws Refusal when the cycle has no place
   */
  public static Draft about(Cycle cycle, Draft line) {
    if (cycle.scope().equals(Scope.within())) {
      throw new Refusal(Problem.NO_PLACE);
    }
    return line.about(cycle.subject()).in(cycle.scope());
  }
}
