package org.sightline.server.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;

/** Something that practice offers where a cycle is short of something: to take, or to leave. */
public enum Seed {
  /** Rules of conduct that leave much to the eye of the beholder, looked through and rewritten. */
  CODE_OF_CONDUCT(Constraint.MONEY, Tier.NONE),
  /** Whose stories are told in class, and whose are missing. */
  CURRICULUM(Constraint.MONEY, Tier.NONE),
  /** Materials that anybody may use for nothing. */
  OPEN_RESOURCES(Constraint.MONEY, Tier.NONE),
  /** A call home with something good to tell. */
  GOOD_NEWS_CALLS(Constraint.MONEY, Tier.NONE),
  /** What a partner in the community gives. */
  PARTNERS(Constraint.MONEY, Tier.NONE),
  /** Everybody who meets the criteria is enrolled, rather than everybody who is recommended. */
  UNIVERSAL_SCREENING(Constraint.TIME, Tier.MODERATE),
  /** A few volunteers begin, led by somebody whom the others trust. */
  VOLUNTEERS(Constraint.BUY_IN, Tier.NONE),
  /** Lessons planned from the start for everybody who will sit in them. */
  DESIGN_FOR_ALL(Constraint.BUY_IN, Tier.RATIONALE);

  private final Constraint shortOf;
  private final Tier tier;

  Seed(Constraint shortOf, Tier tier) {
    this.shortOf = shortOf;
    this.tier = tier;
  }

  /** Where it is offered. */
  public Constraint shortOf() {
    return shortOf;
  }

  /** How well it is known that it worked elsewhere. */
  public Tier tier() {
    return tier;
  }

  /** What it costs. */
  public Money money() {
    return shortOf == Constraint.MONEY ? Money.NOTHING : Money.UNKNOWN;
  }

  /** What a cycle is offered. */
  public static List<Seed> of(Cycle cycle) {
    return Arrays.stream(values()).filter(seed -> cycle.is(seed.shortOf)).toList();
  }

  /** The one of this name in addresses. */
  public static Optional<Seed> read(String key) {
    return Arrays.stream(values()).filter(seed -> seed.name().equals(key)).findFirst();
  }
}
