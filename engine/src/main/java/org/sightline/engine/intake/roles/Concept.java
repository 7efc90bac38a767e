package org.sightline.engine.intake.roles;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A thing that columns are about.
 *
 * @param key stable, such as {@code "english_learner"}
 * @param use what its columns are for
 * @param names plain names; {@code *} stands for any run of characters
 */
record Concept(String key, Use use, List<String> names, List<Pattern> patterns) {

  /** What a column of this concept is for; the values may overrule. */
  enum Use {
    ID,
    ATTRIBUTE,
    OUTCOME,
    /** What people reach or meet with or not; in an aggregated table how many of them do. */
    STATE,
    PLACE,
    TIME,
    WEIGHT,
    COUNT,
    /** A count only where the table is aggregated. */
    COUNT_WEAK,
    /** A share of the denominator, where the table is aggregated. */
    PERCENT,
    /** Names what stands in the value column of its row. */
    MEASURE,
    VALUE,
    /** Means one thing or another; the values tell. */
    AMBIGUOUS,
    IGNORED
  }

  static Concept of(String key, Use use, List<String> names) {
    return new Concept(
        key,
        use,
        names.stream().filter(name -> name.indexOf('*') < 0).toList(),
        names.stream()
            .filter(name -> name.indexOf('*') >= 0)
            .map(name -> Pattern.compile(name.replace("*", ".+")))
            .toList());
  }

  /** Whether its columns count people in an aggregated table. */
  boolean counts() {
    return use == Use.STATE || use == Use.COUNT;
  }

  /** Whether its columns tell how people do. */
  boolean isOutcome() {
    return use == Use.OUTCOME || use == Use.STATE || use == Use.VALUE;
  }

  boolean fits(String plain) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }
}
