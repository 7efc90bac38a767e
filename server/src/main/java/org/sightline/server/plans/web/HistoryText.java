package org.sightline.server.plans.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Change;
import org.sightline.server.plans.Planning;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the history of a plan into words: every form of every action. */
@Component
class HistoryText {
  private final Planning planning;
  private final ActionFacts facts;
  private final PlanNames names;

  HistoryText(Planning planning, ActionFacts facts, PlanNames names) {
    this.planning = planning;
    this.facts = facts;
    this.names = names;
  }

  HistoryView of(Page page, Cycle cycle) {
    return new HistoryView(PlanPaths.plan(cycle), lines(page, cycle, planning.history(cycle)));
  }

  /** The history of one action. */
  List<HistoryView.Line> of(Page page, Cycle cycle, UUID action) {
    return lines(
        page,
        cycle,
        planning.history(cycle).stream().filter(form -> form.id().equals(action)).toList());
  }

  /** What was added, edited or adjusted since a moment, one line each, the newest first. */
  List<Fact> since(Page page, Cycle cycle, Instant start) {
    List<Fact> edits = new ArrayList<>();
    for (Action form : planning.history(cycle)) {
      Change change = form.change();
      boolean edit =
          change.kind() == Change.Kind.ADDED
              || change.kind() == Change.Kind.EDITED
              || change.kind() == Change.Kind.ADJUSTED;
      if (edit && change.at().isAfter(start)) {
        edits.add(
            new Fact(
                page.speech().date(Today.of(change.at())),
                page.say(
                    PlanWords.EDITED_SINCE,
                    who(page, form),
                    page.speech().name(form.work().title()),
                    page.speech().name(change.why()))));
      }
    }
    Collections.reverse(edits);
    return edits;
  }

  private List<HistoryView.Line> lines(Page page, Cycle cycle, List<Action> forms) {
    Map<UUID, Action> before = new HashMap<>();
    List<HistoryView.Line> lines = new ArrayList<>();
    for (Action form : forms) {
      Action earlier = before.put(form.id(), form);
      lines.add(
          new HistoryView.Line(
              page.moment(form.change().at()),
              who(page, form),
              form.work().title(),
              form.change().why(),
              earlier == null ? List.of() : facts.between(page, cycle, earlier, form),
              facts.of(page, cycle, form)));
    }
    Collections.reverse(lines);
    return lines;
  }

  private String who(Page page, Action form) {
    return page.say(
        switch (form.change().kind()) {
          case ADDED -> PlanWords.WHO_ADDED;
          case EDITED -> PlanWords.WHO_EDITED;
          case MOVED -> PlanWords.WHO_MOVED;
          case EXPLAINED -> PlanWords.WHO_EXPLAINED;
          case ADJUSTED -> PlanWords.WHO_ADJUSTED;
        },
        names.person(page, form.change().by()));
  }
}
