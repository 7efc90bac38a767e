package org.sightline.server.cycles.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Terms;
import org.sightline.server.site.Page;
import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.Rules;
import org.springframework.stereotype.Component;

/** Puts what was signed into words, every edit of it too. */
@Component
class TermsText {
  private final Signing signing;
  private final StatementText statements;
  private final People people;

  TermsText(Signing signing, StatementText statements, People people) {
    this.signing = signing;
    this.statements = statements;
    this.people = people;
  }

  /** Everything that was signed, the last first. */
  List<TermsView> of(Page page, Viewer viewer, Cycle cycle) {
    List<TermsView> all = new ArrayList<>();
    for (Terms terms : signing.signed(cycle)) {
      all.add(view(page, viewer, cycle, terms));
    }
    Collections.reverse(all);
    return all;
  }

  private TermsView view(Page page, Viewer viewer, Cycle cycle, Terms terms) {
    String who =
        people
            .nameOf(terms.signedBy())
            .map(page.speech()::name)
            .orElseGet(() -> page.say(CycleWords.SOMEBODY));
    String when = page.speech().date(LocalDate.ofInstant(terms.signedAt(), ZoneOffset.UTC));
    return new TermsView(
        page.say(terms.number() == 1 ? CycleWords.SIGNED_BY : CycleWords.CHANGED_BY, who, when),
        terms.reason(),
        statements.sentence(page, viewer, cycle, terms.statement()),
        terms.statement().said(),
        facts(page, terms));
  }

  private static List<Fact> facts(Page page, Terms terms) {
    Judging judging = terms.judging();
    List<Fact> facts = new ArrayList<>();
    boolean sites = judging.comparison() == Judging.Comparison.OTHER_SITES;
    add(
        page,
        facts,
        CycleWords.COMPARISON,
        sites
            ? page.say(CycleWords.COMPARED_SITES, page.speech().name(judging.sites()))
            : page.say(CycleWords.COMPARED_ELSE));
    add(
        page,
        facts,
        CycleWords.SMALLEST,
        page.say(CycleWords.POINTS, StatementText.points(page, judging.smallest())));
    add(page, facts, CycleWords.ROSE_BY, page.say(rose(judging.roseBy())));
    add(page, facts, CycleWords.SMALL_AND_HIGH, page.say(small(judging.smallAndHigh())));
    add(page, facts, CycleWords.WIDER_AND_LOW, page.say(wider(judging.widerAndLow())));
    add(page, facts, CycleWords.FLOOR, page.speech().percent(judging.floor(), 0));
    add(page, facts, CycleWords.STOP, page.speech().name(judging.stop()));
    if (terms.untold()) {
      add(page, facts, CycleWords.SEE_IT, page.say(CycleWords.UNTOLD));
    }
    return facts;
  }

  private static void add(Page page, List<Fact> facts, CycleWords term, String text) {
    facts.add(new Fact(page.say(term), text));
  }

  static CycleWords rose(GroupState.RoseBy by) {
    return switch (by) {
      case INTERVAL -> CycleWords.ROSE_INTERVAL;
      case POINT -> CycleWords.ROSE_POINT;
      case HALF_DELTA -> CycleWords.ROSE_HALF;
    };
  }

  static CycleWords small(Rules.SmallAndHigh choice) {
    return switch (choice) {
      case REPLACE -> CycleWords.SMALL_REPLACE;
      case CONTINUE -> CycleWords.SMALL_CONTINUE;
    };
  }

  static CycleWords wider(Rules.WiderAndLow choice) {
    return switch (choice) {
      case STOP -> CycleWords.WIDER_STOP;
      case FIX_IMPLEMENTATION -> CycleWords.WIDER_FIX;
    };
  }
}
