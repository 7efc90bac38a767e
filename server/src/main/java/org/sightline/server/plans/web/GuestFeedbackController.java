package org.sightline.server.plans.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Anyone;
import org.sightline.server.accounts.Token;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Feedback;
import org.sightline.server.plans.Inviting;
import org.sightline.server.site.Form;
import org.sightline.server.site.Pace;
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

/** The same minute for people without an account: a link that tells an action's title alone. */
@Controller
class GuestFeedbackController {
  private final Inviting inviting;
  private final Feedback feedback;

  /**
   * Counted per action and not per address: a whole school may stand behind one address, and a
   * token is too long to guess.
   */
  private final Pace pace = new Pace(60, Duration.ofHours(1));

  GuestFeedbackController(Inviting inviting, Feedback feedback) {
    this.inviting = inviting;
    this.feedback = feedback;
  }

  @Anyone
  @GetMapping("/feedback/{token}")
  String ask(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      @RequestParam(name = "thanks", defaultValue = "false") boolean thanks,
      Model model) {
    return show(token, action(token), thanks, Form.empty(), model);
  }

  @Anyone
  @PostMapping("/feedback/{token}")
  String say(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Action action = action(token);
    Form form = Form.of(request);
    Optional<Feedback.Said> said = FeedbackFields.read(page, form);
    if (said.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(token, action, false, form, model);
    }
    pace.hold(action.id());
    feedback.say(action, said.get(), true);
    return "redirect:/feedback/" + token + "?thanks=true";
  }

  private Action action(String token) {
    return inviting.open(new Token(token)).orElseThrow(() -> new Refusal(Problem.GONE));
  }

  private static String show(String token, Action action, boolean thanks, Form form, Model model) {
    model.addAttribute(
        "feedback",
        new FeedbackView(
            "/feedback/" + token, "", action.work().title(), "", List.of(), thanks, "", form));
    return "plans/feedback";
  }
}
