package org.sightline.server.cycles;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Page;

/**
 * Tells what is still open in a cycle before it is ended; a capability that has such things gives a
 * bean of its own.
 */
public interface StillOpen {

  /** What is still open, in the words of the page; empty when nothing is. */
  List<Open> of(Page page, Viewer viewer, Cycle cycle);

  /**
   * Something open.
   *
   * @param said what, in a sentence
   * @param address where it is
   */
  record Open(String said, String address) {}
}
