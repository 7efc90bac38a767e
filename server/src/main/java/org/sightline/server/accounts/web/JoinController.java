package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.sightline.server.access.Anyone;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Answer;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.accounts.Link;
import org.sightline.server.accounts.Resets;
import org.sightline.server.accounts.Token;
import org.sightline.server.accounts.gate.Attempts;
import org.sightline.server.accounts.gate.Entrance;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The doors that open by a link: set-up, invitation, new password. */
@Controller
class JoinController {
  private final Invitations invitations;
  private final Resets resets;
  private final Entrance entrance;
  private final Attempts attempts;

  JoinController(Invitations invitations, Resets resets, Entrance entrance, Attempts attempts) {
    this.invitations = invitations;
    this.resets = resets;
    this.entrance = entrance;
    this.attempts = attempts;
  }

  @Anyone
  @GetMapping("/set-up/{token}")
  String setUp(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      HttpServletRequest request,
      Model model) {
    return show(model, setUpForm(page, token, request));
  }

  @Anyone
  @PostMapping("/set-up/{token}")
  String setUp(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      @RequestParam("email") String email,
      @RequestParam("name") String name,
      @RequestParam("password") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    JoinForm form = setUpForm(page, token, request);
    Answer answer =
        invitations.answer(Link.Purpose.SET_UP, new Token(token), email, name, password);
    return finish(answer, page, form.again(email, name, ""), request, response, model);
  }

  @Anyone
  @GetMapping("/invitation/{token}")
  String invitation(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      HttpServletRequest request,
      Model model) {
    return show(model, invitationForm(page, token, request));
  }

  @Anyone
  @PostMapping("/invitation/{token}")
  String invitation(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      @RequestParam("name") String name,
      @RequestParam("password") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    JoinForm form = invitationForm(page, token, request);
    Answer answer =
        invitations.answer(Link.Purpose.INVITATION, new Token(token), "", name, password);
    return finish(answer, page, form.again("", name, ""), request, response, model);
  }

  @Anyone
  @GetMapping("/reset/{token}")
  String reset(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      HttpServletRequest request,
      Model model) {
    return show(model, resetForm(page, token, request));
  }

  @Anyone
  @PostMapping("/reset/{token}")
  String reset(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      @RequestParam("password") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    JoinForm form = resetForm(page, token, request);
    return finish(resets.finish(new Token(token), password), page, form, request, response, model);
  }

  private JoinForm setUpForm(Page page, String token, HttpServletRequest request) {
    link(Link.Purpose.SET_UP, token, request);
    return new JoinForm(
        page.say(AccountWords.SET_UP_TITLE),
        page.say(AccountWords.SET_UP_LEDE),
        "/set-up/" + token,
        page.say(AccountWords.SET_UP_DO),
        true,
        true,
        "",
        "",
        "");
  }

  private JoinForm invitationForm(Page page, String token, HttpServletRequest request) {
    Link link = link(Link.Purpose.INVITATION, token, request);
    return new JoinForm(
        page.say(AccountWords.INVITATION_TITLE),
        page.say(
            AccountWords.INVITATION_LEDE,
            page.say(AccountWords.of(link.role())),
            page.places(link.scope())),
        "/invitation/" + token,
        page.say(AccountWords.INVITATION_DO),
        false,
        true,
        String.valueOf(link.email()),
        "",
        "");
  }

  private JoinForm resetForm(Page page, String token, HttpServletRequest request) {
    limit(request);
    Account account = resets.look(new Token(token)).orElseThrow(() -> new Refusal(Problem.GONE));
    return new JoinForm(
        page.say(AccountWords.RESET_FINISH_TITLE),
        page.say(AccountWords.RESET_FINISH_LEDE),
        "/reset/" + token,
        page.say(AccountWords.RESET_FINISH_DO),
        false,
        false,
        account.email(),
        account.name(),
        "");
  }

  private Link link(Link.Purpose purpose, String token, HttpServletRequest request) {
    limit(request);
    return invitations.look(purpose, new Token(token)).orElseThrow(() -> new Refusal(Problem.GONE));
  }

  private void limit(HttpServletRequest request) {
    if (attempts.tooMany(Attempts.Kind.LINK, request.getRemoteAddr()).isPresent()) {
      throw new Refusal(Problem.TOO_MANY);
    }
  }

  private String finish(
      Answer answer,
      Page page,
      JoinForm form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (answer instanceof Answer.Joined joined) {
      entrance.enter(joined.account(), request, response);
      return "redirect:/";
    }
    Function<String, JoinForm> again = why -> form.again(form.email(), form.name(), why);
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    if (answer instanceof Answer.Weak weak) {
      return show(model, again.apply(PasswordWords.say(page, weak.weakness())));
    }
    if (answer instanceof Answer.Incomplete incomplete) {
      return show(
          model,
          again.apply(
              page.say(
                  incomplete.name() ? AccountWords.NAME_MISSING : AccountWords.EMAIL_MISSING)));
    }
    throw new Refusal(Problem.GONE);
  }

  private static String show(Model model, JoinForm form) {
    model.addAttribute("form", form);
    return "accounts/join";
  }
}
