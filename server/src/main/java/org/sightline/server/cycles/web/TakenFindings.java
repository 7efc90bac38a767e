package org.sightline.server.cycles.web;

import java.util.Optional;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Start;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.TakenUp;
import org.springframework.stereotype.Component;

/** Knows the findings with which cycles began, in whatever version of the data. */
@Component
class TakenFindings implements TakenUp {
  private final Cycles cycles;
  private final StartText starts;

  TakenFindings(Cycles cycles, StartText starts) {
    this.cycles = cycles;
    this.starts = starts;
  }

  @Override
  public boolean isTaken(Mark mark) {
    Optional<NumberSource> marked = starts.source(mark);
    return marked.isPresent()
        && cycles.all().stream()
            .map(Cycle::start)
            .anyMatch(
                start ->
                    start instanceof Start.FromFinding from && isSame(from.number(), marked.get()));
  }

  private static boolean isSame(NumberSource one, NumberSource other) {
    return one.dataset().equals(other.dataset())
        && one.indicator().equals(other.indicator())
        && one.group().equals(other.group());
  }
}
