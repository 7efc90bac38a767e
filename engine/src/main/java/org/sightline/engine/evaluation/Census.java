package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sightline.statistics.change.SchoolGap;
import org.sightline.statistics.change.SchoolWaves;

/** Both sides in every school, set of schools and period. */
final class Census {
  private final Map<School, Map<String, Sides>> schools = new TreeMap<>();
  private long leftOut;

  /**
   * A school within a set of schools.
   *
   * @param intervention whether it tried the practice
   */
  record School(String name, boolean intervention) implements Comparable<School> {
    @Override
    public int compareTo(School other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : Boolean.compare(intervention, other.intervention);
    }
  }

  void add(School school, String period, Sides sides) {
    schools.computeIfAbsent(school, s -> new TreeMap<>()).merge(period, sides, Sides::plus);
  }

  void leaveOut(long people) {
    leftOut += people;
  }

  long leftOut() {
    return leftOut;
  }

  Set<String> periods() {
    Set<String> periods = new TreeSet<>();
    schools.values().forEach(byPeriod -> periods.addAll(byPeriod.keySet()));
    return periods;
  }

  /** Schools with anyone in any of the periods. */
  List<String> schoolsIn(String... periods) {
    return schools.entrySet().stream()
        .filter(s -> Stream.of(periods).anyMatch(s.getValue()::containsKey))
        .map(s -> s.getKey().name())
        .distinct()
        .toList();
  }

  /** Names that stand in both sets of schools. */
  List<String> inBothArms() {
    return schools.keySet().stream()
        .filter(s -> s.intervention() && schools.containsKey(new School(s.name(), false)))
        .map(School::name)
        .toList();
  }

  Sides total(String period, boolean intervention) {
    Sides total = Sides.NOBODY_THERE;
    for (var school : schools.entrySet()) {
      if (school.getKey().intervention() == intervention) {
        total = total.plus(school.getValue().getOrDefault(period, Sides.NOBODY_THERE));
      }
    }
    return total;
  }

  Sides total(String period) {
    return total(period, true).plus(total(period, false));
  }

  List<SchoolWaves> waves(boolean intervention, String before, String after) {
    return schools.entrySet().stream()
        .filter(school -> school.getKey().intervention() == intervention)
        .filter(s -> s.getValue().containsKey(before) || s.getValue().containsKey(after))
        .map(
            school -> {
              Sides first = school.getValue().getOrDefault(before, Sides.NOBODY_THERE);
              Sides second = school.getValue().getOrDefault(after, Sides.NOBODY_THERE);
              return new SchoolWaves(
                  school.getKey().name(),
                  first.group(),
                  first.reference(),
                  second.group(),
                  second.reference());
            })
        .toList();
  }

  List<SchoolGap> gaps(boolean intervention, String period) {
    return schools.entrySet().stream()
        .filter(school -> school.getKey().intervention() == intervention)
        .filter(school -> school.getValue().containsKey(period))
        .map(
            school -> {
              Sides sides = school.getValue().getOrDefault(period, Sides.NOBODY_THERE);
              return new SchoolGap(school.getKey().name(), sides.group(), sides.reference());
            })
        .toList();
  }

  /** The same schools with their numbers of one set only, every period. */
  long people(String period) {
    Sides all = total(period);
    return all.enrolled(true) + all.enrolled(false);
  }
}
