package org.sightline.server.cycles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A number or a voice behind a cause, or against it.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param cause the cause
 * @param against whether it speaks against the cause
 * @param backing the number or the voice
 * @param givenBy whose account
 * @param givenAt when
 * @param withdrawnAt when it was taken back; it counts no more
 */
public record Evidence(
    UUID id,
    int version,
    UUID cause,
    boolean against,
    Backing backing,
    UUID givenBy,
    Instant givenAt,
    Optional<Instant> withdrawnAt) {

  Evidence withdrawn(Instant at) {
    return new Evidence(id, version, cause, against, backing, givenBy, givenAt, Optional.of(at));
  }
}
