package org.sightline.server.accounts.web;

import java.util.Arrays;
import java.util.List;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Link;
import org.sightline.server.site.Page;

/**
 * The page of people.
 *
 * @param people everybody who may sign in
 * @param invitations who was asked and has not answered
 * @param roles the roles there are
 * @param newcomer what the form for an invitation holds
 * @param notice what came of the last form
 */
public record PeopleView(
    List<Person> people,
    List<Invited> invitations,
    List<RoleChoice> roles,
    Newcomer newcomer,
    Notice notice) {

  /**
   * Somebody who was asked in.
   *
   * @param id of the invitation
   * @param email their address
   * @param role they will have
   * @param places they will see
   * @param expires when the link stops working
   */
  public record Invited(String id, String email, String role, String places, String expires) {}

  /**
   * A role to choose.
   *
   * @param key what the form sends
   * @param name in the reader's words
   * @param hint what it may do
   */
  public record RoleChoice(Role key, String name, String hint) {}

  /**
   * Somebody to invite.
   *
   * @param email typed so far
   * @param role chosen so far
   * @param places chosen so far
   */
  public record Newcomer(String email, Role role, PlacesView places) {}

  static PeopleView of(
      Page page,
      List<Account> people,
      List<Link> invitations,
      List<Place> known,
      Tried tried,
      Notice notice) {
    PlacesView sent = PlacesView.of(page, tried.places(), known, tried.asks());
    return new PeopleView(
        people.stream()
            .map(account -> Person.of(page, account, known))
            .map(person -> tried.is(person.id()) ? person.trying(tried.role(), sent) : person)
            .toList(),
        invitations.stream()
            .map(
                link ->
                    new Invited(
                        link.id().toString(),
                        String.valueOf(link.email()),
                        page.say(AccountWords.of(link.role())),
                        page.places(link.scope()),
                        page.say(AccountWords.EXPIRES, page.moment(link.expiresAt()))))
            .toList(),
        Arrays.stream(Role.values())
            .map(
                role ->
                    new RoleChoice(
                        role, page.say(AccountWords.of(role)), page.say(AccountWords.hint(role))))
            .toList(),
        tried.is("")
            ? new Newcomer(tried.email(), tried.role(), sent)
            : new Newcomer("", Role.VIEWER, PlacesView.of(page, PlacesForm.EMPTY, known, false)),
        notice);
  }
}
