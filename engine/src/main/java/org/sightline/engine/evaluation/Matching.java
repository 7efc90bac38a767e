package org.sightline.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Criterion;
import org.sightline.statistics.Estimate;

/** What does not match between the waves: definitions, categories, periods, sets of schools. */
record Matching(Taking taking, Census census, Periods periods) {
  /** A category held by fewer rows than this share may be missing from a wave by chance. */
  private static final double COMMON = 0.02;

  List<Warning> mismatches() {
    List<Warning> found = new ArrayList<>();
    List<String> compared = new ArrayList<>(taking.request().definition().stream().toList());
    if (taking.request().outcome().criterion() instanceof Criterion.OneOf oneOf) {
      compared.add(oneOf.column());
    }
    for (String column : compared) {
      List<String> oneSided = oneSided(column);
      if (!oneSided.isEmpty()) {
        found.add(new Warning(Warning.Kind.DEFINITION_DIFFERS, Map.of(), named(column, oneSided)));
      }
    }
    groups(found);
    overlap(found);
    List<String> both = census.inBothArms();
    if (!both.isEmpty()) {
      found.add(
          new Warning(
              Warning.Kind.SCHOOLS_IN_BOTH_ARMS,
              Map.of("schools", Estimate.of(both.size(), both.size())),
              both));
    }
    return found;
  }

  /** The group stands in one wave only and another level in the other only: it was renamed. */
  private void groups(List<Warning> found) {
    for (Condition own : taking.request().contrast().group().conditions()) {
      List<String> looked = new ArrayList<>(List.of(own.level()));
      taking.request().contrast().reference().ifPresent(looked::add);
      List<String> oneSided = oneSided(own.attribute());
      looked.retainAll(oneSided);
      if (!looked.isEmpty() && oneSided.size() > looked.size()) {
        found.add(
            new Warning(
                Warning.Kind.GROUP_IN_ONE_WAVE, Map.of(), named(own.attribute(), oneSided)));
      }
    }
  }

  /**
   * Where the outcome's column is of another kind in the follow-up, the question cannot be asked of
   * both.
   */
  static void refuseOtherKinds(EvaluationRequest request) {
    if (!(request.waves() instanceof Waves.Files files)) {
      return;
    }
    for (String name : request.outcome().criterion().columns()) {
      Optional<Kind> before = files.baseline().dictionary().find(name).map(Column::kind);
      Optional<Kind> after = files.followUp().dictionary().find(name).map(Column::kind);
      boolean bothNumbers = number(before) && number(after);
      if (!before.equals(after) && !bothNumbers) {
        throw new EvaluationRefused(
            EvaluationRefused.Why.DEFINITION_DIFFERS,
            "the outcome is defined otherwise in the follow-up: column "
                + name
                + " holds "
                + words(before)
                + " in the baseline and "
                + words(after)
                + " in the follow-up. Maybe another test was taken: give files with the same"
                + " outcome.");
      }
    }
  }

  private static String words(Optional<Kind> kind) {
    return kind.map(
            each ->
                switch (each) {
                  case BOOLEAN -> "yes or no";
                  case NUMBER, WHOLE -> "numbers";
                  case CATEGORY -> "categories";
                  case PSEUDONYM -> "ids";
                })
        .orElse("nothing: it is not there");
  }

  private static boolean number(Optional<Kind> kind) {
    return kind.filter(k -> k == Kind.NUMBER || k == Kind.WHOLE).isPresent();
  }

  /** Common categories that stand in one wave only. */
  private List<String> oneSided(String column) {
    List<DatasetVersion> data = taking.request().waves().datasets();
    Map<String, Long> before = wave(data.get(0), column, periods.before());
    Map<String, Long> after = wave(data.get(data.size() - 1), column, periods.after());
    TreeSet<String> oneSided = new TreeSet<>(common(before));
    oneSided.removeAll(after.keySet());
    TreeSet<String> onlyAfter = new TreeSet<>(common(after));
    onlyAfter.removeAll(before.keySet());
    oneSided.addAll(onlyAfter);
    oneSided.remove(Column.NOT_REPORTED);
    return List.copyOf(oneSided);
  }

  private Map<String, Long> wave(DatasetVersion data, String column, String period) {
    return taking.categories(
        data, column, Optional.of(Followed.wave(taking.request().waves(), data, period)));
  }

  private static List<String> common(Map<String, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= COMMON * all)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> named(String column, List<String> levels) {
    List<String> names = new ArrayList<>(List.of(column));
    names.addAll(levels);
    return names;
  }

  /** Two files whose own time column shares a period. */
  private void overlap(List<Warning> found) {
    if (!(taking.request().waves() instanceof Waves.Files files)) {
      return;
    }
    for (Column time : files.baseline().dictionary().having(Role.TIME)) {
      boolean there =
          files.followUp().dictionary().find(time.name()).map(Column::role).stream()
              .anyMatch(role -> role == Role.TIME);
      if (there) {
        TreeSet<String> shared =
            new TreeSet<>(
                taking
                    .categories(files.baseline(), time.name(), Optional.of(files.before()))
                    .keySet());
        shared.retainAll(
            taking.categories(files.followUp(), time.name(), Optional.of(files.after())).keySet());
        shared.remove(Column.NOT_REPORTED);
        if (!shared.isEmpty()) {
          found.add(
              new Warning(
                  Warning.Kind.PERIODS_OVERLAP, Map.of(), named(time.name(), List.copyOf(shared))));
        }
      }
    }
  }
}
