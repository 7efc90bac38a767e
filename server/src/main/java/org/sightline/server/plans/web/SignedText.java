package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Terms;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/**
 * Puts what was signed beside the plan, every edit of it too. Where the work started from is told
 * on the page of the cycle, to those who see all of its places.
 */
@Component
class SignedText {
  private final Signing signing;
  private final PlanNames names;

  SignedText(Signing signing, PlanNames names) {
    this.signing = signing;
    this.names = names;
  }

  /** Everything that was signed, the last first. */
  List<SignedView> of(Page page, Viewer viewer, Cycle cycle) {
    List<SignedView> all = new ArrayList<>();
    for (Terms terms : signing.signed(cycle)) {
      all.add(view(page, cycle.showsAllTo(viewer), terms));
    }
    Collections.reverse(all);
    return all;
  }

  /** That whoever owns the goal has left, in a sentence; empty text while they are here. */
  String ownerLeft(Page page, Cycle cycle) {
    return signing
        .statement(cycle)
        .map(kept -> kept.statement().owner())
        .filter(owner -> !names.isHere(owner))
        .map(owner -> page.say(PlanWords.GOAL_OWNER_LEFT, names.person(page, owner)))
        .orElse("");
  }

  private SignedView view(Page page, boolean whole, Terms terms) {
    Statement statement = terms.statement();
    Judging judging = terms.judging();
    List<Fact> facts = new ArrayList<>();
    if (whole && !statement.said().isEmpty()) {
      facts.add(new Fact(page.say(PlanWords.IN_OUR_WORDS), statement.said()));
    }
    facts.add(
        new Fact(
            page.say(PlanWords.GOAL),
            page.say(
                PlanWords.GOAL_IS,
                page.speech().percent(statement.target(), 0),
                page.speech().date(statement.by()),
                names.person(page, statement.owner()))));
    facts.add(
        new Fact(
            page.say(PlanWords.COMPARED),
            judging.comparison() == Judging.Comparison.OTHER_SITES
                ? page.say(PlanWords.COMPARED_SITES, page.speech().name(judging.sites()))
                : page.say(PlanWords.COMPARED_ELSE)));
    facts.add(
        new Fact(
            page.say(PlanWords.SMALLEST),
            page.say(PlanWords.POINTS, page.speech().number(judging.smallest() * 100, 1))));
    facts.add(new Fact(page.say(PlanWords.FLOOR), page.speech().percent(judging.floor(), 0)));
    facts.add(new Fact(page.say(PlanWords.STOP_RULE), judging.stop()));
    return new SignedView(
        page.say(
            terms.number() == 1 ? PlanWords.SIGNED_BY : PlanWords.CHANGED_BY,
            names.person(page, terms.signedBy()),
            page.speech().date(Today.of(terms.signedAt()))),
        terms.reason(),
        facts);
  }
}
