package org.sightline.engine.example;

/** The three kinds of school, by the grades they hold and their usual size. */
enum Level {
  ELEMENTARY("Elementary", 0, 5, 420),
  MIDDLE("Middle", 6, 8, 650),
  HIGH("High", 9, 12, 1100);

  /** Grades from kindergarten (0) to 12. */
  static final int GRADES = 13;

  private static final int SMALL_DISTRICT = 600;

  final String label;
  final int firstGrade;
  final int lastGrade;
  private final int usualSize;

  Level(String label, int firstGrade, int lastGrade, int usualSize) {
    this.label = label;
    this.firstGrade = firstGrade;
    this.lastGrade = lastGrade;
    this.usualSize = usualSize;
  }

  static Level of(int grade) {
    return grade <= ELEMENTARY.lastGrade ? ELEMENTARY : grade <= MIDDLE.lastGrade ? MIDDLE : HIGH;
  }

  int grades() {
    return lastGrade - firstGrade + 1;
  }

  /** Schools of this kind in a district; one in the smallest districts, else two or more. */
  int schools(long districtStudents) {
    long here = districtStudents * grades() / GRADES;
    return districtStudents < SMALL_DISTRICT
        ? 1
        : (int) Math.max(2, (here + usualSize / 2) / usualSize);
  }
}
