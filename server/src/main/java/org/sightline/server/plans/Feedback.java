package org.sightline.server.plans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.cycles.Cycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what the front line says, and proposes an adjustment when enough say the same. */
@Component
public class Feedback {
  private static final String FRONT_LINE = "(front-line)";

  private final Reports reports;
  private final Proposals proposals;
  private final Patience patience;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Feedback(
      Reports reports,
      Proposals proposals,
      Patience patience,
      Trail trail,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.reports = reports;
    this.proposals = proposals;
    this.patience = patience;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What somebody says.
   *
   * @param obstacle needed unless it is happening
   * @param words may be empty
   */
  public record Said(Report.Happening happening, Optional<Obstacle> obstacle, String words) {}

  /** Every report about a plan, the newest first. */
  public List<Report> reports(Cycle cycle) {
    return reports.of(cycle.id());
  }

  /** Takes a report in; neither it nor the audit trail holds who gave it. */
  public Report say(Action action, Said said, boolean byLink) {
    Report report =
        new Report(
            UUID.randomUUID(),
            action.cycle(),
            action.id(),
            said.happening(),
            said.obstacle(),
            said.words(),
            byLink,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    transaction.executeWithoutResult(
        status -> {
          reports.add(report);
          trail.record(
              new Deed(
                  FRONT_LINE, "plan.feedback-given", action.id().toString(), java.util.Map.of()));
        });
    report.obstacle().ifPresent(obstacle -> weigh(action, obstacle, report.at()));
    return report;
  }

  /** Proposes an adjustment if enough reports name the same obstacle and none waits already. */
  private void weigh(Action action, Obstacle obstacle, Instant now) {
    List<Proposal> before =
        proposals.of(action.cycle()).stream()
            .filter(each -> each.action().equals(action.id()) && each.obstacle() == obstacle)
            .toList();
    Instant answered =
        before.stream()
            .flatMap(each -> each.answer().stream())
            .map(Proposal.Answer::at)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    Instant window = now.minus(patience.window());
    int count = reports.count(action.id(), obstacle, answered.isAfter(window) ? answered : window);
    boolean waits = before.stream().anyMatch(each -> each.answer().isEmpty());
    if (waits || action.state().isOver() || count < patience.reports()) {
      return;
    }
    Proposal proposal =
        new Proposal(
            UUID.randomUUID(),
            0,
            action.cycle(),
            action.id(),
            obstacle,
            before.size() + 1,
            count,
            now,
            Optional.empty());
    try {
      transaction.executeWithoutResult(
          status -> {
            proposals.save(proposal);
            trail.record(
                new Deed(
                    FRONT_LINE,
                    "plan.adjustment-proposed",
                    proposal.id().toString(),
                    java.util.Map.of("obstacle", obstacle.name())));
          });
    } catch (DuplicateKeyException proposedMeanwhile) {
      return;
    }
  }
}
