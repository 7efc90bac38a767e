package org.sightline.server.cycles.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Decision;
import org.sightline.server.cycles.DecisionMemory;
import org.sightline.server.cycles.LogLine;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Statement;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.site.Page;
import org.sightline.server.site.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes what cycles decide into the log of decisions, in the words of whoever decides. */
@Component
class CycleLog implements DecisionMemory {
  private final Decisions decisions;
  private final Signing signing;
  private final StatementText statements;
  private final Pages pages;
  private final InstantSource clock;

  CycleLog(
      Decisions decisions,
      Signing signing,
      StatementText statements,
      Pages pages,
      InstantSource clock) {
    this.decisions = decisions;
    this.signing = signing;
    this.statements = statements;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public void remember(Viewer by, Cycle cycle, Decision decision) {
    if (!(RequestContextHolder.currentRequestAttributes()
        instanceof ServletRequestAttributes asked)) {
      throw new IllegalStateException("a cycle was decided on outside a request");
    }
    Page page = pages.of(asked.getRequest());
    String goal =
        signing
            .statement(cycle)
            .map(Statement.Kept::statement)
            .map(statement -> statements.plain(page, by, cycle, statement))
            .orElse("");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String what = page.say(word(decision.kind()), page.speech().name(decision.what()));
    Draft line =
        LogLine.about(
            cycle,
            by,
            Draft.of(
                    kind(decision.kind()),
                    Draft.fitting(what, Draft.LONGEST_WHAT),
                    decision.why(),
                    today)
                .restingOn(goal.isEmpty() ? List.of() : List.of(goal), decision.notTaken()));
    decisions.record(by, decision.review().map(line::reviewedOn).orElse(line));
  }

  private static DecisionKind kind(Decision.Kind kind) {
    return switch (kind) {
      case GOAL_SIGNED -> DecisionKind.DECISION;
      case GOAL_CHANGED -> DecisionKind.ADJUSTMENT;
    };
  }

  private static CycleWords word(Decision.Kind kind) {
    return switch (kind) {
      case GOAL_SIGNED -> CycleWords.LOG_GOAL_SIGNED;
      case GOAL_CHANGED -> CycleWords.LOG_GOAL_CHANGED;
    };
  }
}
