package org.sightline.engine.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.intake.roles.ColumnName;

/**
 * A column's name taken apart into a measure and a group: {@code TOT_ENR_HI_M} counts {@code
 * tot_enr} of Hispanic boys.
 */
final class WideName {

  private static final int LONGEST_GROUP = 8;

  private WideName() {}

  static Optional<Shape.WideColumn> read(String name) {
    String[] words = ColumnName.plain(name).split("_");
    Optional<Shape.WideColumn> atEnd = atEnd(name, words);
    return atEnd.isPresent() ? atEnd : atStart(name, words);
  }

  private static Optional<Shape.WideColumn> atEnd(String name, String[] words) {
    for (int from = Math.max(0, words.length - LONGEST_GROUP); from < words.length; from++) {
      List<GroupLabel> labels = labels(words, from, words.length);
      if (!labels.isEmpty()) {
        return Optional.of(new Shape.WideColumn(name, join(words, 0, from), labels));
      }
    }
    return Optional.empty();
  }

  private static Optional<Shape.WideColumn> atStart(String name, String[] words) {
    for (int to = Math.min(words.length - 1, LONGEST_GROUP); to > 0; to--) {
      List<GroupLabel> labels = labels(words, 0, to);
      if (!labels.isEmpty()) {
        return Optional.of(new Shape.WideColumn(name, join(words, to, words.length), labels));
      }
    }
    return Optional.empty();
  }

  /** One group, or a race and a sex one after the other. */
  private static List<GroupLabel> labels(String[] words, int from, int to) {
    Optional<GroupLabel> whole = GroupLabels.find(join(words, from, to));
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<GroupLabel> both = new ArrayList<>();
    Optional<GroupLabel> first = GroupLabels.find(join(words, from, to - 1));
    Optional<GroupLabel> last = GroupLabels.find(words[to - 1]);
    if (to - from >= 2
        && first.isPresent()
        && last.isPresent()
        && last.get().family().equals("sex")
        && !first.get().family().equals("sex")) {
      both.add(first.get());
      both.add(last.get());
    }
    return both;
  }

  private static String join(String[] words, int from, int to) {
    return from >= to ? "" : String.join("_", List.of(words).subList(from, to));
  }
}
