package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.server.site.Page;

/** What is settled before any cycle: words, listening, commitment; told by the foundations. */
public interface Groundwork {

  /** Since when it is settled; empty while something is open. */
  Optional<LocalDate> settled();

  /** Where it is looked at. */
  String path();

  /**
   * What speaks against resting a goal on these numbers alone, in the reader's words.
   *
   * @param numbers the goal's own and those behind its causes
   */
  List<String> warnings(Page page, List<NumberSource> numbers);
}
