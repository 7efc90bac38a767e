package org.sightline.engine.recipe;

import java.util.List;

/** Every key of a recipe file, as the published schema lists them. */
final class RecipeKeys {

  static final String FORMAT = "sightline_recipe";

  static final List<String> RECIPE =
      List.of(
          FORMAT,
          "reading",
          "rows",
          "columns",
          "roll_up_races",
          "unify_spellings",
          "indicators",
          "attributes",
          "places",
          "time",
          "cluster",
          "reference",
          "thresholds",
          "pipelines");
  static final List<String> READING =
      List.of("delimiter", "quote", "encoding", "header", "decimal_comma", "sheet");
  static final List<String> COLUMN = List.of("role", "kind", "concept", "recode", "cuts");
  static final List<String> CRITERIA =
      List.of("one_of", "at_least", "at_most", "is_true", "mean_of", "pair");
  static final List<String> INDICATOR =
      List.of(
          "name",
          "label",
          "one_of",
          "at_least",
          "at_most",
          "is_true",
          "mean_of",
          "pair",
          "direction",
          "counted",
          "bar");
  static final List<String> THRESHOLDS =
      List.of(
          "least_people",
          "least_shown",
          "margin",
          "relative_margin",
          "mean_margin",
          "alpha",
          "ways",
          "multiplicity",
          "risk");
  static final List<String> RISK = List.of("ratio", "least_cell", "least_people");
  static final List<String> PIPELINE = List.of("name", "stages");
  static final List<String> ROWS = List.of("counted", "groups", "wide", "stacked");
  static final List<String> GROUPS = List.of("group", "family", "everyone", "count");
  static final List<String> WIDE = List.of("column", "measure", "labels");
  static final List<String> STACKED = List.of("measure", "value", "numerator", "denominator");
  static final List<String> REFERENCES =
      List.of("everyone_else", "bar", "overall", "largest", "best");

  private RecipeKeys() {}
}
