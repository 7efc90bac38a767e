package org.sightline.report.findings;

import java.util.List;
import org.sightline.report.language.Phrase;

/** How groups of students are called. */
enum GroupWords implements Phrase {
  EVERYONE_ELSE,
  ALL_STUDENTS,
  ALSO("first", "others"),
  WITH("attribute", "level"),
  PUBLISHED("level"),
  NOT_REPORTED("attribute"),
  NOT_REPORTED_SHORT,
  STUDENTS_OF("level"),
  FROM_PLACE("level"),
  AT_PLACE("level"),
  IN_GRADE("level"),
  IN_TIME("level"),
  IN_TIME_OF("time", "level"),
  FEMALE,
  MALE,
  ENGLISH_LEARNERS,
  FORMER_ENGLISH_LEARNERS,
  NOT_ENGLISH_LEARNERS,
  WITH_DISABILITY,
  WITHOUT_DISABILITY,
  LOW_INCOME,
  NOT_LOW_INCOME,
  HISPANIC,
  NOT_HISPANIC,
  MINORITY,
  NOT_MINORITY,
  WITHOUT_HOUSING,
  WITH_HOUSING,
  MIGRANT,
  NOT_MIGRANT,
  IN_FOSTER_CARE,
  NOT_IN_FOSTER_CARE,
  MILITARY,
  NOT_MILITARY,
  WITH_504_PLAN,
  WITHOUT_504_PLAN,
  RACE_ETHNICITY,
  GENDER,
  LANGUAGE_STATUS,
  DISABILITY,
  INCOME,
  NEIGHBORHOOD,
  GRADE,
  SCHOOL,
  DISTRICT,
  SCHOOL_YEAR,
  WEEK,
  MONTH,
  TERM,
  CLASS,
  TEACHER,
  INFRACTION_TYPE;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> parameters;

  GroupWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "group";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
