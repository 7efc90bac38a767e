package org.sightline.report.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every picture asks of what it is given. */
final class Check {
  private Check() {}

  static void written(String words, String what) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(what + " is blank. Maybe write \"not reported\".");
    }
  }

  static void finite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          what + " is " + value + ". Maybe give the reason it is missing instead.");
    }
  }

  static void length(int given, int wanted, String what) {
    if (given != wanted) {
      throw new IllegalArgumentException(
          what
              + " has "
              + given
              + " values where "
              + wanted
              + " are needed. Maybe one is missing.");
    }
  }

  static void different(List<Group> groups) {
    Set<Mark> seen = new HashSet<>();
    for (Group group : groups) {
      if (!seen.add(group.mark())) {
        throw new IllegalArgumentException(
            "two groups share the mark "
                + group.mark()
                + ". Maybe give each its own, or draw fewer groups.");
      }
    }
  }
}
