package org.sightline.server.plans.web;

import java.util.Arrays;
import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Feedback;
import org.sightline.server.plans.Inviting;
import org.sightline.server.plans.Planning;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.Report;
import org.sightline.server.plans.State;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page of an action into words. */
@Component
class ActionPageText {
  private final Plans plans;
  private final Planning planning;
  private final Feedback feedback;
  private final Inviting inviting;
  private final ActionText actions;
  private final ActionFacts facts;
  private final ActionFields fields;
  private final HistoryText history;
  private final PlanNames names;

  ActionPageText(
      Plans plans,
      Planning planning,
      Feedback feedback,
      Inviting inviting,
      ActionText actions,
      ActionFacts facts,
      ActionFields fields,
      HistoryText history,
      PlanNames names) {
    this.plans = plans;
    this.planning = planning;
    this.feedback = feedback;
    this.inviting = inviting;
    this.actions = actions;
    this.facts = facts;
    this.fields = fields;
    this.history = history;
    this.names = names;
  }

  ActionView fresh(Page page, Viewer viewer, Cycle cycle, Form form) {
    return new ActionView(
        PlanPaths.plan(cycle) + "/actions",
        PlanPaths.plan(cycle),
        "",
        0,
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        fields.choices(page, viewer, cycle),
        plans.start(cycle).isPresent(),
        List.of(),
        "",
        List.of(),
        false,
        "",
        PlanText.mayChange(viewer, cycle),
        false,
        form);
  }

  /**
   * The page of an action.
   *
   * @param seen the number of the form that the person was looking at; other people's changes since
   *     are shown
   * @param link a link that was just made; empty otherwise
   */
  ActionView of(
      Page page, Viewer viewer, Cycle cycle, Action action, int seen, String link, Form form) {
    List<Report> about =
        feedback.reports(cycle).stream().filter(each -> each.action().equals(action.id())).toList();
    return new ActionView(
        PlanPaths.action(cycle, action),
        PlanPaths.plan(cycle),
        action.work().title(),
        action.number(),
        facts.of(page, cycle, action),
        actions.late(page, action),
        planning.isOrphan(action)
            ? page.say(PlanWords.OWNER_LEFT, names.person(page, action.work().owner()))
            : "",
        theirs(page, cycle, action, seen),
        Arrays.stream(State.values())
            .filter(state -> state != action.state())
            .map(state -> new Option(state.name(), PlanNames.state(page, state)))
            .toList(),
        fields.choices(page, viewer, cycle),
        plans.start(cycle).isPresent(),
        history.of(page, cycle, action.id()),
        about.isEmpty() ? "" : VoicesText.counts(page, about),
        VoicesText.words(page, about),
        inviting.isOpen(action),
        link,
        PlanText.mayChange(viewer, cycle),
        viewer.is(Role.LEAD) && !cycle.isEnded(),
        ActionFields.filled(form, action.work()));
  }

  private List<Diff> theirs(Page page, Cycle cycle, Action action, int seen) {
    return planning.history(cycle).stream()
        .filter(form -> form.id().equals(action.id()) && form.number() == seen)
        .findFirst()
        .map(form -> facts.between(page, cycle, form, action))
        .orElse(List.of());
  }
}
