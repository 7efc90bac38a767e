package org.sightline.server.cycles.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Decision;
import org.sightline.server.cycles.DecisionMemory;
import org.sightline.server.cycles.End;
import org.sightline.server.cycles.LogLine;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Statement;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Subject;
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
    String what = what(page, decision);
    Draft line =
        LogLine.about(
            cycle,
            Draft.of(
                    kind(decision.kind()),
                    Draft.fitting(what, Draft.LONGEST_WHAT),
                    decision.why(),
                    today)
                .restingOn(goal.isEmpty() ? List.of() : List.of(goal), decision.notTaken()));
    Draft about =
        decision
            .end()
            .flatMap(End::into)
            .map(into -> line.about(cycle.subject(), new Subject(Cycle.SUBJECT, into.toString())))
            .orElse(line);
    decisions.tell(by, decision.review().map(about::reviewedOn).orElse(about));
  }

  private static String what(Page page, Decision decision) {
    String focus = page.speech().name(decision.what());
    return switch (decision.kind()) {
      case GOAL_SIGNED -> page.say(CycleWords.LOG_GOAL_SIGNED, focus);
      case GOAL_CHANGED -> page.say(CycleWords.LOG_GOAL_CHANGED, focus);
      case ENDED ->
          page.say(
              CycleWords.LOG_ENDED,
              focus,
              decision
                  .end()
                  .flatMap(End::reason)
                  .map(reason -> page.say(EndText.reason(reason)))
                  .orElse(""));
      case REOPENED -> page.say(CycleWords.LOG_REOPENED, focus);
    };
  }

  private static DecisionKind kind(Decision.Kind kind) {
    return switch (kind) {
      case GOAL_SIGNED, ENDED, REOPENED -> DecisionKind.DECISION;
      case GOAL_CHANGED -> DecisionKind.ADJUSTMENT;
    };
  }
}
