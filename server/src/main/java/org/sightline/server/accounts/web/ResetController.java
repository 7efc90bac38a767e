package org.sightline.server.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sightline.server.access.Anyone;
import org.sightline.server.accounts.Mail;
import org.sightline.server.accounts.Resets;
import org.sightline.server.accounts.Token;
import org.sightline.server.accounts.gate.Attempts;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.PublicAddress;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a new password. The answer is the same whether the address has an account or not. */
@Controller
class ResetController {
  private final Resets resets;
  private final Mail mail;
  private final PublicAddress address;
  private final Attempts attempts;

  ResetController(Resets resets, Mail mail, PublicAddress address, Attempts attempts) {
    this.resets = resets;
    this.mail = mail;
    this.address = address;
    this.attempts = attempts;
  }

  @Anyone
  @GetMapping("/reset")
  String ask(@ModelAttribute("page") Page page, Model model) {
    model.addAttribute("byMail", mail.available());
    model.addAttribute("notice", Notice.NONE);
    return "accounts/reset";
  }

  @Anyone
  @PostMapping("/reset")
  String send(
      @ModelAttribute("page") Page page,
      @RequestParam("email") String email,
      HttpServletRequest request,
      Model model) {
    if (attempts.tooMany(Attempts.Kind.RESET, request.getRemoteAddr()).isPresent()) {
      throw new Refusal(Problem.TOO_MANY);
    }
    if (!mail.available()) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    Optional<Token> token = resets.byMail(email);
    token.ifPresent(
        secret ->
            mail.send(
                email.strip(),
                page.say(AccountWords.MAIL_RESET_SUBJECT),
                page.say(
                    AccountWords.MAIL_RESET, address.of("/reset/" + secret.text()).toString())));
    model.addAttribute("byMail", true);
    model.addAttribute("notice", Notice.done(page.say(AccountWords.RESET_SENT)));
    return "accounts/reset";
  }
}
