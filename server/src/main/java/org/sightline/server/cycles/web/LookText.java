package org.sightline.server.cycles.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.report.findings.GroupNames;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Series;
import org.sightline.server.cycles.Suggestion;
import org.sightline.server.cycles.Suggestions;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Says where the data suggest to look. */
@Component
class LookText {
  private final Suggestions suggestions;

  LookText(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  List<LookView> of(Page page, Viewer viewer, Cycle cycle) {
    return suggestions.of(viewer, cycle).stream().map(each -> view(page, cycle, each)).toList();
  }

  private static LookView view(Page page, Cycle cycle, Suggestion suggestion) {
    Prepared data = suggestion.data();
    GroupNames names = new GroupNames(data.data().dictionary(), page.speech());
    String where = page.speech().name(data.dataset().name());
    if (suggestion instanceof Suggestion.Weeks weeks) {
      Series series = weeks.series();
      return new LookView(
          page.say(CycleWords.LOOK_WEEKS, where),
          page.say(
              CycleWords.LOOK_WEEKS_WHY,
              FigureText.group(page, data.data().dictionary(), series.group()),
              since(page, data, series),
              series.alike()),
          HeadText.path(cycle) + "/weeks/" + data.dataset().key());
    } else if (suggestion instanceof Suggestion.Stages stages) {
      return new LookView(
          StagesController.title(page, data, stages.pipeline()),
          page.say(CycleWords.LOOK_STAGES_WHY, names.attribute(stages.by())),
          StagesController.address(cycle, data, stages.pipeline(), stages.by()));
    }
    Suggestion.Kinds kinds = (Suggestion.Kinds) suggestion;
    return new LookView(
        page.say(CycleWords.LOOK_KINDS, where),
        page.say(CycleWords.LOOK_KINDS_WHY, names.attribute(kinds.kind())),
        explorer(data, kinds.kind()));
  }

  /** The time since which a series is another; a bare number with the name of its column. */
  static String since(Page page, Prepared data, Series series) {
    String time = series.times().get(series.since());
    String said = page.speech().name(time);
    if (!time.chars().allMatch(Character::isDigit)) {
      return said;
    }
    boolean weeks =
        data.data()
            .dictionary()
            .find(series.column())
            .flatMap(Column::concept)
            .filter("week"::equals)
            .isPresent();
    return weeks
        ? page.say(CycleWords.WEEK_NUMBER, said)
        : page.say(
            CycleWords.TIME_NUMBER,
            new GroupNames(data.data().dictionary(), page.speech()).attribute(series.column()),
            said);
  }

  private static String explorer(Prepared data, String by) {
    ExplorerState state =
        new ExplorerState(
            Optional.empty(),
            List.of(by),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    return "/explorer/" + data.dataset().key() + "?" + state.query();
  }
}
