package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Work;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the forms of an action into facts, and tells two forms apart. */
@Component
class ActionFacts {
  private final PlanNames names;
  private final ChosenIdeas ideas;

  ActionFacts(PlanNames names, ChosenIdeas ideas) {
    this.names = names;
    this.ideas = ideas;
  }

  /** Everything that is said of an action in this form; what is empty is left out. */
  List<Fact> of(Page page, Cycle cycle, Action form) {
    List<Fact> facts = new ArrayList<>();
    values(page, cycle, form)
        .forEach(
            (term, text) -> {
              if (!text.isEmpty()) {
                facts.add(new Fact(page.say(term), text));
              }
            });
    return facts;
  }

  /** What a later form says otherwise than an earlier one. */
  List<Diff> between(Page page, Cycle cycle, Action earlier, Action later) {
    Map<PlanWords, String> before = values(page, cycle, earlier);
    List<Diff> diffs = new ArrayList<>();
    values(page, cycle, later)
        .forEach(
            (term, after) -> {
              String was = before.getOrDefault(term, "");
              if (!was.equals(after)) {
                diffs.add(new Diff(page.say(term), orNothing(page, was), orNothing(page, after)));
              }
            });
    return diffs;
  }

  private static String orNothing(Page page, String text) {
    return text.isEmpty() ? page.say(PlanWords.NOTHING) : text;
  }

  private Map<PlanWords, String> values(Page page, Cycle cycle, Action form) {
    Work work = form.work();
    Map<PlanWords, String> all = new LinkedHashMap<>();
    all.put(PlanWords.TITLE, work.title());
    all.put(PlanWords.STATE, PlanNames.state(page, form.state()));
    all.put(PlanWords.OWNER, names.person(page, work.owner()));
    all.put(PlanWords.STARTS, page.speech().date(work.starts()));
    all.put(PlanWords.ENDS, page.speech().date(work.ends()));
    all.put(PlanWords.HOW, work.how());
    all.put(PlanWords.COST, cost(page, work));
    all.put(PlanWords.MONEY, work.money());
    all.put(PlanWords.TRAINING, work.training());
    all.put(PlanWords.CAUSE, work.cause().map(id -> names.cause(cycle, id)).orElse(""));
    all.put(PlanWords.IDEA, work.idea().map(id -> ideas.title(cycle, id)).orElse(""));
    all.put(
        PlanWords.NEEDS,
        work.needs().isEmpty()
            ? ""
            : page.speech()
                .list(
                    work.needs().stream()
                        .sorted()
                        .map(area -> PlanNames.area(page, area))
                        .toList()));
    all.put(PlanWords.LATE_WHY, form.lateWhy());
    return all;
  }

  static String cost(Page page, Work work) {
    return work.cost() == 0 ? page.say(PlanWords.COSTS_NOTHING) : page.speech().count(work.cost());
  }
}
