package org.sightline.engine.findings;

/** Told how far long work has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (stage, share) -> {};

  /**
   * A stage begins.
   *
   * @param stage {@code "counting"}, {@code "comparing"} or {@code "ranking"}
   * @param share of all the work that is done, 0 to 1
   */
  void reached(String stage, double share);
}
