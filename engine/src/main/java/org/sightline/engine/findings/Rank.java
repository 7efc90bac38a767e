package org.sightline.engine.findings;

import java.util.List;

/**
 * A place among groups that do not overlap; 1 stands furthest behind.
 *
 * @param place the place of the shrunken estimates, from 1
 * @param first the best guess's lower end: with 95% probability the place is from {@code first}
 * @param last to {@code last}
 * @param of how many groups were ranked
 * @param along the attributes that make the groups
 */
public record Rank(int place, int first, int last, int of, List<String> along) {
  public Rank {
    along = List.copyOf(along);
  }
}
