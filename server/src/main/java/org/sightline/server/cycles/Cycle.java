package org.sightline.server.cycles;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Subject;

/**
 * Work on one focus, from agreeing on what is wrong to a plan in motion.
 *
 * @param id never reused
 * @param version how often it was stored, for noticing that two people changed it; 0 before the
 *     first time
 * @param name what people call it
 * @param focus the one thing looked at, as a question or a sentence
 * @param start what it began with
 * @param scope the places it is about
 * @param constraints what it is short of
 * @param members who takes part
 * @param overlap why there is a second focus at the same time; empty for the only one
 * @param stage how far it has come
 * @param startedBy whose account
 * @param startedAt when
 * @param endedAt when it was ended; empty while it runs
 */
public record Cycle(
    UUID id,
    int version,
    String name,
    String focus,
    Start start,
    Scope scope,
    Set<Constraint> constraints,
    List<Member> members,
    String overlap,
    Stage stage,
    UUID startedBy,
    Instant startedAt,
    Optional<Instant> endedAt) {

  /** The kind of the subject that a cycle is in the log of decisions; its key is the id. */
  public static final String SUBJECT = "cycle";

  public Cycle {
    constraints =
        constraints.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(Set.copyOf(constraints)));
    members = List.copyOf(members);
  }

  /** Whether it is short of this. */
  public boolean is(Constraint constraint) {
    return constraints.contains(constraint);
  }

  /** Whether it was ended; what was said stays readable, and nothing more is added. */
  public boolean isEnded() {
    return endedAt.isPresent();
  }

  /** Whether it takes the team's attention: it was neither ended nor concluded about. */
  public boolean isUnderWay() {
    return !isEnded() && stage.isBefore(Stage.REFLECT);
  }

  /** Whether this person takes part. */
  public boolean has(UUID account) {
    return members.stream().anyMatch(member -> member.account().equals(account));
  }

  /** Whether this person may know of it: they take part, or their places and its places meet. */
  public boolean isFor(Viewer viewer) {
    return has(viewer.account()) || scope.meets(viewer.scope());
  }

  /** Whether this person sees every row it is about, and so the figures that were signed. */
  public boolean showsAllTo(Viewer viewer) {
    return viewer.scope().covers(scope);
  }

  /** This cycle as something that lines of the log and comments can be about. */
  public Subject subject() {
    return new Subject(SUBJECT, id.toString());
  }

  Cycle described(String newName, String newFocus, Set<Constraint> newConstraints) {
    return new Cycle(
        id,
        version,
        newName,
        newFocus,
        start,
        scope,
        newConstraints,
        members,
        overlap,
        stage,
        startedBy,
        startedAt,
        endedAt);
  }

  Cycle with(List<Member> others) {
    return changed(others, stage, endedAt);
  }

  /** The same, come this far; never back. */
  Cycle at(Stage reached) {
    return changed(members, stage.isBefore(reached) ? reached : stage, endedAt);
  }

  /** The same, ended at this moment, or opened again. */
  Cycle ended(Optional<Instant> at) {
    return changed(members, stage, at);
  }

  private Cycle changed(List<Member> others, Stage reached, Optional<Instant> end) {
    return new Cycle(
        id,
        version,
        name,
        focus,
        start,
        scope,
        constraints,
        others,
        overlap,
        reached,
        startedBy,
        startedAt,
        end);
  }
}
