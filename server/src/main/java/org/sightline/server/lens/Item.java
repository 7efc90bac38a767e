package org.sightline.server.lens;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
import org.sightline.server.decisions.Subject;

/**
 * An everyday decision that can be looked at through the lens.
 *
 * @param id never reused
 * @param sort what sort of decision
 * @param name what is decided, at most {@link #LONGEST_NAME} letters
 * @param amount as it was written, at most {@link #LONGEST_AMOUNT} letters; may be empty
 * @param year in which the school year begins
 * @param list the list it came with, if it came with one
 * @param line of the file it stood on; 0 without a list
 * @param former the same line of the former list, if there was one
 * @param about the object it belongs to, such as a line of the log
 * @param where it holds; absent for everywhere
 * @param addedBy whose account
 * @param addedAt when
 */
public record Item(
    UUID id,
    Sort sort,
    String name,
    String amount,
    int year,
    @Nullable UUID list,
    long line,
    @Nullable UUID former,
    @Nullable Subject about,
    @Nullable Place where,
    UUID addedBy,
    Instant addedAt) {

  /** The kind of the subject that an item is. */
  public static final String SUBJECT = "lens";

  /** The longest name, in letters. */
  public static final int LONGEST_NAME = 300;

  /** The longest amount, in letters. */
  public static final int LONGEST_AMOUNT = 60;

  /** The item as something that others can be about. */
  public Subject subject() {
    return new Subject(SUBJECT, id.toString());
  }
}
