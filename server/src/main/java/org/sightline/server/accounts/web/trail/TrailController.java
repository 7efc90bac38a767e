package org.sightline.server.accounts.web.trail;

import java.util.List;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.accounts.web.AccountWords;
import org.sightline.server.accounts.web.Notice;
import org.sightline.server.chain.Soundness;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail, for owners. */
@Controller
class TrailController {
  private static final int LINES = 50;

  private final Trail trail;
  private final TrailText text;

  TrailController(Trail trail, TrailText text) {
    this.trail = trail;
    this.text = text;
  }

  @AtLeast(Role.OWNER)
  @GetMapping("/audit")
  String lines(
      @ModelAttribute("page") Page page,
      @RequestParam(name = "from", defaultValue = "0") long from,
      @RequestParam(name = "check", defaultValue = "false") boolean check,
      Model model) {
    long start = Math.max(0, from);
    long length = trail.length();
    List<TrailView.Line> lines = text.of(page, trail.newest(start, LINES));
    model.addAttribute(
        "trail",
        new TrailView(
            lines,
            check ? soundness(page) : new Notice("", false, ""),
            start > 0 ? "/audit?from=" + Math.max(0, start - LINES) : "",
            start + LINES < length ? "/audit?from=" + (start + LINES) : ""));
    return "accounts/trail";
  }

  private Notice soundness(Page page) {
    Soundness found = trail.verify();
    return found instanceof Soundness.Broken broken
        ? new Notice(
            page.say(AccountWords.TRAIL_BROKEN, page.speech().count(broken.number())), true, "")
        : new Notice(page.say(AccountWords.TRAIL_WHOLE, trail.length()), false, "");
  }
}
