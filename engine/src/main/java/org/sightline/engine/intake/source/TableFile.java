package org.sightline.engine.intake.source;

import java.util.List;

/** A file that was found to hold a table, understood well enough to be read any number of times. */
public interface TableFile {

  /** What was found by looking, such as {@code "CSV, comma, UTF-8"}. */
  String format();

  /** Column names as they stand, perhaps blank or repeated; empty when there is no header. */
  List<String> header();

  /** How many columns a whole row has, at least 1. */
  int columns();

  /** Whether numbers are written with a decimal comma. */
  boolean decimalComma();

  /** Whether a short row merely leaves out blank cells at its end, as spreadsheets do. */
  boolean shortRowsAreWhole();

  /** Lines that stand above the header, such as a title; 0 as a rule. */
  int linesAboveHeader();

  /** NUL characters in a text file, which carry no meaning and are left out. */
  default long nulCharacters() {
    return 0;
  }

  /** The size of the file, in units of {@link RowSource#position()}; at least 1. */
  long size();

  /** A new pass over the data rows. */
  RowSource rows();
}
