package org.sightline.engine.intake;

import java.util.List;

/**
 * Ids and rows that repeat.
 *
 * @param ids distinct ids that stand on more than one remaining row
 * @param idRows rows that hold them
 * @param idLines the first few lines of those rows
 * @param removed rows removed because an earlier one was equal
 * @param removedLines the first few of their lines
 */
public record Repeats(
    long ids, long idRows, List<Long> idLines, long removed, List<Long> removedLines) {
  public Repeats {
    idLines = List.copyOf(idLines);
    removedLines = List.copyOf(removedLines);
  }
}
