package org.sightline.server.chain;

/**
 * Where a chain ends.
 *
 * @param number of the last entry; 0 when there is none
 * @param hash of the last entry; 64 zeros when there is none
 */
public record Head(long number, String hash) {

  /** The head of a chain nobody wrote to. */
  public static final Head EMPTY = new Head(0, Fingerprint.OF_NOTHING);
}
