package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Page;

/** Tells what a cycle opens with: the lessons of the one it grew out of. */
@FunctionalInterface
public interface CycleOpening {

  /** Those lessons, in the reader's words; empty when it grew out of none, or nothing was said. */
  Optional<Lessons> of(Page page, Viewer viewer, Cycle cycle);

  /**
   * What an earlier cycle has learned.
   *
   * @param heading whose lessons
   * @param concluded what its team concluded; may be empty
   * @param address where it is read whole; empty for those it is not for
   * @param label what leads there
   */
  record Lessons(
      String heading, String concluded, String address, String label, List<Chapter> chapters) {
    public Lessons {
      chapters = List.copyOf(chapters);
    }
  }

  /** Answers to one question. */
  record Chapter(String heading, List<Said> all) {
    public Chapter {
      all = List.copyOf(all);
    }
  }

  /** One of them, and who said it when. */
  record Said(String words, String by) {}
}
