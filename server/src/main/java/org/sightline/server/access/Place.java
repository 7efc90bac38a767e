package org.sightline.server.access;

import java.util.List;
import java.util.Optional;

/**
 * A place in the tree district › school › class, named from the top.
 *
 * @param path one to three names: the district, then the school in it, then the class in that
 */
public record Place(List<String> path) implements Comparable<Place> {
  private static final int LONGEST_NAME = 200;

  public Place {
    path = path.stream().map(String::strip).toList();
    if (path.isEmpty() || path.size() > PlaceLevel.values().length) {
      throw new IllegalArgumentException(
          "a place has "
              + path.size()
              + " names. Maybe write district, school and class, and nothing below.");
    }
    for (String name : path) {
      if (name.isEmpty()
          || name.length() > LONGEST_NAME
          || name.codePoints().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException(
            "a place's name is empty, longer than "
                + LONGEST_NAME
                + " letters or holds a control character. Maybe remove it from the list.");
      }
    }
  }

  /** The place of these names, from the top. */
  public static Place of(String... names) {
    return new Place(List.of(names));
  }

  public PlaceLevel level() {
    return path.size() == 1
        ? PlaceLevel.DISTRICT
        : path.size() == 2 ? PlaceLevel.SCHOOL : PlaceLevel.CLASS;
  }

  /** Its own name, the last of the path. */
  public String name() {
    return path.get(path.size() - 1);
  }

  /** The name at this level, if the place reaches down to it. */
  public Optional<String> at(PlaceLevel level) {
    return level.depth() <= path.size()
        ? Optional.of(path.get(level.depth() - 1))
        : Optional.empty();
  }

  /** Whether {@code other} is this place or lies in it. */
  public boolean contains(Place other) {
    return other.path.size() >= path.size() && other.path.subList(0, path.size()).equals(path);
  }

  @Override
  public int compareTo(Place other) {
    for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
      int order = path.get(i).compareTo(other.path.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(path.size(), other.path.size());
  }
}
