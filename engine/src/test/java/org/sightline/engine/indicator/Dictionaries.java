package org.sightline.engine.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;

/** Dictionaries for tests. */
final class Dictionaries {

  private Dictionaries() {}

  static Column categories(String name, String... levels) {
    List<Level> counted = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      counted.add(new Level(levels[i], 100 - i));
    }
    return new Column(name, Role.OUTCOME, Kind.CATEGORY, 0, "test", counted, 0);
  }

  static Column column(String name, Role role, Kind kind) {
    return new Column(name, role, kind, 0, "test", List.of(), 0);
  }

  static Column number(String name) {
    return column(name, Role.OUTCOME, Kind.NUMBER);
  }

  static Column yesOrNo(String name) {
    return column(name, Role.OUTCOME, Kind.BOOLEAN);
  }

  static Dictionary dictionary(Column... columns) {
    return new Dictionary(Arrays.asList(columns));
  }
}
