package org.sightline.report.findings;

import java.util.Map;
import java.util.Optional;
import org.sightline.engine.intake.layout.GroupLabel;
import org.sightline.engine.intake.layout.GroupLabels;

/** Groups of published tables under the names that people have in these reports. */
final class PublishedGroup {

  private static final Map<String, GroupWords> NAMES =
      Map.ofEntries(
          Map.entry("Female", GroupWords.FEMALE),
          Map.entry("Male", GroupWords.MALE),
          Map.entry("English learners", GroupWords.ENGLISH_LEARNERS),
          Map.entry("Not English learners", GroupWords.NOT_ENGLISH_LEARNERS),
          Map.entry("Former English learners", GroupWords.FORMER_ENGLISH_LEARNERS),
          Map.entry("Students with disabilities", GroupWords.WITH_DISABILITY),
          Map.entry("Students without disabilities", GroupWords.WITHOUT_DISABILITY),
          Map.entry("Section 504", GroupWords.WITH_504_PLAN),
          Map.entry("Economically disadvantaged", GroupWords.LOW_INCOME),
          Map.entry("Not economically disadvantaged", GroupWords.NOT_LOW_INCOME),
          Map.entry("Homeless", GroupWords.WITHOUT_HOUSING),
          Map.entry("Not homeless", GroupWords.WITH_HOUSING),
          Map.entry("Foster care", GroupWords.IN_FOSTER_CARE),
          Map.entry("Not foster care", GroupWords.NOT_IN_FOSTER_CARE),
          Map.entry("Migrant", GroupWords.MIGRANT),
          Map.entry("Not migrant", GroupWords.NOT_MIGRANT),
          Map.entry("Military connected", GroupWords.MILITARY),
          Map.entry("Not military connected", GroupWords.NOT_MILITARY));

  private static final Map<String, String> CONCEPTS =
      Map.of(
          "sex", "gender",
          "race and ethnicity", "race_ethnicity",
          "English learner status", "english_learner",
          "disability status", "disability",
          "economic status", "economically_disadvantaged");

  private PublishedGroup() {}

  /** The words for the group that a published table calls {@code name}, where there are any. */
  static Optional<GroupWords> of(String name) {
    return GroupLabels.find(name).map(GroupLabel::label).map(NAMES::get);
  }

  /** What a family of published groups is about; empty when that is not known. */
  static String concept(String family) {
    return CONCEPTS.getOrDefault(family, "");
  }
}
