package org.sightline.engine.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.recipe.RiskThreshold;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.FourFifths;
import org.sightline.statistics.gaps.IdeaRatio;
import org.sightline.statistics.gaps.IdeaSettings;

/** Ratios that rules of law ask for, each only where it is meant to be used. */
final class Legal {

  private static final Tally NO_STATE_FIGURES = new Tally(0, 0);

  private Legal() {}

  /** For adverse shares. */
  static Optional<Disproportionality> disproportionality(
      IndicatorRun run, Draft draft, RiskThreshold threshold) {
    if (run.indicator().isMean() || run.indicator().direction() != Direction.ADVERSE) {
      return Optional.empty();
    }
    Tally group = draft.slice().group().cell().tally();
    Tally others = draft.slice().others().cell().tally();
    IdeaSettings settings =
        new IdeaSettings(
            threshold.ratio(),
            threshold.leastCell(),
            threshold.leastPeople(),
            1,
            IdeaSettings.Progress.NOT_CONSIDERED,
            IdeaSettings.Denominator.ENROLLED_CHILDREN);
    return Optional.of(
        new Disproportionality(
            run.yardstick().ratio(draft.slice().group().cell(), draft.slice().others().cell()),
            IdeaRatio.of(group, others, NO_STATE_FIGURES, settings),
            threshold.ratio()));
  }

  /** For favourable shares of groups of one attribute. */
  static Optional<BestShare> fourFifths(IndicatorRun run, Draft draft, int support) {
    if (run.indicator().isMean()
        || run.indicator().direction() != Direction.FAVOURABLE
        || draft.group().ways() != 1) {
      return Optional.empty();
    }
    Partition partition = run.partitions().get(Partition.along(draft.group()));
    List<Cell> able =
        partition == null
            ? List.of()
            : partition.strata().stream().filter(cell -> cell.n() >= support).toList();
    return able.stream()
        .max(Comparator.comparingDouble(cell -> cell.tally().rate()))
        .filter(best -> !best.group().equals(draft.group()))
        .map(
            best ->
                new BestShare(
                    best.group(),
                    FourFifths.of(
                        draft.slice().group().cell().tally(), best.tally(), Direction.FAVOURABLE)));
  }
}
