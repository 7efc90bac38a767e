package org.sightline.server.ideas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.server.cycles.Side;

/**
 * Who took part, and who did not.
 *
 * @param sides every side there is, in its order
 * @param silentGroups groups of the data for which nobody spoke
 */
public record TakingPart(List<Part> sides, List<String> silentGroups) {
  public TakingPart {
    sides = List.copyOf(sides);
    silentGroups = List.copyOf(silentGroups);
  }

  /**
   * What came from a side.
   *
   * @param ideas that its people said, merged ones too
   * @param scored how many of its people have scored
   */
  public record Part(Side side, int ideas, int scored) {}

  /**
   * Counts.
   *
   * @param groups of the data that somebody might speak for
   */
  public static TakingPart of(
      Collection<Idea> ideas, Collection<Side> scored, Collection<String> groups) {
    Map<Side, Part> parts = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      parts.put(
          side,
          new Part(
              side,
              (int)
                  ideas.stream()
                      .filter(idea -> idea.said().side().equals(Optional.of(side)))
                      .count(),
              (int) scored.stream().filter(each -> each == side).count()));
    }
    return new TakingPart(
        new ArrayList<>(parts.values()),
        groups.stream()
            .filter(group -> ideas.stream().noneMatch(idea -> idea.said().group().equals(group)))
            .toList());
  }

  /** Sides from which no idea came. */
  public List<Side> withoutIdea() {
    return sides.stream().filter(part -> part.ideas() == 0).map(Part::side).toList();
  }

  /** Sides of which nobody has scored. */
  public List<Side> withoutScore() {
    return sides.stream().filter(part -> part.scored() == 0).map(Part::side).toList();
  }
}
