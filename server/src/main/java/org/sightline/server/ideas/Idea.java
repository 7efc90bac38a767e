package org.sightline.server.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that might be done. Never removed: one that is merged stays readable below the one that
 * holds it, and can be taken out again.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param cycle to which it belongs
 * @param title in a few words
 * @param text the whole idea; may be empty
 * @param said who said it
 * @param causes the causes of the cycle that it addresses
 * @param into the idea that holds it; empty while it stands by itself
 * @param needs what it needs
 * @param elsewhere where it was tried before
 * @param deeper the answer to the deeper question; empty while there is none
 * @param seed the seed of practice it grew from; empty for one of the team's own
 * @param writtenBy whose account wrote it down; empty for one without a name
 * @param saidAt when
 */
public record Idea(
    UUID id,
    int version,
    UUID cycle,
    String title,
    String text,
    Said said,
    List<UUID> causes,
    Optional<UUID> into,
    Needs needs,
    Elsewhere elsewhere,
    String deeper,
    Optional<Seed> seed,
    Optional<UUID> writtenBy,
    Instant saidAt) {

  public Idea {
    causes = List.copyOf(causes);
  }

  /** Whether it stands by itself, so that it can be scored and chosen. */
  public boolean stands() {
    return into.isEmpty();
  }

  Idea with(Wish wish) {
    return new Idea(
        id,
        version,
        cycle,
        wish.title(),
        wish.text(),
        said,
        wish.causes(),
        into,
        wish.needs(),
        wish.elsewhere(),
        deeper,
        seed,
        writtenBy,
        saidAt);
  }

  Idea answering(String answer) {
    return new Idea(
        id, version, cycle, title, text, said, causes, into, needs, elsewhere, answer, seed,
        writtenBy, saidAt);
  }

  Idea in(Optional<UUID> holder) {
    return new Idea(
        id, version, cycle, title, text, said, causes, holder, needs, elsewhere, deeper, seed,
        writtenBy, saidAt);
  }
}
