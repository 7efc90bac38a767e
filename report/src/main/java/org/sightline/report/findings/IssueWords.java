package org.sightline.report.findings;

import java.util.List;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;
import org.sightline.report.language.Phrase;

/** What is wrong with a file, what was done about it, and how to repair it. */
enum IssueWords implements Phrase {
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
  NEGATIVE_COUNT,
  TOO_MANY_CATEGORIES,
  ROUNDED_DECIMALS,
  WEIGHT_NOT_APPLIED,
  FORMULA_TEXT,
  LINES_ABOVE_HEADER,
  TOTAL_ROW,
  PART_ROW,
  SUMMARY_ROW,
  DERIVED_NUMERATOR,
  COLUMN_LEFT_OUT,
  REPAIR_RAGGED_ROW,
  REPAIR_UNREADABLE_TEXT,
  REPAIR_MANGLED_BY_SPREADSHEET,
  REPAIR_NEAR_DUPLICATE_CATEGORY,
  REPAIR_IMPOSSIBLE_VALUE,
  REPAIR_DUPLICATE_ID,
  REPAIR_DUPLICATE_ROW,
  REPAIR_MIXED_TYPES,
  REPAIR_BLANK_ATTRIBUTE,
  REPAIR_BLANK_OUTCOME,
  REPAIR_SUPPRESSED_VALUE,
  REPAIR_DUPLICATE_COLUMN,
  REPAIR_UNNAMED_COLUMN,
  REPAIR_NUMERATOR_ABOVE_DENOMINATOR,
  REPAIR_NEGATIVE_COUNT,
  REPAIR_TOO_MANY_CATEGORIES,
  REPAIR_ROUNDED_DECIMALS,
  REPAIR_WEIGHT_NOT_APPLIED,
  REPAIR_FORMULA_TEXT,
  REPAIR_LINES_ABOVE_HEADER,
  REPAIR_TOTAL_ROW,
  REPAIR_PART_ROW,
  REPAIR_SUMMARY_ROW,
  REPAIR_DERIVED_NUMERATOR,
  REPAIR_COLUMN_LEFT_OUT,
  KEPT,
  ROW_SET_ASIDE,
  VALUE_MISSING,
  REPAIRED,
  RENAMED,
  FROM_TO("from", "to"),
  VALUES("values"),
  WHOLE_ROW,
  LINES("lines"),
  LEDGER("read", "used", "aside");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> parameters;

  IssueWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  static IssueWords what(IssueKind kind) {
    return valueOf(kind.name());
  }

  static IssueWords repair(IssueKind kind) {
    return valueOf("REPAIR_" + kind.name());
  }

  static IssueWords done(Treatment treatment) {
    return valueOf(treatment.name());
  }

  @Override
  public String family() {
    return "issue";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
