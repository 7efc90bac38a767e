package org.sightline.server.ideas;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Token;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people without an account give ideas, through a link for one cycle. */
@Component
public class Guests {
  private static final Duration OPEN = Duration.ofDays(30);

  private final GuestLinkStore links;
  private final Cycles cycles;
  private final Trail trail;
  private final InstantSource clock;

  Guests(GuestLinkStore links, Cycles cycles, Trail trail, InstantSource clock) {
    this.links = links;
    this.cycles = cycles;
    this.trail = trail;
    this.clock = clock;
  }

  /** Makes a link; the one before opens nothing any more. What is returned is not kept. */
  @Transactional
  public Token open(Viewer viewer, Cycle cycle) {
    Gathering.open(cycle);
    Token token = Token.fresh();
    links.put(
        new GuestLink(
            cycle.id(),
            token.secret(),
            viewer.account(),
            clock.instant().plus(OPEN).truncatedTo(ChronoUnit.MILLIS)));
    trail.record(Deed.by(viewer, "idea.link-made", cycle.id().toString()));
    return token;
  }

  /** Closes the link. */
  @Transactional
  public void close(Viewer viewer, Cycle cycle) {
    links.remove(cycle.id());
    trail.record(Deed.by(viewer, "idea.link-closed", cycle.id().toString()));
  }

  /** Until when a link is open; empty when none is. */
  public Optional<Instant> openUntil(Cycle cycle) {
    return links
        .of(cycle.id())
        .map(GuestLink::until)
        .filter(until -> clock.instant().isBefore(until));
  }

  /** The cycle that a link opens; empty when it opens nothing, or nothing any more. */
  public Optional<Cycle> look(Token token) {
    return links
        .find(token.secret())
        .filter(link -> clock.instant().isBefore(link.until()))
        .flatMap(link -> cycles.find(link.cycle()))
        .filter(cycle -> !cycle.isEnded());
  }
}
