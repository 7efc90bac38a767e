package org.sightline.server.ideas;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Course;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.LogLine;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Tree;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses two or three ideas and writes the choice into the log of decisions. */
@Component
public class Choosing {

  /** The least that needs no reason. */
  public static final int FEWEST = 2;

  /** The most that need no reason. */
  public static final int MOST = 3;

  private final Ideas ideas;
  private final IdeaStore store;
  private final ChoiceStore choices;
  private final Scoring scoring;
  private final Diagnosing diagnosing;
  private final Signing signing;
  private final Course course;
  private final Decisions decisions;
  private final Trail trail;
  private final InstantSource clock;

  Choosing(
      Ideas ideas,
      IdeaStore store,
      ChoiceStore choices,
      Scoring scoring,
      Diagnosing diagnosing,
      Signing signing,
      Course course,
      Decisions decisions,
      Trail trail,
      InstantSource clock) {
    this.ideas = ideas;
    this.store = store;
    this.choices = choices;
    this.scoring = scoring;
    this.diagnosing = diagnosing;
    this.signing = signing;
    this.course = course;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What the log is told, in the words of whoever chooses.
   *
   * @param what was chosen, at most {@link Draft#LONGEST_WHAT} letters
   * @param notTaken the options that were not taken, and why
   * @param evidence what the choice rests on
   * @param who took part
   */
  public record Telling(String what, List<String> notTaken, List<String> evidence, String who) {
    public Telling {
      notTaken = List.copyOf(notTaken);
      evidence = List.copyOf(evidence);
    }
  }

  /** What stands in the way of choosing these; empty when nothing does. */
  public Set<Fault> faults(Viewer viewer, Cycle cycle, Set<UUID> picks, String reason) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    add(faults, cycle.isEnded(), Fault.ENDED);
    add(faults, signing.holds(cycle).isEmpty(), Fault.NO_GOAL);
    add(faults, !cycle.showsAllTo(viewer), Fault.NOT_ALL_PLACES);
    add(faults, picks.isEmpty(), Fault.NONE);
    boolean unreasoned = reason.isBlank() && !picks.isEmpty();
    add(faults, unreasoned && (picks.size() < FEWEST || picks.size() > MOST), Fault.HOW_MANY);
    add(faults, unreasoned && !choices.of(cycle.id()).isEmpty(), Fault.ANEW);
    Map<UUID, Idea> byId = new HashMap<>();
    store.of(cycle.id()).forEach(idea -> byId.put(idea.id(), idea));
    Weighed weighed = scoring.weighedByAll(cycle);
    Tree tree = diagnosing.tree(cycle);
    for (UUID pick : picks) {
      Idea idea = byId.get(pick);
      if (idea == null || !idea.stands()) {
        faults.add(Fault.NOT_STANDING);
        continue;
      }
      add(faults, weighed.unscored().contains(pick), Fault.UNSCORED);
      add(
          faults,
          weighed.out().stream().anyMatch(row -> row.idea().equals(pick)),
          Fault.BELOW_FLOOR);
      add(
          faults,
          idea.deeper().isBlank() && !Symptoms.of(idea, tree).isEmpty(),
          Fault.NOT_ANSWERED);
      add(faults, cycle.is(Constraint.MONEY) && wantsCheaper(idea), Fault.NOTHING_CHEAPER);
    }
    return faults;
  }

  /**
   * Chooses.
   *
   * @param board the version of the board that the person was looking at
   * @throws IllegalArgumentException when something stands in the way; ask {@link #faults} first
   * @throws OptimisticLockingFailureException when somebody else chose, merged or changed the cycle
   *     first
   */
  @Transactional
  public Choice choose(
      Viewer viewer, Cycle cycle, int board, Set<UUID> picks, String reason, Telling telling) {
    Set<Fault> faults = faults(viewer, cycle, picks, reason);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "ideas cannot be chosen: " + faults + ". Maybe ask first.");
    }
    store.save(seen(store.board(cycle.id()), board));
    List<UUID> order = scoring.weighedByAll(cycle).rows().stream().map(Weighed.Row::idea).toList();
    List<UUID> chosen = picks.stream().sorted(Comparator.comparing(order::indexOf)).toList();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int before = choices.of(cycle.id()).size();
    Decision line = decisions.tell(viewer, draft(viewer, cycle, reason, telling, now));
    Choice choice =
        new Choice(cycle.id(), before + 1, chosen, reason, viewer.account(), now, line.number());
    choices.add(choice);
    course.reach(cycle, Stage.IMPLEMENT);
    trail.record(
        Deed.by(viewer, "idea.chosen", cycle.id().toString())
            .with("number", Integer.toString(choice.number())));
    return choice;
  }

  private Draft draft(Viewer viewer, Cycle cycle, String reason, Telling telling, Instant now) {
    Draft draft =
        LogLine.about(
            cycle,
            Draft.of(
                    DecisionKind.DECISION,
                    telling.what(),
                    reason,
                    LocalDate.ofInstant(now, ZoneOffset.UTC))
                .restingOn(telling.evidence(), telling.notTaken())
                .by(telling.who()));
    Draft reviewed =
        signing.holds(cycle).map(terms -> draft.reviewedOn(terms.statement().by())).orElse(draft);
    return ideas
        .holds(cycle)
        .map(last -> reviewed.answering(new Earlier(Earlier.Tie.REPLACES, newest(viewer, last))))
        .orElse(reviewed);
  }

  /** The line that stands in the place of the last choice's. */
  private long newest(Viewer viewer, Choice last) {
    long number = last.line();
    while (true) {
      Long next = decisions.find(viewer, number).map(Decision::replacedBy).orElse(null);
      if (next == null) {
        return number;
      }
      number = next;
    }
  }

  private static boolean wantsCheaper(Idea idea) {
    Money money = idea.needs().money();
    return (money == Money.LITTLE || money == Money.MUCH)
        && idea.needs().nothingCheaper().isBlank();
  }

  private static void add(Set<Fault> faults, boolean there, Fault fault) {
    if (there) {
      faults.add(fault);
    }
  }

  static Board seen(Board board, int version) {
    if (board.version() != version) {
      throw new OptimisticLockingFailureException("the ideas of " + board.cycle() + " have moved");
    }
    return board;
  }
}
