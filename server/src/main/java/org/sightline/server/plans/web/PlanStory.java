package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.decisions.Chapter;
import org.sightline.server.decisions.Storyteller;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.PlanStart;
import org.sightline.server.plans.Plans;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells the plan: who does what by when, what it is watched by, and how it was changed. */
@Component
class PlanStory implements Storyteller {
  private static final int AFTER_THE_IDEAS = 50;

  private final Doors doors;
  private final Plans plans;
  private final PlanText text;
  private final ActionFacts facts;
  private final MeasureText measures;
  private final HistoryText history;

  PlanStory(
      Doors doors,
      Plans plans,
      PlanText text,
      ActionFacts facts,
      MeasureText measures,
      HistoryText history) {
    this.doors = doors;
    this.plans = plans;
    this.text = text;
    this.facts = facts;
    this.measures = measures;
    this.history = history;
  }

  @Override
  public String kind() {
    return Cycle.SUBJECT;
  }

  @Override
  public int order() {
    return AFTER_THE_IDEAS;
  }

  @Override
  public List<Chapter> tell(Page page, Viewer viewer, String key) {
    Cycle cycle = doors.open(viewer, key);
    List<Action> actions = plans.actions(cycle).stream().sorted(ActionText.order(cycle)).toList();
    if (actions.isEmpty()) {
      return List.of();
    }
    List<Markup> parts = new ArrayList<>();
    parts.add(Block.paragraph(text.motion(page, cycle)));
    for (Action action : actions) {
      parts.add(
          Tag.of("section")
              .with(
                  Tag.of("h3").attribute("dir", "auto").text(action.work().title()),
                  Block.facts(
                      facts.of(page, cycle, action).stream()
                          .skip(1)
                          .map(each -> Map.entry(each.term(), Html.text(each.text())))
                          .toList())));
    }
    watched(page, cycle, parts);
    plans.start(cycle).ifPresent(start -> edits(page, cycle, start, parts));
    return List.of(new Chapter(page.say(PlanWords.PLAN), Html.join(parts)));
  }

  private void watched(Page page, Cycle cycle, List<Markup> parts) {
    MeasuresView view = measures.of(page, cycle);
    Tag list = Tag.of("ul");
    for (List<MeasuresView.MeasureLine> lines :
        List.of(view.success(), view.counter(), view.fidelity())) {
      for (MeasuresView.MeasureLine line : lines) {
        list.with(
            Tag.of("li")
                .attribute("dir", "auto")
                .text(String.join(" · ", line.name(), line.kind(), line.last())));
      }
    }
    parts.add(Tag.of("h3").text(page.say(PlanWords.WATCHED)));
    parts.add(list);
    parts.add(Block.paragraph(view.reading()));
  }

  private void edits(Page page, Cycle cycle, PlanStart start, List<Markup> parts) {
    List<Fact> edits = history.since(page, cycle, start.at());
    if (!edits.isEmpty()) {
      parts.add(Tag.of("h3").text(page.say(PlanWords.EDITS)));
      parts.add(
          Block.facts(
              edits.stream().map(each -> Map.entry(each.term(), Html.text(each.text()))).toList()));
    }
  }
}
