package org.sightline.engine.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.change.CompositionChange;

/**
 * The same people in both waves, where pseudonyms allow it.
 *
 * @param composition the group counted three ways
 * @param groupLost share of the group not seen again
 * @param referenceLost the same of the reference
 * @param cohort those seen in both waves, each on the side and in the school where they first stood
 */
record Followed(
    CompositionChange composition, Estimate groupLost, Estimate referenceLost, Census cohort) {
  /** Beyond this many rows people are not followed one by one. */
  static final long MOST_ROWS = 400_000;

  /** Fewer of the first wave seen again than this share, and the waves are different people. */
  private static final double LEAST_SEEN = 0.2;

  private record Person(boolean group, Census.School school, Moments outcome, long missing) {
    Person plus(Person other) {
      return new Person(group, school, outcome.plus(other.outcome), missing + other.missing);
    }
  }

  /** Empty when nobody can be followed. */
  static Optional<Followed> of(Taking taking, String before, String after) {
    Waves waves = taking.request().waves();
    List<DatasetVersion> data = waves.datasets();
    if (data.stream().mapToLong(each -> each.ledger().used()).sum() > MOST_ROWS) {
      return Optional.empty();
    }
    List<Column> ids = data.get(0).dictionary().having(Role.ID);
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    String id = ids.get(0).name();
    boolean everywhere =
        data.stream()
            .allMatch(
                each -> each.dictionary().find(id).filter(c -> c.role() == Role.ID).isPresent());
    if (!everywhere || id.equals(taking.request().cluster())) {
      return Optional.empty();
    }
    Map<String, Person> first = people(taking, data.get(0), id, wave(waves, data.get(0), before));
    DatasetVersion last = data.get(data.size() - 1);
    Map<String, Person> second = people(taking, last, id, wave(waves, last, after));
    long seen = first.keySet().stream().filter(second::containsKey).count();
    return seen < LEAST_SEEN * first.size() || seen == 0
        ? Optional.empty()
        : Optional.of(compare(first, second, before, after));
  }

  static Filter wave(Waves waves, DatasetVersion data, String period) {
    if (waves instanceof Waves.Files files) {
      return files.rows(data);
    }
    return waves instanceof Waves.Periods periods
        ? new Filter(Map.of(periods.column(), List.of(period)))
        : Filter.NONE;
  }

  private static Map<String, Person> people(
      Taking taking, DatasetVersion data, String id, Filter wave) {
    Map<String, Person> people = new HashMap<>();
    for (Cell cell : taking.cells(data, List.of(id, taking.request().cluster()), wave)) {
      String who = cell.group().level(id).orElse(Column.NOT_REPORTED);
      String school = cell.group().level(taking.request().cluster()).orElse(Column.NOT_REPORTED);
      Optional<Boolean> side = taking.side(cell.group());
      Optional<Boolean> arm = taking.arm(cell.group());
      if (side.isPresent()
          && arm.isPresent()
          && !who.equals(Column.NOT_REPORTED)
          && !school.equals(Column.NOT_REPORTED)) {
        people.merge(
            who,
            new Person(
                side.get(), new Census.School(school, arm.get()), cell.moments(), cell.missing()),
            Person::plus);
      }
    }
    return people;
  }

  private static Followed compare(
      Map<String, Person> first, Map<String, Person> second, String before, String after) {
    Moments nobody = new Moments(0, 0, 0);
    Moments baseline = nobody;
    Moments fixed = nobody;
    Moments arrived = nobody;
    Moments current = nobody;
    long[] enrolled = new long[2];
    long[] lost = new long[2];
    Census cohort = new Census();
    for (var each : first.entrySet()) {
      Person then = each.getValue();
      Person now = second.get(each.getKey());
      int side = then.group ? 0 : 1;
      enrolled[side]++;
      if (now == null) {
        lost[side]++;
        continue;
      }
      cohort.add(then.school, before, Sides.of(then.group, then.outcome, then.missing));
      cohort.add(then.school, after, Sides.of(then.group, now.outcome, now.missing));
      if (then.group) {
        baseline = baseline.plus(then.outcome);
        fixed = fixed.plus(now.outcome);
      }
    }
    for (var each : second.entrySet()) {
      Person then = first.get(each.getKey());
      if (each.getValue().group) {
        current = current.plus(each.getValue().outcome);
        if (then == null || !then.group) {
          arrived = arrived.plus(each.getValue().outcome);
        }
      }
    }
    return new Followed(
        new CompositionChange(
            mean(baseline), mean(current), mean(fixed), mean(fixed.plus(arrived))),
        share(lost[0], enrolled[0]),
        share(lost[1], enrolled[1]),
        cohort);
  }

  private static Estimate share(long part, long whole) {
    return whole == 0
        ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the first wave")
        : Estimate.of((double) part / whole, whole);
  }

  static Estimate mean(Moments moments) {
    return moments.n() == 0
        ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody with a known outcome")
        : Estimate.of(moments.mean(), moments.n());
  }
}
