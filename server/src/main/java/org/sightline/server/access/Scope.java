package org.sightline.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places a person may look at, with everything below them. */
public sealed interface Scope {

  /** All there is. */
  record Everywhere() implements Scope {}

  /**
   * These places and what lies in them.
   *
   * @param places sorted, none inside another; none at all sees nothing
   */
  record Within(List<Place> places) implements Scope {
    public Within {
      List<Place> all = List.copyOf(places);
      places =
          all.stream()
              .distinct()
              .filter(
                  place ->
                      all.stream().noneMatch(wide -> !wide.equals(place) && wide.contains(place)))
              .sorted()
              .toList();
    }
  }

  /** All there is. */
  static Scope everywhere() {
    return new Everywhere();
  }

  /** These places and what lies in them. */
  static Scope within(Place... places) {
    return new Within(List.of(places));
  }

  /** Whether all of {@code place} may be looked at. */
  default boolean covers(Place place) {
    return this instanceof Within within
        ? within.places().stream().anyMatch(wide -> wide.contains(place))
        : true;
  }

  /** Whether something lies in both: a place of one is, holds or lies in a place of the other. */
  default boolean meets(Scope other) {
    if (this instanceof Everywhere && other instanceof Everywhere) {
      return true;
    }
    return this.named().anyMatch(other::covers) || other.named().anyMatch(this::covers);
  }

  /** The places by name; none for everywhere. */
  private Stream<Place> named() {
    return this instanceof Within within ? within.places().stream() : Stream.empty();
  }

  /** Whether all of {@code other} may be looked at. */
  default boolean covers(Scope other) {
    return other instanceof Within within
        ? within.places().stream().allMatch(this::covers)
        : this instanceof Everywhere;
  }

  /** One line per place, names separated by tabs; {@code *} alone is everywhere. */
  default String written() {
    return this instanceof Within within
        ? within.places().stream()
            .map(place -> String.join("\t", place.path()))
            .collect(Collectors.joining("\n"))
        : "*";
  }

  /** Reads what {@link #written} wrote. */
  static Scope read(String written) {
    if (written.equals("*")) {
      return new Everywhere();
    }
    return new Within(
        written
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> new Place(Arrays.asList(line.split("\t", -1))))
            .toList());
  }
}
