package org.sightline.server.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.evaluation.Waves;
import org.sightline.server.datasets.Prepared;

/**
 * Finds the two waves of a cycle.
 *
 * @param signed the version the baseline was taken from, if it is still there
 * @param newest the newest version
 * @param baseline the time the baseline is about; empty when the data held one
 */
record Periods(Optional<Prepared> signed, Prepared newest, String baseline) {

  /** What came of it. */
  sealed interface Found {
    /** Both are there. */
    record Both(Waves waves) implements Found {}

    /** The follow-up is not there yet. */
    record NoFollowUp() implements Found {}

    /** The baseline is there no more. */
    record NoBaseline() implements Found {}
  }

  Found waves() {
    Optional<Column> time = newest.recipe().time().flatMap(newest.data().dictionary()::find);
    List<String> now = time.map(Periods::levels).orElse(List.of());
    if (!baseline.isEmpty() && now.contains(baseline)) {
      String last = now.get(now.size() - 1);
      return last.equals(baseline)
          ? new Found.NoFollowUp()
          : new Found.Both(
              new Waves.Periods(
                  newest.data(),
                  time.orElseThrow().name(),
                  Optional.of(baseline),
                  Optional.of(last)));
    }
    if (signed.isEmpty()) {
      return new Found.NoBaseline();
    }
    if (signed.get().data().id().equals(newest.data().id())) {
      return new Found.NoFollowUp();
    }
    return twoVersions(signed.get(), time, now);
  }

  /** The baseline in the version that was signed, the follow-up in the newest one. */
  private Found twoVersions(Prepared old, Optional<Column> time, List<String> now) {
    Optional<Column> then = old.recipe().time().flatMap(old.data().dictionary()::find);
    List<String> known = then.map(Periods::levels).orElse(List.of());
    Filter before =
        then.isPresent() && known.contains(baseline) ? only(then.get(), baseline) : Filter.NONE;
    String first = name(baseline.isEmpty() ? known : List.of(baseline), "1");
    if (time.isEmpty()) {
      return new Found.Both(
          new Waves.Files(old.data(), newest.data(), before, Filter.NONE, first, "2"));
    }
    List<String> later = new ArrayList<>(now);
    later.removeAll(known);
    if (later.isEmpty()) {
      return new Found.NoFollowUp();
    }
    String last = later.get(later.size() - 1);
    return new Found.Both(
        new Waves.Files(old.data(), newest.data(), before, only(time.get(), last), first, last));
  }

  private static String name(List<String> levels, String otherwise) {
    return levels.isEmpty() ? otherwise : levels.get(levels.size() - 1);
  }

  private static Filter only(Column column, String level) {
    return new Filter(Map.of(column.name(), List.of(level)));
  }

  /** The times of a column, in order. */
  static List<String> levels(Column column) {
    return LevelOrder.sorted(
        column.levels().stream()
            .map(Level::value)
            .filter(level -> !level.equals(Column.NOT_REPORTED))
            .toList());
  }
}
