package org.sightline.engine.dataset;

/** What a column is for. */
public enum Role {
  /** Tells one person from another; pseudonymised at intake. */
  ID,
  /** Describes a person: race and ethnicity, income, language status, disability, gender. */
  ATTRIBUTE,
  /** What happened: a score, a result, a suspension. */
  OUTCOME,
  /** Where: district, school, class. */
  PLACE,
  /** When: school year, term, week. */
  TIME,
  /** A survey weight. */
  WEIGHT,
  /** How many people the row stands for, or how many of them are counted. */
  COUNT,
  /** Read and kept, used for nothing. */
  IGNORED
}
