package org.sightline.server.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param number its place in the log, from 1, without gaps
 * @param at when it was written
 * @param by the account that wrote it
 * @param said what it says; never changes
 * @param hash its fingerprint in the chain
 * @param replacedBy the later line that stands in its place, if one does
 */
public record Decision(
    long number, Instant at, UUID by, Draft said, String hash, @Nullable Long replacedBy) {

  /** The line as something that others can be about. */
  public Subject subject() {
    return new Subject("decision", Long.toString(number));
  }
}
