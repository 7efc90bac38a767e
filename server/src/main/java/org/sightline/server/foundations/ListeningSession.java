package org.sightline.server.foundations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;

/**
 * A time at which people were listened to.
 *
 * @param id never reused
 * @param on the day
 * @param way how
 * @param people who came, 0 to {@link #MOST_PEOPLE}
 * @param heard the groups that were heard, in words, each at most {@link #LONGEST_NAME} letters
 * @param away the groups that were asked and did not come
 * @param barriers what kept them away
 * @param note what was learned about listening itself, at most {@link #LONGEST_NOTE} letters
 * @param where it holds; absent for everywhere
 * @param by whose account logged it
 * @param at when
 */
public record ListeningSession(
    UUID id,
    LocalDate on,
    Way way,
    int people,
    List<String> heard,
    List<String> away,
    Set<Barrier> barriers,
    String note,
    @Nullable Place where,
    UUID by,
    Instant at) {

  /** The most people one session can have heard. */
  public static final int MOST_PEOPLE = 100_000;

  /** The longest name of a group, in letters. */
  public static final int LONGEST_NAME = 200;

  /** The longest note, in letters. */
  public static final int LONGEST_NOTE = 1000;

  /** The most groups of one session. */
  public static final int MOST_GROUPS = 60;

  public ListeningSession {
    heard = List.copyOf(heard);
    away = List.copyOf(away);
    barriers = barriers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(barriers));
  }
}
