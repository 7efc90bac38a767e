package org.sightline.engine.dataset;

/** How many people a stored row stands for. */
public sealed interface Layout {

  /** A row is one person (or one event). */
  record OneEach() implements Layout {}

  /**
   * A row is a group of people; attributes cross freely.
   *
   * @param count the column that says how many people the row stands for
   */
  record Counted(String count) implements Layout {}

  /**
   * Public tables: a row is one published group, and groups of different families overlap ("Female"
   * and "English learners" count the same people twice). Only one-way views exist.
   *
   * @param family the column that names the family of the group, such as race and ethnicity
   * @param group the column that names the group itself
   * @param everyone the value of {@code group} in the rows that stand for everyone
   * @param count the column with the denominator
   */
  record Margins(String family, String group, String everyone, String count) implements Layout {}
}
