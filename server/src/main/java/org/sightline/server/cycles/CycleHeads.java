package org.sightline.server.cycles;

import org.sightline.server.access.Viewer;
import org.sightline.server.site.Page;

/** Writes the head of a cycle's pages, for the pages of every capability that has some. */
public interface CycleHeads {

  /** The head as this reader sees it. */
  CycleHead of(Page page, Viewer viewer, Cycle cycle);

  /** The address of a cycle; its other pages lie below. */
  static String path(Cycle cycle) {
    return "/cycles/" + cycle.id();
  }
}
