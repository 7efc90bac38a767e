package org.sightline.server.chain;

/** What checking a chain found. */
public sealed interface Soundness {

  /**
   * Every entry is as it was written.
   *
   * @param entries how many
   * @param head the last hash; noted elsewhere, it also proves that nothing was cut off the end
   */
  record Whole(long entries, String head) implements Soundness {}

  /**
   * An entry was changed, removed or put in.
   *
   * @param number the first entry that does not fit
   * @param damage what is wrong with it
   */
  record Broken(long number, Damage damage) implements Soundness {}

  /** The ways in which an entry can fail to fit. */
  enum Damage {
    /** Its content, time or number is not what was fingerprinted. */
    CHANGED,
    /** It is not there, though later ones or the remembered head are. */
    MISSING,
    /** It does not follow from the entry before it. */
    OUT_OF_PLACE,
    /** It stands after the remembered head. */
    UNANNOUNCED
  }
}
