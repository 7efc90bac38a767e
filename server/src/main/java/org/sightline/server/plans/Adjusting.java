package org.sightline.server.plans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.LogLine;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about adjustments that the front line proposes. */
@Component
public class Adjusting {
  private final Proposals proposals;
  private final Planning planning;
  private final Decisions decisions;
  private final Trail trail;
  private final InstantSource clock;

  Adjusting(
      Proposals proposals,
      Planning planning,
      Decisions decisions,
      Trail trail,
      InstantSource clock) {
    this.proposals = proposals;
    this.planning = planning;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A decision about a proposal.
   *
   * @param version of the proposal that the person was looking at
   * @param number of the action's form that they were looking at
   * @param choice what is done about it
   * @param work the action as it is done from now on; absent when the proposal is left
   * @param what changes, in words; empty when it is left
   * @param why in words
   * @param review when to look at it again
   * @param line what the log of decisions will say, at most {@link Draft#LONGEST_WHAT} letters
   * @param grounds what it rests on, in words
   * @param leftAside what was not taken, in words
   */
  public record Verdict(
      int version,
      int number,
      Proposal.Choice choice,
      Optional<Work> work,
      String what,
      String why,
      Optional<LocalDate> review,
      String line,
      List<String> grounds,
      List<String> leftAside) {
    public Verdict {
      grounds = List.copyOf(grounds);
      leftAside = List.copyOf(leftAside);
      if (work.isPresent() == (choice == Proposal.Choice.LEFT)) {
        throw new IllegalArgumentException(
            "choice is " + choice + ". Maybe say how the action is done from now on.");
      }
    }
  }

  /** Every proposal about a plan, the newest first. */
  public List<Proposal> proposals(Cycle cycle) {
    return proposals.of(cycle.id());
  }

  /** The proposal of this name in addresses, or the page that says that there is none. */
  public Proposal proposal(Cycle cycle, String id) {
    return Planning.id(id)
        .flatMap(proposals::find)
        .filter(proposal -> proposal.cycle().equals(cycle.id()))
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  /** Whether this person may decide: they lead, and see all the places the plan is about. */
  public boolean mayDecide(Viewer viewer, Cycle cycle) {
    return viewer.is(Role.LEAD) && cycle.showsAllTo(viewer);
  }

  /**
   * Decides; the action gets its next form and the log its line in one go.
   *
   * @throws OptimisticLockingFailureException when the proposal was decided, or the action changed
   */
  @Transactional
  public Proposal decide(Viewer viewer, Cycle cycle, Proposal proposal, Verdict verdict) {
    if (!mayDecide(viewer, cycle)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    if (proposal.version() != verdict.version() || proposal.answer().isPresent()) {
      throw new OptimisticLockingFailureException("proposal was decided by somebody else");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Action action = planning.action(cycle, proposal.action().toString());
    verdict
        .work()
        .ifPresent(work -> planning.adjust(viewer, action, verdict.number(), work, verdict.why()));
    Draft line =
        LogLine.about(
            cycle,
            Draft.of(
                    verdict.choice() == Proposal.Choice.LEFT
                        ? DecisionKind.DECISION
                        : DecisionKind.ADJUSTMENT,
                    Draft.fitting(verdict.line(), Draft.LONGEST_WHAT),
                    verdict.why(),
                    LocalDate.ofInstant(now, ZoneOffset.UTC))
                .restingOn(verdict.grounds(), verdict.leftAside()));
    Decision written =
        decisions.tell(
            viewer, verdict.review().isPresent() ? line.reviewedOn(verdict.review().get()) : line);
    Proposal answered =
        proposals.save(
            proposal.answered(
                new Proposal.Answer(
                    verdict.choice(),
                    verdict.what(),
                    verdict.why(),
                    viewer.account(),
                    now,
                    written.number())));
    trail.record(
        Deed.by(viewer, "plan.adjustment-decided", proposal.id().toString())
            .with("choice", verdict.choice().name()));
    return answered;
  }
}
