package org.sightline.statistics;

/** Long proofs run a small sample unless the system property sightline.proof is true. */
public final class Proof {

  private Proof() {}

  public static int times(int small, int full) {
    return Boolean.getBoolean("sightline.proof") ? full : small;
  }
}
