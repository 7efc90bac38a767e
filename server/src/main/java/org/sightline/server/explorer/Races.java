package org.sightline.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.intake.profile.YesNo;
import org.sightline.engine.views.Axis;

/**
 * The two ways of counting people of several races: once, as the federal roll-up does, or in each
 * of their races. The second is open where the dataset kept the columns the roll-up was made from.
 */
final class Races {
  private static final String MADE = "rule.federal_race_rollup";
  private static final String USED = MADE + ".source";
  private static final String SEVERAL = "race_two_or_more";
  private static final String HISPANIC = "hispanic";

  /** Several races in one cell, as the roll-up knows them. */
  private static final Pattern SEVERAL_IN_ONE = Pattern.compile("\\s*[;|,]\\s*|\\s+/\\s+");

  private Races() {}

  /** The rolled-up column, where its sources are kept. */
  static Optional<String> rolledUp(Dictionary dictionary) {
    return dictionary.columns().stream()
        .filter(column -> column.because().equals(MADE))
        .map(Column::name)
        .findFirst()
        .filter(name -> !groups(dictionary).isEmpty());
  }

  /** The rolled-up column as groups that overlap. */
  static Axis each(String rolledUp, Dictionary dictionary) {
    return new Axis.Overlapping(rolledUp, groups(dictionary));
  }

  private static List<Condition> groups(Dictionary dictionary) {
    List<Condition> groups = new ArrayList<>();
    for (Column column : dictionary.columns()) {
      if (!column.because().equals(USED) || column.concept().filter(SEVERAL::equals).isPresent()) {
        continue;
      }
      if (column.kind() == Kind.BOOLEAN) {
        groups.add(new Condition(column.name(), "true"));
        continue;
      }
      for (Level level : column.levels()) {
        if (SEVERAL_IN_ONE.matcher(level.value()).find()) {
          return List.of(); // whoever is in it cannot be told apart by race
        }
        if (isOf(column, level.value())) {
          groups.add(new Condition(column.name(), level.value()));
        }
      }
    }
    return groups;
  }

  /** Whether people of this level are of the race the column speaks of. */
  private static boolean isOf(Column column, String level) {
    boolean says = !column.concept().filter(HISPANIC::equals).isPresent() || isHispanic(level);
    return YesNo.of(level).orElse(says);
  }

  private static boolean isHispanic(String level) {
    String lower = level.toLowerCase(Locale.ROOT);
    return lower.startsWith("hispanic") || lower.startsWith("latin") || lower.equals("h");
  }
}
