package org.sightline.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.change.DetectableChange;
import org.sightline.statistics.change.Goal;
import org.sightline.statistics.change.PlannedCell;
import org.sightline.statistics.change.Progress;

/** What could be seen from the start, and where the group stands on its way. */
record Planned(EvaluationRequest request, Census census, Periods periods) {
  /** How alike students of one school are taken to be. A choice, printed with the result. */
  static final double ALIKE = 0.05;

  /** The smallest change of the gap that would show in four of five repetitions. */
  Estimate detectable() {
    if (request.outcome().isMean()) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "worked out for shares only");
    }
    List<PlannedCell> cells = new ArrayList<>();
    int schools = 0;
    boolean compared = request.arms().isPresent();
    for (boolean tried : compared ? new boolean[] {true, false} : new boolean[] {true}) {
      Sides sides = census.total(periods.before(), tried);
      int here = census.waves(tried, periods.before(), periods.before()).size();
      schools += here;
      for (Moments side : List.of(sides.group(), sides.reference())) {
        if (side.n() == 0) {
          return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody on one side at the start");
        }
        double each = (double) side.n() / Math.max(1, here);
        double effect = Math.max(1, PlannedCell.designEffect(each, ALIKE));
        cells.add(new PlannedCell(rate(side), side.n(), effect));
      }
    }
    return DetectableChange.of(cells, schools, compared ? 2 : 1);
  }

  private static double rate(Moments share) {
    return Math.min(1, Math.max(0, share.mean()));
  }

  /** Where the group stands beside the path to the aim; empty without one it can be on. */
  Optional<Progress> progress() {
    Moments before = census.total(periods.before(), true).group();
    Moments after = census.total(periods.after(), true).group();
    if (request.outcome().isMean() || request.agreed().aim().isEmpty() || before.n() == 0) {
      return Optional.empty();
    }
    Aim aim = request.agreed().aim().get();
    if (request.outcome().direction().sign() * (aim.target() - rate(before)) <= 0) {
      return Optional.empty();
    }
    Goal goal = new Goal(request.outcome().direction(), rate(before), aim.target(), aim.years());
    double gone = Math.min(aim.elapsed(), aim.years());
    Tally now = new Tally(Math.round(after.mean() * after.n()), after.n());
    return Optional.of(goal.progress(now, gone, goal.linear(gone)));
  }

  /** Whether a yes or no about the aim had to be refused beforehand. */
  boolean refused(Estimate detectable) {
    return request
        .agreed()
        .untold()
        .orElseGet(
            () ->
                request.agreed().aim().isPresent()
                    && goal() instanceof Known goal
                    && DetectableChange.refuses(detectable, goal.value()));
  }

  /** How far the group was to come. */
  Estimate goal() {
    Moments before = census.total(periods.before(), true).group();
    return request.agreed().aim().isEmpty() || before.n() == 0
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "no aim was stated")
        : Estimate.of(request.agreed().aim().get().target() - before.mean(), before.n());
  }
}
