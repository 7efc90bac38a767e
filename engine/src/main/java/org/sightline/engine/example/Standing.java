package org.sightline.engine.example;

/**
 * Where a student stands in one school year.
 *
 * @param year from 0
 * @param lastYear whether this is the last year of the data
 */
record Standing(int year, boolean lastYear, int schoolYear, int grade, School school) {
  /** The homeroom's letter, from A, the same all year and new every year. */
  char homeroom(long studentNumber) {
    long mixed = (studentNumber * 31 + year) * 0x9E3779B97F4A7C15L;
    return (char) ('A' + Long.remainderUnsigned(mixed >>> 32, school.homerooms()));
  }
}
