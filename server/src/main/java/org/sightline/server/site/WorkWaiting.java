package org.sightline.server.site;

import java.util.List;
import org.sightline.server.access.Viewer;

/** Tells what waits for a person; a capability that has such work gives a bean of its own. */
public interface WorkWaiting {

  /** What waits for this person, in the words of their page; empty when nothing does. */
  List<Task> of(Viewer viewer, Page page);

  /**
   * Something to do.
   *
   * @param title what, in a few words
   * @param detail why, in a sentence
   * @param address where it is done
   * @param order among all that waits, smallest first: 10 something stands still until it is done,
   *     20 somebody waits for it, 30 it would be good
   */
  record Task(String title, String detail, String address, int order) {}
}
