package org.sightline.server.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.GuestLink.About;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people without an account reach one thing by a link. Whoever makes one sees to it that the
 * trail tells of it.
 */
@Component
public class GuestLinks {
  private final GuestLinkStore links;
  private final InstantSource clock;

  GuestLinks(GuestLinkStore links, InstantSource clock) {
    this.links = links;
    this.clock = clock;
  }

  /**
   * Makes a link; the one before opens nothing any more. What is returned is not kept.
   *
   * @param lasting how long it opens; empty until it is closed
   */
  @Transactional
  public Token open(Viewer viewer, About about, Optional<Duration> lasting) {
    Token token = Token.fresh();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    links.put(new GuestLink(about, token.secret(), viewer.account(), lasting.map(now::plus)));
    return token;
  }

  /** Closes the link of a thing; whether there was one. */
  @Transactional
  public boolean close(About about) {
    return links.remove(about);
  }

  /** The link that opens a thing; empty when none does. */
  public Optional<GuestLink> of(About about) {
    return links.of(about).filter(link -> link.isOpen(clock.instant()));
  }

  /** The thing of this kind that a token opens; empty when it opens none, or none any more. */
  public Optional<UUID> look(String kind, Token token) {
    return links
        .find(token.secret())
        .filter(link -> link.isOpen(clock.instant()))
        .map(GuestLink::about)
        .filter(about -> about.kind().equals(kind))
        .map(About::id);
  }
}
