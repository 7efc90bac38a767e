package org.sightline.server.foundations.web.listening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.server.cycles.Groundwork;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.foundations.MeasureKind;
import org.sightline.server.foundations.Measured;
import org.sightline.server.foundations.Settled;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells cycles whether the foundations are settled, and warns of a goal on scores alone. */
@Component
class Ground implements Groundwork {
  private final Settled settled;
  private final Measured measured;

  Ground(Settled settled, Measured measured) {
    this.settled = settled;
    this.measured = measured;
  }

  @Override
  public Optional<LocalDate> settled() {
    return settled.since();
  }

  @Override
  public String path() {
    return "/foundations";
  }

  @Override
  public List<String> warnings(Page page, List<NumberSource> numbers) {
    boolean scores =
        !numbers.isEmpty()
            && numbers.stream()
                .allMatch(
                    each ->
                        measured
                            .kind(each.dataset(), each.indicator())
                            .filter(kind -> kind == MeasureKind.SCORES)
                            .isPresent());
    return scores ? List.of(page.say(ListeningWords.GOAL_ON_SCORES)) : List.of();
  }
}
