package org.sightline.server.ideas.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The ideas of one page of scores: few enough to be thought about, and kept, together.
 *
 * @param <T> an idea
 * @param all that can be scored, in the order in which they are looked at
 * @param from where this page begins, a multiple of {@link #SIZE} below their number
 */
record Leaf<T>(List<T> all, int from) {
  /** The most ideas of a page. */
  static final int SIZE = 20;

  /** The page on which the idea at this place stands; the nearest one when there is none. */
  static <T> Leaf<T> at(List<T> all, int asked) {
    int inside = Math.max(0, Math.min(asked, all.size() - 1));
    return new Leaf<>(List.copyOf(all), inside / SIZE * SIZE);
  }

  List<T> here() {
    return all.subList(from, to());
  }

  private int to() {
    return Math.min(all.size(), from + SIZE);
  }

  /** Whether other ideas stand on other pages. */
  boolean isPart() {
    return all.size() > SIZE;
  }

  /** The number of the first idea of this page, as people count. */
  int first() {
    return from + 1;
  }

  /** The number of the last. */
  int last() {
    return to();
  }

  /** The address of a page of scores. */
  static String address(String scores, int from) {
    return from == 0 ? scores : scores + "?from=" + from;
  }

  /** The page before this one; empty text when this is the first. */
  String before(String scores) {
    return from == 0 ? "" : address(scores, from - SIZE);
  }

  /** The page after this one; empty text when this is the last. */
  String after(String scores) {
    return to() == all.size() ? "" : address(scores, to());
  }

  /** Where somebody goes on who has scored these ideas: to a later page, or to the result. */
  String onward(String scores, Predicate<T> scored) {
    OptionalInt next =
        IntStream.range(to(), all.size()).filter(i -> !scored.test(all.get(i))).findFirst();
    return next.isPresent()
        ? address(scores, next.getAsInt() / SIZE * SIZE)
        : address(scores, from) + "#result";
  }
}
