package org.sightline.server.cycles.web;

import java.util.List;

/**
 * The cycles the reader may know of.
 *
 * @param cycles the newest first
 * @param mayStart whether the reader may start one
 */
public record ListView(List<Line> cycles, boolean mayStart) {

  /** A cycle in the list. */
  public record Line(
      String address, String name, String focus, String stage, String since, String goal) {}

  public ListView {
    cycles = List.copyOf(cycles);
  }
}
