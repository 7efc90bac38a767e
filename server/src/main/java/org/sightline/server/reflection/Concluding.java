package org.sightline.server.reflection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Place;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Course;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.LogLine;
import org.sightline.server.cycles.Stage;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a team concludes, beside what the rules said, and what it writes down. */
@Component
public class Concluding {
  private final Records records;
  private final Decisions decisions;
  private final Course course;
  private final Trail trail;
  private final InstantSource clock;

  Concluding(
      Records records, Decisions decisions, Course course, Trail trail, InstantSource clock) {
    this.records = records;
    this.decisions = decisions;
    this.course = course;
    this.trail = trail;
    this.clock = clock;
  }

  /** Everything that was concluded, the first first; the last holds. */
  public List<Conclusion> all(Cycle cycle) {
    return records.conclusions(cycle.id());
  }

  /** What holds. */
  public Optional<Conclusion> holds(Cycle cycle) {
    return all(cycle).stream().reduce((before, after) -> after);
  }

  /** Everything written down about a cycle, by day. */
  public List<Note> notes(Cycle cycle) {
    return records.notes(cycle.id());
  }

  /**
   * Concludes.
   *
   * @param read the result the team looked at
   * @param number of the last conclusion they were looking at; 0 before the first
   * @param why must not be empty where the step is not what the rules say
   * @param line the sentence for the log of decisions
   * @param evidence what it rests on, for the log
   * @throws OptimisticLockingFailureException when somebody else concluded first
   */
  @Transactional
  public Conclusion conclude(
      Viewer viewer,
      Cycle cycle,
      Reading.Read read,
      int number,
      Step step,
      String why,
      String line,
      List<String> evidence) {
    if (!step.follows(read.verdict()) && why.isBlank()) {
      throw new IllegalArgumentException(
          "no reason is given. Maybe say why the team decides otherwise than the rules.");
    }
    if (all(cycle).size() != number) {
      throw new OptimisticLockingFailureException("somebody else concluded first");
    }
    Conclusion conclusion =
        new Conclusion(
            cycle.id(),
            number + 1,
            read.terms().number(),
            read.followUp().data().id(),
            read.evaluation().before(),
            read.evaluation().after(),
            read.verdict(),
            step,
            why,
            viewer.account(),
            now());
    try {
      records.add(conclusion);
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else concluded first", overtaken);
    }
    trail.record(
        Deed.by(viewer, "cycle.concluded", cycle.id().toString())
            .with("verdict", read.verdict().name())
            .with("step", step.name()));
    decisions.tell(viewer, LogLine.about(cycle, outcome(line, why, evidence)));
    course.reach(cycle, Stage.REFLECT);
    return conclusion;
  }

  private Draft outcome(String line, String why, List<String> evidence) {
    return Draft.of(DecisionKind.OUTCOME, Draft.fitting(line, Draft.LONGEST_WHAT), why, today())
        .restingOn(evidence, List.of());
  }

  /** Writes something down; with a line for the log where it is about what was told. */
  @Transactional
  public Note note(Viewer viewer, Cycle cycle, Note.Kind kind, LocalDate on, String words) {
    Note note = new Note(UUID.randomUUID(), cycle.id(), kind, on, words, viewer.account(), now());
    records.add(note);
    trail.record(Deed.by(viewer, "cycle.noted", cycle.id().toString()).with("kind", kind.name()));
    return note;
  }

  /** Says which places of the data a goal is compared with. */
  @Transactional
  public Sites compareWith(Viewer viewer, Cycle cycle, int number, List<Place> places) {
    int last = records.sites(cycle.id()).map(Sites::number).orElse(0);
    if (last != number) {
      throw new OptimisticLockingFailureException("somebody else named the places first");
    }
    Sites sites = new Sites(cycle.id(), last + 1, places, viewer.account(), now());
    try {
      records.add(sites);
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("named by somebody else first", overtaken);
    }
    trail.record(Deed.by(viewer, "cycle.compared", cycle.id().toString()));
    return sites;
  }

  /** Which places are named, with the number of that saying. */
  public Optional<Sites> sites(Cycle cycle) {
    return records.sites(cycle.id());
  }

  /** Today, in UTC. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
