package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Role;
import org.sightline.report.findings.GroupNames;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Start;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.findings.GroupText;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/**
 * The groups of the data that a cycle's goal tells apart, so that it is seen who has not spoken.
 */
@Component
class GoalGroups {
  private static final int MOST = 40;

  private final Signing signing;
  private final Datasets datasets;

  GoalGroups(Signing signing, Datasets datasets) {
    this.signing = signing;
    this.datasets = datasets;
  }

  /** Each group as it is kept and as it is called; none without a goal or without its data. */
  List<Option> of(Page page, Cycle cycle) {
    Optional<NumberSource> source = source(cycle);
    Optional<Prepared> data = source.flatMap(each -> datasets.prepared(each.dataset()));
    if (source.isEmpty() || data.isEmpty()) {
      return List.of();
    }
    Dictionary dictionary = data.get().data().dictionary();
    GroupNames names = new GroupNames(dictionary, page.speech());
    List<Option> groups = new ArrayList<>();
    for (Condition condition : source.get().group().conditions()) {
      Optional<Column> column =
          dictionary.find(condition.attribute()).filter(each -> each.role() == Role.ATTRIBUTE);
      for (var level : column.map(Column::levels).orElse(List.of())) {
        Group group = Group.of(condition.attribute(), level.value());
        groups.add(new Option(GroupText.write(group), names.of(group)));
      }
    }
    return groups.stream().limit(MOST).toList();
  }

  private Optional<NumberSource> source(Cycle cycle) {
    return signing
        .statement(cycle)
        .map(kept -> kept.statement().number())
        .or(
            () ->
                cycle.start() instanceof Start.FromFinding found
                    ? Optional.of(found.number())
                    : Optional.empty());
  }
}
