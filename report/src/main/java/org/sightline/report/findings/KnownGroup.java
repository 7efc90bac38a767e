package org.sightline.report.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Concepts whose yes and no have a name of their own, such as "English learners". */
enum KnownGroup {
  ENGLISH_LEARNER(
      "english_learner",
      GroupWords.LANGUAGE_STATUS,
      GroupWords.ENGLISH_LEARNERS,
      GroupWords.NOT_ENGLISH_LEARNERS),
  DISABILITY(
      "disability",
      GroupWords.DISABILITY,
      GroupWords.WITH_DISABILITY,
      GroupWords.WITHOUT_DISABILITY),
  INCOME(
      "economically_disadvantaged",
      GroupWords.INCOME,
      GroupWords.LOW_INCOME,
      GroupWords.NOT_LOW_INCOME),
  HISPANIC("hispanic", GroupWords.RACE_ETHNICITY, GroupWords.HISPANIC, GroupWords.NOT_HISPANIC),
  MINORITY("minority", GroupWords.RACE_ETHNICITY, GroupWords.MINORITY, GroupWords.NOT_MINORITY),
  HOMELESS("homeless", null, GroupWords.WITHOUT_HOUSING, GroupWords.WITH_HOUSING),
  MIGRANT("migrant", null, GroupWords.MIGRANT, GroupWords.NOT_MIGRANT),
  FOSTER("foster_care", null, GroupWords.IN_FOSTER_CARE, GroupWords.NOT_IN_FOSTER_CARE),
  MILITARY("military_connected", null, GroupWords.MILITARY, GroupWords.NOT_MILITARY),
  SECTION_504("section_504", null, GroupWords.WITH_504_PLAN, GroupWords.WITHOUT_504_PLAN);

  private static final Set<String> YES = Set.of("y", "yes", "true", "t", "1", "si", "sí", "x");
  private static final Set<String> NO = Set.of("n", "no", "false", "f", "0");
  private static final Pattern FORMER =
      Pattern.compile("(former|exited|reclassified|rfep|monitored).*");
  private static final Pattern DENIED = Pattern.compile("(not|non|never|no)[ -].*");
  private static final Pattern LEARNER =
      Pattern.compile("(current )?(english|multilingual)( language)? learners?|el|ell|lep|mll");

  private final String concept;
  private final @Nullable GroupWords attribute;
  private final GroupWords yes;
  private final GroupWords no;

  KnownGroup(String concept, @Nullable GroupWords attribute, GroupWords yes, GroupWords no) {
    this.concept = concept;
    this.attribute = attribute;
    this.yes = yes;
    this.no = no;
  }

  static Optional<KnownGroup> of(String concept) {
    return Arrays.stream(values()).filter(known -> known.concept.equals(concept)).findFirst();
  }

  Optional<GroupWords> attribute() {
    return Optional.ofNullable(attribute);
  }

  /** The name of the people with this level, where it is a plain yes or no. */
  Optional<GroupWords> name(String level) {
    String plain = level.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(plain)) {
      return Optional.of(yes);
    }
    if (NO.contains(plain)) {
      return Optional.of(no);
    }
    return this == ENGLISH_LEARNER ? learner(plain) : Optional.empty();
  }

  private static Optional<GroupWords> learner(String plain) {
    if (FORMER.matcher(plain).matches()) {
      return Optional.of(GroupWords.FORMER_ENGLISH_LEARNERS);
    }
    if (LEARNER.matcher(plain).matches()) {
      return Optional.of(GroupWords.ENGLISH_LEARNERS);
    }
    return DENIED.matcher(plain).matches()
        ? Optional.of(GroupWords.NOT_ENGLISH_LEARNERS)
        : Optional.empty();
  }
}
