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
public record Provenance(String program, LocalDate read, String command, String recipe) {}
