package org.sightline.server.ideas;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.GuestLink;
import org.sightline.server.accounts.GuestLink.About;
import org.sightline.server.accounts.GuestLinks;
import org.sightline.server.accounts.Token;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people without an account give ideas, through a link for one cycle. */
@Component
public class Guests {
  private static final String KIND = "ideas";
  private static final Duration OPEN = Duration.ofDays(30);

  private final GuestLinks links;
  private final Cycles cycles;
  private final Trail trail;

  Guests(GuestLinks links, Cycles cycles, Trail trail) {
    this.links = links;
    this.cycles = cycles;
    this.trail = trail;
  }

  /** Makes a link; the one before opens nothing any more. What is returned is not kept. */
  @Transactional
  public Token open(Viewer viewer, Cycle cycle) {
    Gathering.open(cycle);
    Token token = links.open(viewer, about(cycle), Optional.of(OPEN));
    trail.record(Deed.by(viewer, "idea.link-made", cycle.id().toString()));
    return token;
  }

  /** Closes the link. */
  @Transactional
  public void close(Viewer viewer, Cycle cycle) {
    links.close(about(cycle));
    trail.record(Deed.by(viewer, "idea.link-closed", cycle.id().toString()));
  }

  /** Until when a link is open; empty when none is. */
  public Optional<Instant> openUntil(Cycle cycle) {
    return links.of(about(cycle)).flatMap(GuestLink::until);
  }

  /** The cycle that a link opens; empty when it opens nothing, or nothing any more. */
  public Optional<Cycle> look(Token token) {
    return links.look(KIND, token).flatMap(cycles::find).filter(cycle -> !cycle.isEnded());
  }

  private static About about(Cycle cycle) {
    return new About(KIND, cycle.id());
  }
}
