package org.sightline.server.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.chain.Soundness;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** When reports from the front line propose an adjustment. */
class FeedbackTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

  private final Kept kept = new Kept();
  private final List<Deed> deeds = new ArrayList<>();
  private Instant now = NOON;
  private final Feedback feedback =
      new Feedback(kept, kept.proposals, new Patience(3, 28), trail(), direct(), () -> now);
  private final Action bus = action();

  @Test
  void threeReportsOfOneObstacleProposeAnAdjustmentOnce() {
    say(Obstacle.NO_TIME, 2);
    assertEquals(List.of(), kept.proposed);
    say(Obstacle.NO_TIME, 1);
    assertEquals(1, kept.proposed.size());
    assertEquals(3, kept.proposed.get(0).reports());
    assertEquals(Obstacle.NO_TIME, kept.proposed.get(0).obstacle());
    say(Obstacle.NO_TIME, 3);
    assertEquals(1, kept.proposed.size(), "one waits already");
  }

  @Test
  void differentObstaclesAreNotAddedUp() {
    say(Obstacle.NO_TIME, 2);
    say(Obstacle.KNOW_HOW, 2);
    say(Obstacle.DISAGREE, 2);
    assertEquals(List.of(), kept.proposed);
    say(Obstacle.KNOW_HOW, 1);
    assertEquals(Obstacle.KNOW_HOW, kept.proposed.get(0).obstacle());
  }

  @Test
  void whatWasSaidLongAgoDoesNotCount() {
    say(Obstacle.NO_TIME, 2);
    now = NOON.plus(Duration.ofDays(29));
    say(Obstacle.NO_TIME, 1);
    assertEquals(List.of(), kept.proposed);
  }

  @Test
  void afterADecisionItTakesThreeNewReports() {
    say(Obstacle.NO_TIME, 3);
    kept.proposed.set(
        0,
        kept.proposed
            .get(0)
            .answered(
                new Proposal.Answer(
                    Proposal.Choice.LEFT, "", "It will pass.", UUID.randomUUID(), now, 7)));
    now = NOON.plus(Duration.ofDays(1));
    say(Obstacle.NO_TIME, 2);
    assertEquals(1, kept.proposed.size());
    say(Obstacle.NO_TIME, 1);
    assertEquals(2, kept.proposed.get(1).round());
  }

  @Test
  void nobodyIsNamedInWhatIsKept() {
    say(Obstacle.DISAGREE, 1);
    assertEquals(List.of("(front-line)"), deeds.stream().map(Deed::actor).toList());
  }

  @Test
  void whatIsHappeningHasNoObstacleAndWhatIsNotHasOne() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            feedback.say(bus, new Feedback.Said(Report.Happening.NO, Optional.empty(), ""), false));
  }

  private void say(Obstacle obstacle, int times) {
    for (int i = 0; i < times; i++) {
      now = now.plusSeconds(1);
      feedback.say(bus, new Feedback.Said(Report.Happening.NO, Optional.of(obstacle), ""), true);
    }
  }

  private static Action action() {
    return new Action(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        new Work(
            "A late bus",
            "",
            UUID.randomUUID(),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 12, 1),
            0,
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Set.of()),
        State.UNDER_WAY,
        "",
        new Change(Change.Kind.ADDED, UUID.randomUUID(), NOON, ""));
  }

  private static TransactionTemplate direct() {
    return new TransactionTemplate() {
      private static final long serialVersionUID = 1L;

      @Override
      public <T> T execute(TransactionCallback<T> action) {
        return action.doInTransaction(new SimpleTransactionStatus());
      }
    };
  }

  private Trail trail() {
    return new Trail() {
      @Override
      public void record(Deed deed) {
        deeds.add(deed);
      }

      @Override
      public void saw(Viewer viewer, String subject) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Line> newest(long skip, int limit) {
        return List.of();
      }

      @Override
      public long length() {
        return deeds.size();
      }

      @Override
      public Soundness verify() {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** Reports and proposals in memory. */
  private static final class Kept implements Reports {
    private final List<Report> said = new ArrayList<>();
    private final List<Proposal> proposed = new ArrayList<>();
    private final Proposals proposals = new KeptProposals();

    @Override
    public List<Report> of(UUID cycle) {
      return said;
    }

    @Override
    public int count(UUID action, Obstacle obstacle, Instant since) {
      return (int)
          said.stream()
              .filter(each -> each.action().equals(action))
              .filter(each -> each.obstacle().equals(Optional.of(obstacle)))
              .filter(each -> each.at().isAfter(since))
              .count();
    }

    @Override
    public void add(Report report) {
      said.add(report);
    }

    private final class KeptProposals implements Proposals {
      @Override
      public List<Proposal> of(UUID cycle) {
        return proposed;
      }

      @Override
      public List<Proposal> waiting() {
        return proposed.stream().filter(each -> each.answer().isEmpty()).toList();
      }

      @Override
      public Optional<Proposal> find(UUID proposal) {
        return proposed.stream().filter(each -> each.id().equals(proposal)).findFirst();
      }

      @Override
      public Proposal save(Proposal proposal) {
        proposed.add(proposal);
        return proposal;
      }
    }
  }
}
