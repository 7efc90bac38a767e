package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.sightline.server.plans.Plans;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells the plan of a cycle: what is done, how it is watched, what the front line said. */
@Component
class PlanStory implements Storyteller {
  private static final int PLAN = 50;

  private final Doors doors;
  private final Plans plans;
  private final PlanText text;
  private final ActionFacts facts;

  PlanStory(Doors doors, Plans plans, PlanText text, ActionFacts facts) {
    this.doors = doors;
    this.plans = plans;
    this.text = text;
    this.facts = facts;
  }

  @Override
  public String kind() {
    return Cycle.SUBJECT;
  }

  @Override
  public int order() {
    return PLAN;
  }

  @Override
  public List<Chapter> tell(Page page, Viewer viewer, String key) {
    Cycle cycle = doors.open(viewer, key);
    PlanView view = text.of(page, viewer, cycle, false, Form.empty());
    List<Chapter> chapters = new ArrayList<>();
    List<Action> actions = plans.actions(cycle);
    if (!actions.isEmpty()) {
      chapters.add(new Chapter(page.say(PlanWords.PLAN), done(page, cycle, view, actions)));
    }
    MeasuresView measures = view.measures();
    List<MeasuresView.MeasureLine> all =
        Stream.of(measures.success(), measures.counter(), measures.fidelity())
            .flatMap(List::stream)
            .toList();
    if (!all.isEmpty()) {
      chapters.add(new Chapter(page.say(PlanWords.WATCHED), watched(measures, all)));
    }
    VoicesView voices = view.voices();
    if (!voices.lines().isEmpty()) {
      chapters.add(new Chapter(page.say(PlanWords.FRONT), said(page, voices)));
    }
    return chapters;
  }

  private Html done(Page page, Cycle cycle, PlanView view, List<Action> actions) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Block.paragraph(view.state()));
    for (Action action : actions) {
      parts.add(Tag.of("h3").attribute("dir", "auto").text(action.work().title()));
      parts.add(
          Block.facts(
              facts.of(page, cycle, action).stream()
                  .skip(1)
                  .map(fact -> Map.entry(fact.term(), Html.text(fact.text())))
                  .toList()));
    }
    if (!view.edits().isEmpty()) {
      parts.add(Tag.of("h3").text(page.say(PlanWords.EDITS)));
      Tag list = Tag.of("ul");
      view.edits().forEach(edit -> list.with(Tag.of("li").text(edit.term() + " · " + edit.text())));
      parts.add(list);
    }
    return Html.join(parts);
  }

  private static Html watched(MeasuresView measures, List<MeasuresView.MeasureLine> all) {
    List<Markup> parts = new ArrayList<>();
    if (!measures.fidelity().isEmpty()) {
      parts.add(Block.paragraph(measures.reading()));
    }
    parts.add(
        Block.facts(
            all.stream()
                .map(
                    line ->
                        Map.entry(
                            line.name(),
                            Html.text(
                                Stream.of(line.kind(), line.good(), line.last())
                                    .filter(part -> !part.isEmpty())
                                    .reduce((one, other) -> one + " · " + other)
                                    .orElse(""))))
                .toList()));
    return Html.join(parts);
  }

  private static Html said(Page page, VoicesView voices) {
    List<Markup> parts = new ArrayList<>();
    for (VoicesView.SaidLine line : voices.lines()) {
      parts.add(Tag.of("h3").attribute("dir", "auto").text(line.title()));
      parts.add(Block.paragraph(line.counts()));
      line.words().forEach(words -> parts.add(Tag.of("p").styled("hint").text(words)));
    }
    if (!voices.decided().isEmpty()) {
      parts.add(Tag.of("h3").text(page.say(PlanWords.DECIDED)));
      Tag list = Tag.of("ul");
      voices
          .decided()
          .forEach(each -> list.with(Tag.of("li").text(each.words() + " · " + each.answer())));
      parts.add(list);
    }
    return Html.join(parts);
  }
}
