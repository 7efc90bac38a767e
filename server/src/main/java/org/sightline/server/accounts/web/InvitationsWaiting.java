package org.sightline.server.accounts.web;

import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** Invitations nobody has followed yet, for owners. */
@Component
class InvitationsWaiting implements WorkWaiting {
  private static final int ORDER = 30;

  private final Invitations invitations;

  InvitationsWaiting(Invitations invitations) {
    this.invitations = invitations;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    int open = viewer.is(Role.OWNER) ? invitations.open().size() : 0;
    return open == 0
        ? List.of()
        : List.of(
            new Task(
                page.say(AccountWords.INVITED_OPEN, open),
                page.say(AccountWords.INVITED_OPEN_WHY),
                "/people",
                ORDER));
  }
}
