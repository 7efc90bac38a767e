package org.sightline.engine.intake.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a person says about how a file is written; whatever is empty is found by looking.
 *
 * @param delimiter between cells of a text file
 * @param quote around cells of a text file
 * @param encoding of a text file
 * @param header whether the first line names the columns
 * @param decimalComma whether numbers are written with a decimal comma
 * @param sheet name of a spreadsheet's sheet, or its number from 1
 */
public record Reading(
    Optional<Character> delimiter,
    Optional<Character> quote,
    Optional<Charset> encoding,
    Optional<Boolean> header,
    Optional<Boolean> decimalComma,
    Optional<String> sheet) {

  /** Everything is found by looking. */
  public static final Reading BY_LOOKING =
      new Reading(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
