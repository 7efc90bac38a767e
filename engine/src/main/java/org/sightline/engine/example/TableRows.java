package org.sightline.engine.example;

/** The rows of one table. Without state: many threads share one. */
interface TableRows {
  /** The names of the columns, with commas between them. */
  String header();

  /** Appends what this table tells of one student in one school year: none, one or many rows. */
  void append(SchoolYear row, CsvBytes out);

  /** Nine digits hold every student of the largest district and all their successors. */
  static void student(SchoolYear row, CsvBytes out) {
    out.code('S', row.student().number(), 9);
  }
}
