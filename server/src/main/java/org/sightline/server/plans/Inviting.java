package org.sightline.server.plans;

import java.util.Optional;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.GuestLink.About;
import org.sightline.server.accounts.GuestLinks;
import org.sightline.server.accounts.Token;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people without an account report on one action, by a link that stays until it is closed. */
@Component
public class Inviting {
  private static final String KIND = "feedback";

  private final GuestLinks links;
  private final Actions actions;
  private final Cycles cycles;
  private final Trail trail;

  Inviting(GuestLinks links, Actions actions, Cycles cycles, Trail trail) {
    this.links = links;
    this.actions = actions;
    this.cycles = cycles;
    this.trail = trail;
  }

  /** Makes a link; its token is told this once. A link made before opens nothing from then on. */
  @Transactional
  public Token invite(Viewer viewer, Action action) {
    close(viewer, action);
    Token token = links.open(viewer, about(action), Optional.empty());
    trail.record(Deed.by(viewer, "plan.link-made", action.id().toString()));
    return token;
  }

  /** Takes the link about an action back. */
  @Transactional
  public void close(Viewer viewer, Action action) {
    if (links.close(about(action))) {
      trail.record(Deed.by(viewer, "plan.link-closed", action.id().toString()));
    }
  }

  /** Whether a link about this action opens. */
  public boolean isOpen(Action action) {
    return links.of(about(action)).isPresent();
  }

  /** The action a token opens; empty when it opens none, or none that goes on. */
  public Optional<Action> open(Token token) {
    return links
        .look(KIND, token)
        .flatMap(actions::find)
        .filter(action -> !action.state().isOver())
        .filter(action -> cycles.find(action.cycle()).filter(Cycle::isEnded).isEmpty());
  }

  private static About about(Action action) {
    return new About(KIND, action.id());
  }
}
