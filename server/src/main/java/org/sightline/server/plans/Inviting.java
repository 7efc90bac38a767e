package org.sightline.server.plans;

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

/** Lets people without an account report on one action, by a link. */
@Component
public class Inviting {
  private final ReportLinks links;
  private final Actions actions;
  private final Cycles cycles;
  private final Trail trail;
  private final InstantSource clock;

  Inviting(ReportLinks links, Actions actions, Cycles cycles, Trail trail, InstantSource clock) {
    this.links = links;
    this.actions = actions;
    this.cycles = cycles;
    this.trail = trail;
    this.clock = clock;
  }

  /** Makes a link; its token is told this once. Links made before open nothing from then on. */
  @Transactional
  public Token invite(Viewer viewer, Action action) {
    close(viewer, action);
    Token token = Token.fresh();
    links.add(
        new ReportLink(
            token.secret(),
            action.cycle(),
            action.id(),
            viewer.account(),
            now(),
            Optional.empty()));
    trail.record(Deed.by(viewer, "plan.link-made", action.id().toString()));
    return token;
  }

  /** Takes every link about an action back. */
  @Transactional
  public void close(Viewer viewer, Action action) {
    for (ReportLink link : links.open(action.id())) {
      links.close(link.closed(now()));
      trail.record(Deed.by(viewer, "plan.link-closed", action.id().toString()));
    }
  }

  /** Whether a link about this action opens. */
  public boolean isOpen(Action action) {
    return !links.open(action.id()).isEmpty();
  }

  /** The action a token opens; empty when it opens none, or none that goes on. */
  public Optional<Action> open(Token token) {
    return links
        .find(token.secret())
        .filter(link -> link.closedAt().isEmpty())
        .flatMap(link -> actions.find(link.action()))
        .filter(action -> !action.state().isOver())
        .filter(action -> cycles.find(action.cycle()).filter(Cycle::isEnded).isEmpty());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
