package org.sightline.server.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.sightline.server.access.Anyone;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Token;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Gathering;
import org.sightline.server.ideas.Guests;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Said;
import org.sightline.server.ideas.Wish;
import org.sightline.server.site.Form;
import org.sightline.server.site.Pace;
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

/** Ideas from people without an account, through a link for one cycle. */
@Controller
class GuestController {
  private final Doors doors;
  private final CycleHeads heads;
  private final Guests guests;
  private final Gathering gathering;
  private final PublicAddress address;

  /** Counted per address; a whole class may share one. */
  private final Pace pace = new Pace(30, Duration.ofMinutes(10));

  GuestController(
      Doors doors, CycleHeads heads, Guests guests, Gathering gathering, PublicAddress address) {
    this.doors = doors;
    this.heads = heads;
    this.guests = guests;
    this.gathering = gathering;
    this.address = address;
  }

  /** The link is shown once, on the answer itself: only its hash is kept. */
  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/ideas/link")
  String link(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    if (cycle.isEnded()) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("path", IdeaPaths.all(cycle));
    model.addAttribute("link", address.of("/give/" + guests.open(viewer, cycle).text()).toString());
    return "ideas/link";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/ideas/link/close")
  String close(Viewer viewer, @PathVariable("cycle") String id) {
    Cycle cycle = doors.open(viewer, id);
    guests.close(viewer, cycle);
    return "redirect:" + IdeaPaths.all(cycle) + "#guests";
  }

  @Anyone
  @GetMapping("/give/{token}")
  String ask(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      @RequestParam(name = "thanks", defaultValue = "") String thanks,
      Model model) {
    return show(page, token, opened(token), Form.empty(), !thanks.isEmpty(), model);
  }

  @Anyone
  @PostMapping("/give/{token}")
  String give(
      @ModelAttribute("page") Page page,
      @PathVariable("token") String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    pace.hold(request.getRemoteAddr());
    Cycle cycle = opened(token);
    Form form = Form.of(request);
    Wish wish =
        new Wish(
            form.text(page, "title", WishForm.TITLE),
            form.optional(page, "text", WishForm.TEXT),
            List.of(),
            Needs.UNSAID,
            Elsewhere.UNKNOWN);
    var side = form.choice("side", Side.class);
    if (side.isEmpty()) {
      form.refuse("side", page.say(IdeaWords.SIDE_MISSING));
    }
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, token, cycle, form, false, model);
    }
    gathering.hear(cycle, new Said(side, "", ""), wish);
    return "redirect:/give/" + token + "?thanks=yes";
  }

  private Cycle opened(String token) {
    return guests.look(new Token(token)).orElseThrow(() -> new Refusal(Problem.GONE));
  }

  private static String show(
      Page page, String token, Cycle cycle, Form form, boolean thanks, Model model) {
    model.addAttribute(
        "guest",
        new GuestView("/give/" + token, cycle.focus(), IdeasText.sides(page), form, thanks));
    return "ideas/guest";
  }
}
