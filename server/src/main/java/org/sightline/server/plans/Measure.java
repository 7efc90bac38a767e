package org.sightline.server.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.statistics.fidelity.Component;

/**
 * Something a plan is watched by.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param cycle whose plan
 * @param kind what it tells
 * @param name what is counted, out of what
 * @param good what would be good, in words; may be empty for fidelity
 * @param target the share to reach, 0 to 1; there for fidelity, absent for all else
 * @param by whose account added it
 * @param at when
 * @param asideAt when it was set aside; what was observed stays readable
 */
public record Measure(
    UUID id,
    int version,
    UUID cycle,
    Kind kind,
    String name,
    String good,
    Optional<Double> target,
    UUID by,
    Instant at,
    Optional<Instant> asideAt) {
  public Measure {
    if (kind.component().isPresent() != target.isPresent()
        || target.filter(share -> share < 0 || share > 1).isPresent()) {
      throw new IllegalArgumentException(
          "target of " + kind + " is " + target + ". Maybe give fidelity a share, others none.");
    }
  }

  /** What a measure tells. */
  public enum Kind {
    /** Moves first: who comes, who is asked. */
    LEADING(null),
    /** Moves last: who reads at standard. */
    LAGGING(null),
    /** What must not get worse elsewhere. */
    COUNTER(null),
    /** Was it done at all, as designed? */
    ADHERENCE(Component.ADHERENCE),
    /** Was there as much of it as designed? */
    DOSE(Component.DOSE),
    /** Was it done well? */
    QUALITY(Component.QUALITY),
    /** Did those it is for take part? */
    RESPONSIVENESS(Component.RESPONSIVENESS);

    private final @Nullable Component component;

    Kind(@Nullable Component component) {
      this.component = component;
    }

    /** The component of fidelity it measures; empty for success and counter-metrics. */
    public Optional<Component> component() {
      return Optional.ofNullable(component);
    }
  }

  /** Whether it is still watched. */
  public boolean isWatched() {
    return asideAt.isEmpty();
  }

  Measure aside(Instant now) {
    return new Measure(id, version, cycle, kind, name, good, target, by, at, Optional.of(now));
  }
}
