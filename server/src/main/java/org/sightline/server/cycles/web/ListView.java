package org.sightline.server.cycles.web;

import java.util.List;

/**
 * The cycles the reader may know of.
 *
 * @param cycles those that run, the newest first
 * @param ended those that were ended, the newest first
 * @param mayStart whether the reader may start one
 */
public record ListView(List<Line> cycles, List<Line> ended, boolean mayStart) {

  /**
   * A cycle in the list.
   *
   * @param end when and why it was ended; empty while it runs
   */
  public record Line(
      String address,
      String name,
      String focus,
      String stage,
      String since,
      String goal,
      String end) {}

  public ListView {
    cycles = List.copyOf(cycles);
    ended = List.copyOf(ended);
  }
}
