package org.sightline.server.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.report.language.Language;

/**
 * What came of a cycle, as it was told to the people it concerns. Added, never changed.
 *
 * @param conclusion the number of the conclusion it tells
 * @param words what whoever told it adds; may be empty
 * @param told whose accounts, at least one
 * @param pages the half page in every language
 */
public record Telling(
    UUID id,
    UUID cycle,
    int conclusion,
    String words,
    Set<UUID> told,
    List<HalfPage> pages,
    UUID by,
    Instant at) {
  public Telling {
    told = Set.copyOf(told);
    pages = List.copyOf(pages);
  }

  /** The half page in this language. */
  public HalfPage in(Language language) {
    return pages.stream()
        .filter(page -> page.language() == language)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("told without " + language));
  }
}
