package org.sightline.server.accounts.web;

import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
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
 * @param everywhere whether they see every place
 * @param typed their places as a form holds them
 * @param self whether it is the reader
 */
public record Person(
    String id,
    int version,
    String name,
    String email,
    String role,
    Role roleKey,
    String places,
    boolean everywhere,
    String typed,
    boolean self) {

  static Person of(Page page, Account account) {
    return new Person(
        account.id().toString(),
        account.version(),
        page.speech().name(account.name()),
        account.email(),
        page.say(AccountWords.of(account.role())),
        account.role(),
        page.places(account.scope()),
        account.scope() instanceof Scope.Everywhere,
        ScopeText.write(account.scope()),
        page.viewer().filter(viewer -> viewer.account().equals(account.id())).isPresent());
  }
}
