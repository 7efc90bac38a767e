package org.sightline.report.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names that the example district gives to its questions and columns, said in every language. What
 * the rows hold stays as it is.
 */
enum KnownName implements Phrase {
  READS("Reads at grade level"),
  COUNTS("Does mathematics at grade level"),
  ABSENT("Missed a tenth of the year or more"),
  SUSPENDED("Was suspended"),
  REFERRED("Was sent to the office"),
  ADVANCED("Takes an advanced course"),
  BELONGS("Feels at home in school"),
  REFERRAL_SUSPENDED("The referral ended in a suspension"),
  TUTORING("Tutoring sessions attended, of those held for them"),
  DISTRICT_STUDENTS("Example district: students"),
  DISTRICT_REFERRALS("Example district: referrals"),
  DISTRICT_TUTORING("Example district: tutoring"),
  HOMEROOM("homeroom"),
  BIRTH_QUARTER("birth quarter"),
  INFRACTION_TYPE("infraction type"),
  INFRACTION_CLASS("infraction class"),
  LOCATION("location"),
  WEEK("week"),
  ADVANCED_ELIGIBLE("advanced eligible"),
  ADVANCED_ENCOURAGED("advanced encouraged"),
  ADVANCED_ENROLLED("advanced enrolled"),
  ADVANCED_PASSED("advanced passed");

  private static final Map<String, KnownName> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(each -> each.given, each -> each));

  private final String given;

  KnownName(String given) {
    this.given = given;
  }

  /** The phrase behind a name that came with the data, where it is one of these. */
  static Optional<KnownName> of(String given) {
    return Optional.ofNullable(BY_NAME.get(given));
  }

  @Override
  public String family() {
    return "known";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }
}
