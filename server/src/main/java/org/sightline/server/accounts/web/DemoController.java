package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sightline.server.access.Anyone;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.DemoLead;
import org.sightline.server.accounts.Token;
import org.sightline.server.accounts.gate.Attempts;
import org.sightline.server.accounts.gate.Entrance;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Signs the reader of a demo in. */
@Controller
class DemoController {
  private final DemoLead demo;
  private final Entrance entrance;
  private final Attempts attempts;

  DemoController(DemoLead demo, Entrance entrance, Attempts attempts) {
    this.demo = demo;
    this.entrance = entrance;
    this.attempts = attempts;
  }

  @Anyone
  @GetMapping("/demo/{token}")
  String enter(
      @PathVariable("token") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (attempts.tooMany(Attempts.Kind.LINK, request.getRemoteAddr()).isPresent()) {
      throw new Refusal(Problem.TOO_MANY);
    }
    Account lead = demo.enter(new Token(token)).orElseThrow(() -> new Refusal(Problem.GONE));
    entrance.enter(lead, request, response);
    return "redirect:/";
  }
}
