package org.sightline.report.evaluation;

import java.time.LocalDate;

/**
 * What a reader needs to make the same answer again.
 *
 * @param program the program's version
 * @param read the day the data were read
 * @param command the command that makes it again, without any path
 */
public record EvaluationSource(String program, LocalDate read, String command) {}
