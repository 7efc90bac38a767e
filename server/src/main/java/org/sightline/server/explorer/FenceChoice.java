package org.sightline.server.explorer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.views.FenceShares;
import org.sightline.engine.views.Viewed;
import org.sightline.statistics.Known;

/**
 * Which groups stand before the fence.
 *
 * @param asked those an address names; empty for the usual ones
 */
public record FenceChoice(List<Group> asked) {
  /** Groups that fit before one fence. */
  public static final int MOST = 4;

  private static final int MOST_ASKED = 12;

  public FenceChoice {
    asked = List.copyOf(asked);
  }

  /** Reads the groups of an address; what is no group is passed over. */
  public static FenceChoice read(Map<String, List<String>> parameters) {
    return new FenceChoice(
        parameters.getOrDefault("group", List.of()).stream()
            .filter(ExplorerState::isFine)
            .map(FenceChoice::group)
            .filter(group -> group.ways() > 0)
            .distinct()
            .limit(MOST_ASKED)
            .toList());
  }

  /** A group as one word of an address. */
  public static String word(Group group) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    group.conditions().forEach(each -> conditions.put(each.attribute(), List.of(each.level())));
    return Query.write(conditions);
  }

  private static Group group(String word) {
    return new Group(
        Query.read(word).entrySet().stream()
            .map(each -> new Condition(each.getKey(), each.getValue().get(0)))
            .toList());
  }

  /**
   * The rows to draw, the one on the lowest ground first, none of them too small to judge. Without
   * a choice: the groups furthest from the bar and the one that stands best.
   */
  public List<Viewed.Row> among(Viewed viewed, FenceShares shares) {
    List<Viewed.Row> judged =
        judged(viewed).stream()
            .sorted(
                Comparator.comparing(
                    (Viewed.Row row) -> shares.share(row.value()).asDouble().orElse(0)))
            .toList();
    List<Viewed.Row> chosen = judged.stream().filter(row -> asked.contains(row.group())).toList();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    if (judged.size() <= MOST) {
      return judged;
    }
    return List.of(judged.get(0), judged.get(1), judged.get(2), judged.get(judged.size() - 1));
  }

  /** The groups with enough people to be judged. */
  public static List<Viewed.Row> judged(Viewed viewed) {
    return viewed.rows().stream()
        .filter(row -> row.tested().isPresent() && row.value() instanceof Known)
        .toList();
  }
}
