package org.sightline.server.accounts.web;

import java.util.List;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.accounts.Account;
import org.sightline.server.site.Page;

/**
 * A person as the page of people shows them.
 *
 * @param id of the account
 * @param version of the account, sent back with every change
 * @param name as they wish to be called, ready to be shown
 * @param email their address
 * @param role in the reader's words
 * @param roleKey the role itself
 * @param places in the reader's words
 * @param choice their places as a form holds them
 * @param self whether it is the reader
 * @param open whether their form was sent and refused
 */
public record Person(
    String id,
    int version,
    String name,
    String email,
    String role,
    Role roleKey,
    String places,
    PlacesView choice,
    boolean self,
    boolean open) {

  static Person of(Page page, Account account, List<Place> known) {
    return new Person(
        account.id().toString(),
        account.version(),
        page.speech().name(account.name()),
        account.email(),
        page.say(AccountWords.of(account.role())),
        account.role(),
        page.places(account.scope()),
        PlacesView.of(page, PlacesForm.of(account.scope(), known), known, false),
        page.viewer().filter(viewer -> viewer.account().equals(account.id())).isPresent(),
        false);
  }

  /** The same person with the form as it was sent and refused. */
  Person trying(Role tried, PlacesView places) {
    return new Person(id, version, name, email, role, tried, this.places, places, self, true);
  }
}
