package org.sightline.report.gaps;

import java.time.LocalDate;
import java.util.List;
import org.sightline.engine.cells.Filter;

/**
 * What a reader needs to make the same report again.
 *
 * @param program the program's version
 * @param read the day the file was read
 * @param command the command that makes the report again, without any path
 * @param recipe the recipe that was used, in its own format
 */
public record Provenance(String program, LocalDate read, String command, String recipe) {

  /**
   * With the command that looks for gaps in a file of this name, the recipe beside it.
   *
   * @param rows the rows that were counted, see {@link GapsAgain#command}
   */
  public static Provenance ofGaps(
      String program, LocalDate read, String file, String recipe, List<Filter> rows) {
    return new Provenance(program, read, GapsAgain.command(file, "recipe.yaml", rows), recipe);
  }
}
