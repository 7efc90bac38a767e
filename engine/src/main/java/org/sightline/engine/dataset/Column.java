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
 * @param because why it was given this role, a stable key of a sentence: {@code "person.said"};
 *     {@code "name."} and the concept its name told; {@code "values."} and what its values told
 *     (blank, constant, unique, unique_again, few, too_many, number_unknown, derived_from_other,
 *     not_within_count, only_numbers, last_of_two_values); {@code "layout."} and its part in an
 *     aggregated table (count, group_name, group_family, family_recognised, derived_from_percent,
 *     percent_of_count, average_of_group); {@code "rule.federal_race_rollup"}, with {@code
 *     ".source"} for the columns it used. An ending {@code ".banded"} says that a number was cut
 *     into bands, whose names print the cuts
 * @param levels its categories, most frequent first, at most 10,000; empty for numbers and
 *     pseudonyms
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

  /** Why a column of averages is not asked about: nobody knows how far its people lie apart. */
  public static final String AVERAGE_OF_GROUP = "layout.average_of_group";

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
