package org.sightline.engine.intake.roles;

import java.util.List;

/**
 * A thing that columns are about.
 *
 * @param key stable, such as {@code "english_learner"}
 * @param use what its columns are for
 * @param names plain names without a wild part
 * @param wild those with one
 */
record Concept(String key, Use use, List<String> names, List<Wild> wild) {

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

  /** A name with one wild part, which stands for one character at least. */
  private record Wild(String start, String end) {

    static Wild of(String name) {
      int star = name.indexOf('*');
      if (name.indexOf('*', star + 1) >= 0) {
        throw new IllegalArgumentException(
            "the name " + name + " has two wild parts. Maybe write it as two names.");
      }
      return new Wild(name.substring(0, star), name.substring(star + 1));
    }

    boolean fits(String plain) {
      return plain.length() > start.length() + end.length()
          && plain.startsWith(start)
          && plain.endsWith(end);
    }
  }

  static Concept of(String key, Use use, List<String> names) {
    return new Concept(
        key,
        use,
        names.stream().filter(name -> name.indexOf('*') < 0).toList(),
        names.stream().filter(name -> name.indexOf('*') >= 0).map(Wild::of).toList());
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
    for (Wild name : wild) {
      if (name.fits(plain)) {
        return true;
      }
    }
    return false;
  }
}
