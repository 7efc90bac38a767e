package org.sightline.engine.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.discovery.Belief;

/** How sure one can be of where each group of an indicator stands. */
final class Standings {

  private static final Undefined NOTHING_BELIEVED =
      new Undefined(Reason.NOT_ESTIMABLE, "the values show no spread to reason from");

  private final IndicatorRun run;
  private final Partition finest;
  private final Beliefs beliefs;
  private final Map<Group, Rank> ranks = new HashMap<>();

  Standings(IndicatorRun run) {
    this.run = run;
    this.finest = Partition.finest(run.partitions(), run.yardstick());
    this.beliefs = run.yardstick().beliefs(finest.strata());
  }

  Shrinkage shrinkage() {
    int groups = (int) finest.strata().stream().filter(cell -> cell.n() > 0).count();
    return new Shrinkage(finest.along(), groups, beliefs.towards(), beliefs.weight());
  }

  /** Ranks every attribute alone, the finest groups, and the groups along these attributes. */
  void rank(Collection<Group> headlines) {
    Set<List<String>> wanted = new HashSet<>(Set.of(finest.along()));
    headlines.forEach(group -> wanted.add(Partition.along(group)));
    run.partitions().keySet().stream().filter(along -> along.size() == 1).forEach(wanted::add);
    Map<Group, Sample> tested =
        run.drafts().stream().collect(Collectors.toMap(Draft::group, d -> d.slice().group()));
    wanted.parallelStream()
        .map(run.partitions()::get)
        .filter(partition -> partition != null)
        .map(partition -> Ranks.of(partition, tested, beliefs, run.indicator().direction()))
        .toList()
        .forEach(ranks::putAll);
  }

  Standing of(Draft draft) {
    Sample sample = draft.slice().group();
    Optional<Rank> rank = Optional.ofNullable(ranks.get(draft.group()));
    Optional<Belief> belief = beliefs.posterior().apply(sample);
    if (belief.isEmpty()) {
      return new Standing(NOTHING_BELIEVED, NOTHING_BELIEVED, rank);
    }
    long n = sample.cell().n();
    return new Standing(
        Estimate.of(belief.get().mean(), belief.get().interval(), n),
        chanceBehind(belief.get(), n),
        rank);
  }

  private Estimate chanceBehind(Belief belief, long n) {
    if (!(run.line() instanceof Known line)) {
      return run.line();
    }
    double chance =
        run.indicator().direction() == Direction.FAVOURABLE
            ? belief.below(line.value() - run.margin())
            : belief.above(line.value() + run.margin());
    return Estimate.of(Math.min(1, Math.max(0, chance)), n);
  }
}
