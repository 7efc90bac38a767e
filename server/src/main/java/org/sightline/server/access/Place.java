package org.sightline.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in the tree district › school › class, named from the top.
 *
 * @param path one to three names: the district, then the school in it, then the class in that; an
 *     empty name before a school's says that the data name no district, which is a place of its own
 *     and lies in no district
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
    for (int i = 0; i < path.size(); i++) {
      boolean unnamed = i == 0 && path.size() > 1 && path.get(i).isEmpty();
      if (!unnamed && !isName(path.get(i))) {
        throw new IllegalArgumentException(
            "a place's name is empty, longer than "
                + LONGEST_NAME
                + " letters or holds a control character. Maybe remove it from the list.");
      }
    }
  }

  /** Whether a place can be called so: 1 to 200 letters, none of them a control character. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  /** The place of these names, from the top. */
  public static Place of(String... names) {
    return new Place(List.of(names));
  }

  /** The school of this name, or the class in it, in data that name no district. */
  public static Place withoutDistrict(String... names) {
    return new Place(Stream.concat(Stream.of(""), Arrays.stream(names)).toList());
  }

  /** The same place in data that name no district; empty for a district. */
  public Optional<Place> withoutDistrict() {
    return path.size() == 1
        ? Optional.empty()
        : Optional.of(withoutDistrict(path.subList(1, path.size()).toArray(String[]::new)));
  }

  /** Its names to be read, from the top: one to three. */
  public List<String> names() {
    return path.stream().filter(name -> !name.isEmpty()).toList();
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
        ? Optional.of(path.get(level.depth() - 1)).filter(name -> !name.isEmpty())
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
