package org.sightline.engine.intake.roles;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.profile.ColumnProfile;

/** What a column is for whose name is known, once its values have had their say. */
final class NamedColumn {

  private static final Pattern SCHOOL_GRADE =
      Pattern.compile(
          "(?i)(k|pk|pre-?k|kg|tk|ec|ug|0?\\d|1[0-3]|\\d{1,2}(st|nd|rd|th)( grade)?|kindergarten"
              + "|grade \\d{1,2}|pre-?kindergarten|(first|second|third|fourth|fifth|sixth|seventh"
              + "|eighth|ninth|tenth|eleventh|twelfth)( grade)?)");

  private NamedColumn() {}

  /** Empty when the values contradict the name. */
  static Optional<Guess> guess(
      Concept concept, ColumnProfile column, Optional<ColumnProfile> people) {
    boolean aggregated = people.isPresent();
    return switch (concept.use()) {
      case ID -> as(Role.ID, concept, !aggregated || !column.numeric());
      case ATTRIBUTE -> attribute(concept, column);
      case OUTCOME -> outcome(concept, column);
      case STATE ->
          people.isPresent() && column.numeric()
              ? Optional.of(state(concept, column, people.get()))
              : outcome(concept, column);
      case PLACE -> as(Role.PLACE, concept, true);
      case TIME -> as(Role.TIME, concept, true);
      case WEIGHT -> as(Role.WEIGHT, concept, column.numeric());
      case COUNT -> count(concept, column, aggregated);
      case COUNT_WEAK -> as(Role.COUNT, concept, aggregated && isCount(column));
      case PERCENT, VALUE -> as(Role.OUTCOME, concept, column.numeric());
      case MEASURE -> as(Role.ATTRIBUTE, concept, aggregated && !column.many());
      case AMBIGUOUS -> Optional.of(grade(column));
      case IGNORED -> Optional.of(Guess.named(Role.IGNORED, concept.key()));
    };
  }

  private static Optional<Guess> as(Role role, Concept concept, boolean fits) {
    return fits ? Optional.of(Guess.named(role, concept.key())) : Optional.empty();
  }

  /** A number with many values can be banded; a text with thousands of values describes nobody. */
  private static Optional<Guess> attribute(Concept concept, ColumnProfile column) {
    return as(Role.ATTRIBUTE, concept, column.numeric() || !column.many());
  }

  private static Optional<Guess> outcome(Concept concept, ColumnProfile column) {
    boolean fits =
        column.numeric()
            || (!column.many() && column.values().size() <= RoleInference.MOST_CATEGORIES);
    return as(Role.OUTCOME, concept, fits);
  }

  /**
   * How many of a row's people; a percent of them; or neither, for more than all there cannot be.
   */
  private static Guess state(Concept concept, ColumnProfile column, ColumnProfile people) {
    if (column.name().equals(people.name())) {
      return Guess.named(Role.COUNT, "denominator");
    }
    boolean flags = column.numbers().allWhole() && !isCount(column);
    if (flags) {
      return Guess.named(Role.OUTCOME, concept.key());
    }
    if (column.numbers().allWhole() && column.numbers().within(people.numbers())) {
      return Guess.named(Role.COUNT, concept.key());
    }
    boolean percent = column.numbers().negatives() == 0 && column.numbers().upper() <= 100;
    return percent && !Aggregation.perhapsPeople(column.name())
        ? new Guess(Role.OUTCOME, "name." + concept.key(), Optional.of("percent"))
        : Guess.byValues(Role.IGNORED, "not_within_count");
  }

  private static Optional<Guess> count(Concept concept, ColumnProfile column, boolean aggregated) {
    return as(Role.COUNT, concept, aggregated && isCount(column));
  }

  static boolean isCount(ColumnProfile column) {
    boolean onlyFlags =
        !column.many()
            && column.rows() > 2
            && column.values().stream().allMatch(v -> v.text().equals("0") || v.text().equals("1"));
    return column.numeric() && column.numbers().allWhole() && !onlyFlags;
  }

  /** School grades K to 12, marks A to F, or marks in numbers. */
  private static Guess grade(ColumnProfile column) {
    if (column.many()) {
      return Guess.named(Role.OUTCOME, "letter_grade");
    }
    long school =
        column.values().stream()
            .filter(v -> SCHOOL_GRADE.matcher(v.text()).matches())
            .mapToLong(ColumnProfile.Value::rows)
            .sum();
    return school * 10 >= column.filled() * 9
        ? Guess.named(Role.ATTRIBUTE, "grade_level")
        : Guess.named(Role.OUTCOME, "letter_grade");
  }
}
