package org.sightline.engine.dataset;

/**
 * How far the same people stand in several rows of a dataset version, as in a file with a row per
 * student and year. Rows that equal an earlier one were set aside before and do not count here.
 *
 * @param people ids that stand on more than one row, at least 0
 * @param rows rows that hold one of those ids, at least twice as many as people
 */
public record Repetition(long people, long rows) {

  /** Everyone stands on one row at most. */
  public static final Repetition NONE = new Repetition(0, 0);

  public Repetition {
    if (people < 0 || rows < 2 * people || (people == 0 && rows > 0)) {
      throw new IllegalArgumentException(
          people
              + " people cannot repeat in "
              + rows
              + " rows. Maybe people and rows stand in each other's place.");
    }
  }
}
