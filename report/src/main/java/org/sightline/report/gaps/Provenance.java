package org.sightline.report.gaps;

import java.time.LocalDate;

/**
 * What a reader needs to make the same report again.
 *
 * @param program the program's version
 * @param read the day the file was read
 * @param command the command that makes the report again, without any path
 * @param recipe the recipe that was used, in its own format
 */
public record Provenance(String program, LocalDate read, String command, String recipe) {

  /** With the command that looks for gaps in a file of this name, the recipe beside it. */
  public static Provenance ofGaps(String program, LocalDate read, String file, String recipe) {
    String quoted = file.matches("[\\w.,@%+=:/-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
    return new Provenance(
        program, read, "sightline gaps " + quoted + " --recipe recipe.yaml", recipe);
  }
}
