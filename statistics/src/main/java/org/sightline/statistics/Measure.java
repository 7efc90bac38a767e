package org.sightline.statistics;

import java.util.List;

/**
 * A number described as data: what a page, a report or {@code --explain} prints beside it.
 *
 * @param id stable, lower case, dotted: {@code "rates.wilson"}
 * @param name what people call it
 * @param meaning one plain sentence for a reader without statistics
 * @param formula in words and symbols
 * @param unit such as "share, 0 to 1" or "percentage points"
 * @param reading how to read its sign or size
 * @param edges what happens where the formula has no value, one rule each
 * @param source where the definition comes from
 */
public record Measure(
    String id,
    String name,
    String meaning,
    String formula,
    String unit,
    String reading,
    List<String> edges,
    String source) {
  public Measure {
    edges = List.copyOf(edges);
  }
}
