package org.sightline.engine.example;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One district: a run of places for students, and its schools.
 *
 * @param name as written
 * @param first the number of its first place
 * @param students its places
 * @param schools from the best off to the worst off, by level
 * @param tinyGroup places held, in the last generation, by the tiny group; empty when too small
 */
record District(
    String name, long first, long students, Map<Level, List<School>> schools, Set<Long> tinyGroup) {

  /** Students in the group that looks terrible by chance. */
  static final int TINY = 6;

  private static final int TOO_SMALL_FOR_TINY = 300;
  private static final double CLASS_SIZE = 24;

  static District of(ExampleSettings settings, int number, boolean only) {
    long districts = districts(settings);
    long first = settings.students() * number / districts;
    long students = settings.students() * (number + 1) / districts - first;
    Draws draws = new Draws(settings.seed(), Draws.Stream.PLACES, 1, number);
    PlaceNames names = new PlaceNames(draws);
    String suffix = only ? "" : " " + (number + 1);
    Map<Level, List<School>> schools = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      int code = (number + 1) * 1000 + level.firstGrade * 20 + 1;
      schools.put(level, schools(level, code, students, draws, names, suffix));
    }
    String name = (only ? names.district() : "District") + suffix;
    return new District(
        name, first, students, schools, tinyGroup(settings, first, students, draws));
  }

  static int districts(ExampleSettings settings) {
    long size = ExampleSettings.DISTRICT_SIZE;
    return (int) ((settings.students() + size - 1) / size);
  }

  /** The school of this level that serves a home, from 0 (best off) to 1 (excluded, worst off). */
  School school(Level level, double home) {
    List<School> all = schools.get(level);
    if (all == null) {
      throw new IllegalStateException("no schools of level " + level);
    }
    return all.get((int) (home * all.size()));
  }

  List<School> unevenDiscipline() {
    return schools.values().stream()
        .flatMap(List::stream)
        .filter(School::unevenDiscipline)
        .toList();
  }

  private static List<School> schools(
      Level level, int code, long students, Draws draws, PlaceNames names, String suffix) {
    int count = level.schools(students);
    long perGrade = students / Level.GRADES / count;
    int homerooms = (int) Math.max(1, Math.min(26, Math.round(perGrade / CLASS_SIZE)));
    List<School> schools = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double standing = 2 * (i + 0.5) / count - 1;
      schools.add(
          new School(
              code + i,
              names.school() + " " + level.label + suffix,
              level,
              standing,
              0.62 * standing + 0.10 * draws.normal(),
              0.10 * draws.normal(),
              0.10 * draws.normal(),
              homerooms,
              level != Level.ELEMENTARY && i == count - 1));
    }
    return List.copyOf(schools);
  }

  private static Set<Long> tinyGroup(
      ExampleSettings settings, long first, long students, Draws draws) {
    Set<Long> places = new TreeSet<>();
    while (settings.planted() && students >= TOO_SMALL_FOR_TINY && places.size() < TINY) {
      long place = first + (long) (draws.uniform() * students);
      if (Scores.tested(Student.grade(place, settings.years() - 1))) {
        places.add(place);
      }
    }
    return places;
  }
}
