package org.sightline.engine.dataset;

/** What can be wrong with a file. Each has its sentence (what, done, repair) in every language. */
public enum IssueKind {
  RAGGED_ROW,
  UNREADABLE_TEXT,
  MANGLED_BY_SPREADSHEET,
  NEAR_DUPLICATE_CATEGORY,
  IMPOSSIBLE_VALUE,
  DUPLICATE_ID,
  DUPLICATE_ROW,
  MIXED_TYPES,
  BLANK_ATTRIBUTE,
  BLANK_OUTCOME,
  SUPPRESSED_VALUE,
  DUPLICATE_COLUMN,
  UNNAMED_COLUMN,
  NUMERATOR_ABOVE_DENOMINATOR,
  /** A number of people below 0. */
  NEGATIVE_COUNT,
  TOO_MANY_CATEGORIES,
  ROUNDED_DECIMALS,
  WEIGHT_NOT_APPLIED,
  FORMULA_TEXT,
  /** Lines above the header, such as a title. */
  LINES_ABOVE_HEADER,
  /** A row for everyone among rows of groups, where adding them up would count people twice. */
  TOTAL_ROW,
  /** A row for a part of what another row counts whole, where most rows count the whole. */
  PART_ROW,
  /** A line of a gradebook that is no student: points possible, the class average. */
  SUMMARY_ROW,
  /** The numerator was worked out from a percent and its denominator. */
  DERIVED_NUMERATOR,
  /** A column of an aggregated table that the chosen layout cannot hold. */
  COLUMN_LEFT_OUT
}
