package org.sightline.server.accounts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.indicator.NearestNames;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;

/**
 * A scope as people choose and type it: everywhere, or places of the data and lines beside them,
 * names from the top with {@code >} between them. A line is held against the places of the data: it
 * means the one place it names, and a place nobody can tell is never guessed. No line at all is
 * nowhere.
 */
final class ScopeText {
  private final List<Place> known;

  /** Reads against the places of the data. */
  ScopeText(List<Place> known) {
    this.known = List.copyOf(known);
  }

  /** What was typed: a scope, or the first line that does not say a place. */
  sealed interface Typed {
    record Understood(Scope scope) implements Typed {}

    /** A line that could be no place. */
    record Wrong(String line) implements Typed {}

    /** A line that names no place of the data; the places most like it. */
    record Unknown(String line, List<Place> near) implements Typed {}

    /** A line that names several places of the data. */
    record Several(String line, List<Place> could) implements Typed {}
  }

  /** Reads what a form sent; lines for places to come are kept as they are when it says so. */
  Typed read(PlacesForm form) {
    if (form.everywhere()) {
      return new Typed.Understood(Scope.everywhere());
    }
    List<Place> places = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String ticked : form.ticked()) {
      known.stream()
          .filter(place -> write(place).equals(ticked))
          .findFirst()
          .ifPresentOrElse(places::add, () -> lines.add(ticked));
    }
    lines.addAll(form.lines());
    for (String line : lines) {
      Place typed;
      try {
        typed = new Place(Arrays.asList(line.split("[>›]", -1)));
      } catch (IllegalArgumentException noPlace) {
        return new Typed.Wrong(line);
      }
      List<Place> meant = meant(typed);
      if (meant.size() > 1) {
        return new Typed.Several(line, meant);
      } else if (meant.size() == 1) {
        places.add(meant.get(0));
      } else if (known.isEmpty() || form.toCome()) {
        places.add(typed);
      } else {
        return new Typed.Unknown(line, near(typed));
      }
    }
    return new Typed.Understood(new Scope.Within(places));
  }

  /**
   * The place itself; else one of data that name no district, which any district may stand before;
   * else every place whose names end so.
   */
  private List<Place> meant(Place typed) {
    boolean above = typed.path().size() > 1;
    if (above && known.contains(typed)) {
      return List.of(typed);
    }
    if (above && typed.withoutDistrict().filter(known::contains).isPresent()) {
      return List.of(typed);
    }
    List<String> names = typed.names();
    return known.stream()
        .filter(place -> endsWith(place.names(), names))
        .filter(place -> !typed.path().get(0).isEmpty() || place.path().get(0).isEmpty())
        .toList();
  }

  private static boolean endsWith(List<String> names, List<String> end) {
    return names.size() >= end.size()
        && names.subList(names.size() - end.size(), names.size()).equals(end);
  }

  private List<Place> near(Place typed) {
    TreeMap<String, Place> byName = new TreeMap<>();
    known.forEach(place -> byName.putIfAbsent(place.name(), place));
    return NearestNames.of(typed.name(), byName.keySet()).stream()
        .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
        .toList();
  }

  /** A place as a form holds it. */
  static String write(Place place) {
    return String.join(" > ", place.path()).strip();
  }
}
