package org.sightline.server.cycles;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Page;

/**
 * Tells what a cycle begins with beside its own start, such as the lessons of the one it grew out
 * of; a capability that knows such things gives a bean of its own.
 */
@FunctionalInterface
public interface BeganFrom {

  /** What it begins with, in the words of the page; empty when nothing. */
  List<Legacy> of(Page page, Viewer viewer, Cycle cycle);

  /**
   * Something a cycle begins with.
   *
   * @param said what, in a few words
   * @param address where it is read
   */
  record Legacy(String said, String address) {}
}
