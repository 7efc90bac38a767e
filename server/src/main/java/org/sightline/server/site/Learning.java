package org.sightline.server.site;

import java.time.Instant;
import java.util.List;
import org.sightline.server.access.Viewer;

/** Tells a person what was learned; a capability that has such things gives a bean of its own. */
@FunctionalInterface
public interface Learning {

  /** What this person was told, the last first, in the words of their page. */
  List<Lesson> of(Page page, Viewer viewer);

  /**
   * Something that was learned.
   *
   * @param at when it was said; the latest stands first
   * @param crumb what sort of thing, and when it was said
   * @param sentence what, in a sentence
   * @param address where it is read
   * @param note what whoever told it adds; may be empty
   * @param who told it
   */
  record Lesson(
      Instant at, String crumb, String sentence, String address, String note, String who) {}
}
