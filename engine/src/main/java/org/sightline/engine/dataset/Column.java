package org.sightline.engine.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A column of a dataset version, as it was understood.
 *
 * @param name as in the file's header, made unique
 * @param role what it is for
 * @param kind how its values are stored
 * @param scale decimals kept, 0 to 9, for {@link Kind#NUMBER}; 0 otherwise
 * @param because why it was given this role: a stable key of a sentence, such as {@code
 *     "name.english_learner"} or {@code "person.said"}
 * @param levels its categories, most frequent first; empty for numbers and pseudonyms
 * @param blanks rows in which it is missing
 * @param concept what it is about, a stable key such as {@code "english_learner"} or {@code
 *     "reading_score"}, where its name or its values told
 */
public record Column(
    String name,
    Role role,
    Kind kind,
    int scale,
    String because,
    List<Level> levels,
    long blanks,
    Optional<String> concept) {

  /** How a missing attribute is named: a group of its own, never silently left out. */
  public static final String NOT_REPORTED = "not reported";

  public Column {
    levels = List.copyOf(levels);
  }

  /** A column of which nobody knows what it is about. */
  public Column(
      String name,
      Role role,
      Kind kind,
      int scale,
      String because,
      List<Level> levels,
      long blanks) {
    this(name, role, kind, scale, because, levels, blanks, Optional.empty());
  }
}
