package org.sightline.server.cycles.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Decision;
import org.sightline.server.cycles.DecisionMemory;
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
  private static final Comparator<Place> PATHS =
      Comparator.comparing(place -> String.join("\n", place.path()));

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
        Draft.of(kind(decision.kind()), cut(what), decision.why(), today)
            .restingOn(goal.isEmpty() ? List.of() : List.of(goal), decision.notTaken())
            .about(new Subject(Cycle.SUBJECT, cycle.id().toString()))
            .in(where(by, cycle));
    decisions.record(by, decision.review().map(line::reviewedOn).orElse(line));
  }

  private static DecisionKind kind(Decision.Kind kind) {
    return switch (kind) {
      case GOAL_SIGNED, IDEAS_CHOSEN, PLAN_STARTED -> DecisionKind.DECISION;
      case GOAL_CHANGED, PLAN_ADJUSTED -> DecisionKind.ADJUSTMENT;
    };
  }

  private static CycleWords word(Decision.Kind kind) {
    return switch (kind) {
      case GOAL_SIGNED -> CycleWords.LOG_GOAL_SIGNED;
      case GOAL_CHANGED -> CycleWords.LOG_GOAL_CHANGED;
      case IDEAS_CHOSEN -> CycleWords.LOG_IDEAS_CHOSEN;
      case PLAN_STARTED -> CycleWords.LOG_PLAN_STARTED;
      case PLAN_ADJUSTED -> CycleWords.LOG_PLAN_ADJUSTED;
    };
  }

  private static String cut(String what) {
    return what.length() <= Draft.LONGEST_WHAT
        ? what
        : what.substring(0, Draft.LONGEST_WHAT - 1) + "…";
  }

  /**
   * A line of the log holds in one place or everywhere: in the first of the cycle's places that its
   * writer reaches, else in the first that the writer has.
   */
  private static @Nullable Place where(Viewer by, Cycle cycle) {
    Optional<Place> reached =
        cycle.scope() instanceof Scope.Within places
            ? places.places().stream().filter(by.scope()::covers).sorted(PATHS).findFirst()
            : Optional.empty();
    if (reached.isPresent() || !(by.scope() instanceof Scope.Within own)) {
      return reached.orElse(null);
    }
    return own.places().stream().sorted(PATHS).findFirst().orElse(null);
  }
}
