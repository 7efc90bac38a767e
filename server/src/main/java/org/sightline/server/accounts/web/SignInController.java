package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Anyone;
import org.sightline.server.accounts.SignIn;
import org.sightline.server.accounts.gate.Attempts;
import org.sightline.server.accounts.gate.Entrance;
import org.sightline.server.accounts.gate.Providers;
import org.sightline.server.site.Back;
import org.sightline.server.site.Page;
import org.sightline.server.site.ProblemPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {
  private final SignIn signIn;
  private final Entrance entrance;
  private final Attempts attempts;
  private final Providers providers;
  private final ProblemPages problems;

  SignInController(
      SignIn signIn,
      Entrance entrance,
      Attempts attempts,
      Providers providers,
      ProblemPages problems) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.attempts = attempts;
    this.providers = providers;
    this.problems = problems;
  }

  @Anyone
  @GetMapping("/sign-in")
  String ask(
      @ModelAttribute("page") Page page,
      @RequestParam(name = "next", defaultValue = "/") String next,
      @RequestParam(name = "not", defaultValue = "") String not,
      Model model) {
    String refusal =
        switch (not) {
          case "invited" -> page.say(AccountWords.NOT_INVITED);
          case "provider" -> page.say(AccountWords.PROVIDER_FAILED);
          default -> "";
        };
    return form(model, next, "", refusal);
  }

  @Anyone
  @PostMapping("/sign-in")
  @Nullable String enter(
      @ModelAttribute("page") Page page,
      @RequestParam("email") String email,
      @RequestParam("password") String password,
      @RequestParam(name = "next", defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Optional<Duration> wait = attempts.tooMany(Attempts.Kind.SIGN_IN, request.getRemoteAddr());
    if (wait.isPresent()) {
      problems.tooMany(wait.get(), request, response);
      return null;
    }
    SignIn.Outcome outcome = signIn.byPassword(email, password);
    if (outcome instanceof SignIn.Outcome.In in) {
      entrance.enter(in.account(), request, response);
      return "redirect:" + Back.safe(next);
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    String refusal =
        outcome instanceof SignIn.Outcome.Resting resting
            ? page.say(AccountWords.RESTING, 1 + resting.left().toMinutes())
            : page.say(AccountWords.WRONG);
    return form(model, next, email, refusal);
  }

  @Anyone
  @PostMapping("/sign-out")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    entrance.leave(request, response);
    return "redirect:/sign-in";
  }

  private String form(Model model, String next, String email, String refusal) {
    model.addAttribute(
        "form", new SignInForm(Back.safe(next), email, refusal, providers.choices()));
    return "accounts/sign-in";
  }
}
