package org.sightline.server.plans;

import java.util.List;
import java.util.Set;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Weakness;

/**
 * Whether a plan can be set in motion, and what stands in the way.
 *
 * @param signed whether goal, comparison, smallest change and stop rule are signed
 * @param hasAction whether there is something to do
 * @param hasFidelity whether it is said how one would see that it is carried out
 * @param withoutOwner decisions that the actions need and nobody can make
 * @param weak why what is committed would not carry it; does not hold it up
 */
public record Readiness(
    boolean signed,
    boolean hasAction,
    boolean hasFidelity,
    List<Area> withoutOwner,
    Set<Weakness> weak) {
  public Readiness {
    withoutOwner = List.copyOf(withoutOwner);
    weak = Set.copyOf(weak);
  }

  /** Whether nothing stands in the way. */
  public boolean isReady() {
    return signed && hasAction && hasFidelity && withoutOwner.isEmpty();
  }
}
