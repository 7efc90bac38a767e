package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Door;
import org.sightline.server.accounts.People;
import org.sightline.server.accounts.Token;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account. */
@Controller
class AccountController {
  private static final int LONGEST_NAME = 100;

  private final People people;
  private final Door door;

  AccountController(People people, Door door) {
    this.people = people;
    this.door = door;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/account")
  String account(@ModelAttribute("page") Page page, Viewer viewer, Model model) {
    return show(page, viewer, model, Notice.NONE);
  }

  @AtLeast(Role.VIEWER)
  @PostMapping("/account/name")
  String rename(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam("name") String name,
      HttpServletResponse response,
      Model model) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, model, Notice.refused(page.say(AccountWords.NAME_MISSING)));
    }
    return show(
        page,
        viewer,
        model,
        notice(page, people.rename(viewer, name), response, AccountWords.RENAMED));
  }

  @AtLeast(Role.VIEWER)
  @PostMapping("/account/password")
  String password(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      Token session,
      @RequestParam("old") String old,
      @RequestParam("password") String fresh,
      HttpServletResponse response,
      Model model) {
    Optional<People.Change> change = people.changePassword(viewer, old, fresh, session);
    return show(page, viewer, model, notice(page, change, response, AccountWords.PASSWORD_CHANGED));
  }

  @AtLeast(Role.VIEWER)
  @PostMapping("/account/elsewhere")
  String elsewhere(@ModelAttribute("page") Page page, Viewer viewer, Token session, Model model) {
    door.closeOthers(self(viewer), session);
    return show(page, viewer, model, Notice.done(page.say(AccountWords.ELSEWHERE_DONE)));
  }

  private static Notice notice(
      Page page, Optional<People.Change> change, HttpServletResponse response, AccountWords done) {
    People.Change came = change.orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (came instanceof People.Change.Done) {
      return Notice.done(page.say(done));
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    if (came instanceof People.Change.Weak weak) {
      return Notice.refused(PasswordWords.say(page, weak.weakness()));
    }
    if (came instanceof People.Change.Wrong) {
      return Notice.refused(page.say(AccountWords.PASSWORD_WRONG));
    }
    throw new Refusal(Problem.OVERTAKEN);
  }

  private Account self(Viewer viewer) {
    return people.find(viewer.account()).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private String show(Page page, Viewer viewer, Model model, Notice notice) {
    Account account = self(viewer);
    model.addAttribute("person", Person.of(page, account, List.of()));
    model.addAttribute("hasPassword", account.password() != null);
    model.addAttribute("hasProvider", account.provider() != null);
    model.addAttribute("notice", notice);
    return "accounts/account";
  }
}
