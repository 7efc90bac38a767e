package org.sightline.server.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an object.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param about the object
 * @param by who said it
 * @param text at most {@link Comments#LONGEST} letters; empty once it was taken back
 * @param at when
 * @param takenBackAt when its writer took it back, if they did
 * @param calls the people it calls by name
 */
public record Comment(
    UUID id,
    int version,
    Subject about,
    UUID by,
    String text,
    Instant at,
    @Nullable Instant takenBackAt,
    List<UUID> calls) {
  public Comment {
    calls = List.copyOf(calls);
  }

  Comment takenBack(Instant when) {
    return new Comment(id, version, about, by, "", at, when, List.of());
  }
}
