package org.sightline.engine.intake.profile;

import java.util.List;

/**
 * What a column's values are like. Blank cells and marks of withheld values are counted apart.
 *
 * @param name unique in its table
 * @param position from 0, in the file's order
 * @param rows rows seen
 * @param blanks blank cells
 * @param values distinct values with their rows, most frequent first; empty when {@code many}
 * @param many whether there were too many distinct values to list
 * @param likelyUnique whether (almost) no value repeats
 * @param numbers what its numbers are like
 * @param others values that are no numbers, blanks or marks, at most a few hundred of them
 * @param withheld cells with a mark of a withheld value
 */
public record ColumnProfile(
    String name,
    int position,
    long rows,
    long blanks,
    List<Value> values,
    boolean many,
    boolean likelyUnique,
    NumberProfile numbers,
    long others,
    long withheld) {

  public ColumnProfile {
    values = List.copyOf(values);
  }

  /**
   * A distinct value.
   *
   * @param text as it stands, without spaces around it
   * @param rows how many hold it
   */
  public record Value(String text, long rows) {}

  /** Cells that hold something. */
  public long filled() {
    return rows - blanks;
  }

  /** Whether at least nine of ten values that are not withheld are numbers. */
  public boolean numeric() {
    return numbers.count() > 0 && numbers.count() >= 9 * others;
  }
}
