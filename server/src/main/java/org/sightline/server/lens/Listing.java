package org.sightline.server.lens;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;

/**
 * A budget or another list whose lines are decisions.
 *
 * @param id never reused
 * @param name what people call it, at most {@link #LONGEST_NAME} letters
 * @param year in which the school year begins
 * @param former the list of an earlier year that it follows
 * @param where it holds; absent for everywhere
 * @param by whose account brought it
 * @param at when
 */
public record Listing(
    UUID id,
    String name,
    int year,
    @Nullable UUID former,
    @Nullable Place where,
    UUID by,
    Instant at) {

  /** The longest name, in letters. */
  public static final int LONGEST_NAME = 120;
}
