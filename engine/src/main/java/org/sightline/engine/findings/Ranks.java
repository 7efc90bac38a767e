package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Direction;
import org.sightline.statistics.discovery.Belief;
import org.sightline.statistics.discovery.RankDistribution;
import org.sightline.statistics.discovery.RankRange;

/** Places among groups that do not overlap, with the range that chance leaves open. */
final class Ranks {

  /** More groups than this are not ranked: nobody reads place 150 of 200. */
  static final int MOST = 100;

  private Ranks() {}

  /** The rank of every group with enough people; none when there are too many or too few. */
  static Map<Group, Rank> of(
      Partition partition, Map<Group, Sample> tested, Beliefs beliefs, Direction direction) {
    List<Group> groups = new ArrayList<>();
    List<Belief> believed = new ArrayList<>();
    for (var cell : partition.strata()) {
      Sample sample = tested.get(cell.group());
      Optional<Belief> belief =
          sample == null ? Optional.empty() : beliefs.posterior().apply(sample);
      if (belief.isPresent()) {
        groups.add(cell.group());
        believed.add(belief.get());
      }
    }
    if (groups.size() < 2 || groups.size() > MOST) {
      return Map.of();
    }
    boolean lowFirst = direction == Direction.FAVOURABLE;
    RankDistribution ranks =
        lowFirst ? RankDistribution.lowestFirst(believed) : RankDistribution.highestFirst(believed);
    Comparator<Integer> order = Comparator.comparingDouble(i -> believed.get(i).mean());
    List<Integer> places =
        IntStream.range(0, groups.size())
            .boxed()
            .sorted(lowFirst ? order : order.reversed())
            .toList();
    Map<Group, Rank> result = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      int at = places.get(place);
      RankRange range = ranks.range(at);
      result.put(
          groups.get(at),
          new Rank(place + 1, range.first(), range.last(), groups.size(), partition.along()));
    }
    return result;
  }
}
