package org.sightline.engine.intake;

import java.util.List;

/** A name that no column has yet. */
final class FreeName {

  private FreeName() {}

  static String among(List<String> taken, String wanted) {
    List<String> keys = taken.stream().map(UniqueNames::key).toList();
    String candidate = wanted;
    for (int n = 2; keys.contains(UniqueNames.key(candidate)); n++) {
      candidate = wanted + " (" + n + ")";
    }
    return candidate;
  }
}
