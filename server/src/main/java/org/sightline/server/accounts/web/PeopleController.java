package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.KnownPlaces;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.accounts.Mail;
import org.sightline.server.accounts.People;
import org.sightline.server.accounts.Resets;
import org.sightline.server.accounts.Token;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.PublicAddress;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's page of people. */
@Controller
class PeopleController {
  private final People people;
  private final Invitations invitations;
  private final Resets resets;
  private final Mail mail;
  private final PublicAddress address;
  private final KnownPlaces known;

  PeopleController(
      People people,
      Invitations invitations,
      Resets resets,
      Mail mail,
      PublicAddress address,
      KnownPlaces known) {
    this.people = people;
    this.invitations = invitations;
    this.resets = resets;
    this.mail = mail;
    this.address = address;
    this.known = known;
  }

  @AtLeast(Role.OWNER)
  @GetMapping("/people")
  String list(@ModelAttribute("page") Page page, Viewer owner, Model model) {
    return show(page, owner, model, Notice.NONE);
  }

  @AtLeast(Role.OWNER)
  @PostMapping("/people/invite")
  String invite(
      @ModelAttribute("page") Page page,
      Viewer owner,
      @RequestParam("email") String email,
      @RequestParam("role") Role role,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PlacesForm places = PlacesForm.read(request);
    ScopeText.Typed typed = new ScopeText(known.of(owner)).read(places);
    Tried tried = new Tried("", email, role, places, typed instanceof ScopeText.Typed.Unknown);
    if (!(typed instanceof ScopeText.Typed.Understood understood)) {
      return refuse(page, owner, model, response, tried, PlaceTrouble.of(page, typed));
    }
    Optional<Token> token = invitations.invite(owner, email, role, understood.scope());
    if (token.isEmpty()) {
      return refuse(page, owner, model, response, tried, page.say(AccountWords.INVITE_NOT));
    }
    String link = address.of("/invitation/" + token.get().text()).toString();
    if (mail.available()) {
      mail.send(
          email.strip(),
          page.say(AccountWords.MAIL_INVITED_SUBJECT),
          page.say(AccountWords.MAIL_INVITED, link));
    }
    AccountWords said = mail.available() ? AccountWords.INVITED_MAILED : AccountWords.INVITED;
    return show(page, owner, model, new Notice(page.say(said, email.strip()), false, link));
  }

  @AtLeast(Role.OWNER)
  @PostMapping("/people/invitations/{id}/take-back")
  String takeBack(
      @ModelAttribute("page") Page page, Viewer owner, @PathVariable("id") UUID id, Model model) {
    invitations.takeBack(owner, id);
    return show(page, owner, model, Notice.done(page.say(AccountWords.TAKEN_BACK)));
  }

  @AtLeast(Role.OWNER)
  @PostMapping("/people/{id}/allow")
  String allow(
      @ModelAttribute("page") Page page,
      Viewer owner,
      @PathVariable("id") UUID id,
      @RequestParam("version") int version,
      @RequestParam("role") Role role,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PlacesForm places = PlacesForm.read(request);
    ScopeText.Typed typed = new ScopeText(known.of(owner)).read(places);
    if (!(typed instanceof ScopeText.Typed.Understood understood)) {
      boolean asks = typed instanceof ScopeText.Typed.Unknown;
      Tried tried = new Tried(id.toString(), "", role, places, asks);
      return refuse(page, owner, model, response, tried, PlaceTrouble.of(page, typed));
    }
    Scope scope = understood.scope();
    return say(
        page,
        owner,
        model,
        response,
        people.allow(owner, id, version, role, scope),
        AccountWords.CHANGED);
  }

  @AtLeast(Role.OWNER)
  @GetMapping("/people/{id}/remove")
  String askRemove(@ModelAttribute("page") Page page, @PathVariable("id") UUID id, Model model) {
    Account account = people.find(id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    model.addAttribute("person", Person.of(page, account, List.of()));
    return "accounts/remove";
  }

  @AtLeast(Role.OWNER)
  @PostMapping("/people/{id}/remove")
  String remove(
      @ModelAttribute("page") Page page,
      Viewer owner,
      @PathVariable("id") UUID id,
      @RequestParam("version") int version,
      HttpServletResponse response,
      Model model) {
    return say(
        page, owner, model, response, people.remove(owner, id, version), AccountWords.REMOVED);
  }

  @AtLeast(Role.OWNER)
  @PostMapping("/people/{id}/reset-link")
  String resetLink(
      @ModelAttribute("page") Page page, Viewer owner, @PathVariable("id") UUID id, Model model) {
    Account account = people.find(id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Token token = resets.fromOwner(owner, id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    String name = page.speech().name(account.name());
    return show(
        page,
        owner,
        model,
        new Notice(
            page.say(AccountWords.RESET_LINK_GIVEN, name),
            false,
            address.of("/reset/" + token.text()).toString()));
  }

  private String say(
      Page page,
      Viewer owner,
      Model model,
      HttpServletResponse response,
      Optional<People.Change> change,
      AccountWords done) {
    People.Change came = change.orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (came instanceof People.Change.Done changed) {
      String name = page.speech().name(changed.account().name());
      return show(page, owner, model, Notice.done(page.say(done, name)));
    }
    if (came instanceof People.Change.Overtaken overtaken) {
      response.setStatus(Problem.OVERTAKEN.status());
      Person now = Person.of(page, overtaken.now(), List.of());
      return show(
          page,
          owner,
          model,
          Notice.refused(page.say(AccountWords.OVERTAKEN, now.name(), now.role(), now.places())));
    }
    return refuse(page, owner, model, response, Tried.NOTHING, page.say(AccountWords.LAST_OWNER));
  }

  private String refuse(
      Page page, Viewer owner, Model model, HttpServletResponse response, Tried tried, String why) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, owner, model, tried, Notice.refused(why));
  }

  private String show(Page page, Viewer owner, Model model, Notice notice) {
    return show(page, owner, model, Tried.NOTHING, notice);
  }

  private String show(Page page, Viewer owner, Model model, Tried tried, Notice notice) {
    model.addAttribute(
        "people",
        PeopleView.of(page, people.all(), invitations.open(), known.of(owner), tried, notice));
    return "accounts/people";
  }
}
