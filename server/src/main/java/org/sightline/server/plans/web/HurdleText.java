package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Weakness;
import org.sightline.server.plans.Readiness;
import org.sightline.server.site.Page;

/** Says what stands in the way of a plan, and the way to mend it. */
final class HurdleText {
  private HurdleText() {}

  static List<PlanView.Hurdle> of(Page page, Cycle cycle, Readiness readiness) {
    List<PlanView.Hurdle> hurdles = new ArrayList<>();
    if (!readiness.signed()) {
      hurdles.add(
          hurdle(page, PlanWords.HURDLE_SIGNED, PlanWords.MEND_SIGNED, CycleHeads.path(cycle)));
    }
    if (!readiness.hasAction()) {
      hurdles.add(
          hurdle(
              page,
              PlanWords.HURDLE_ACTION,
              PlanWords.ADD_ACTION,
              PlanPaths.plan(cycle) + "/actions/new"));
    }
    if (!readiness.hasFidelity()) {
      hurdles.add(
          hurdle(
              page,
              PlanWords.HURDLE_FIDELITY,
              PlanWords.MEND_FIDELITY,
              PlanPaths.plan(cycle) + "/measures/new?kind=ADHERENCE"));
    }
    for (Area area : readiness.withoutOwner()) {
      hurdles.add(
          new PlanView.Hurdle(
              page.say(PlanWords.HURDLE_OWNER, PlanNames.area(page, area)),
              page.say(PlanWords.MEND_OWNER),
              "/foundations/power"));
    }
    return hurdles;
  }

  private static PlanView.Hurdle hurdle(Page page, PlanWords why, PlanWords mend, String address) {
    return new PlanView.Hurdle(page.say(why), page.say(mend), address);
  }

  static List<String> weak(Page page, Set<Weakness> weak) {
    return weak.stream()
        .sorted()
        .map(
            each ->
                page.say(
                    switch (each) {
                      case NO_TIME -> PlanWords.WEAK_TIME;
                      case NO_END -> PlanWords.WEAK_END;
                      case NO_SPONSOR -> PlanWords.WEAK_SPONSOR;
                      case NOTHING_GIVEN -> PlanWords.WEAK_GIVEN;
                    }))
        .toList();
  }

  /** Smaller goals that what is committed would carry. */
  static List<String> smaller(Page page, Set<Weakness> weak) {
    Set<String> goals = new LinkedHashSet<>();
    weak.stream()
        .sorted()
        .forEach(
            each ->
                goals.add(
                    page.say(
                        switch (each) {
                          case NO_TIME -> PlanWords.SMALLER_TIME;
                          case NO_END -> PlanWords.SMALLER_END;
                          case NO_SPONSOR, NOTHING_GIVEN -> PlanWords.SMALLER_SPONSOR;
                        })));
    return List.copyOf(goals);
  }
}
