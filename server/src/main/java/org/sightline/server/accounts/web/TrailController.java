package org.sightline.server.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.accounts.People;
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
  private final People people;

  TrailController(Trail trail, People people) {
    this.trail = trail;
    this.people = people;
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
    List<TrailView.Line> lines =
        trail.newest(start, LINES).stream().map(line -> line(page, line)).toList();
    model.addAttribute(
        "trail",
        new TrailView(
            lines,
            check ? soundness(page) : Notice.NONE,
            start > 0 ? "/audit?from=" + Math.max(0, start - LINES) : "",
            start + LINES < length ? "/audit?from=" + (start + LINES) : ""));
    return "accounts/trail";
  }

  private Notice soundness(Page page) {
    Soundness found = trail.verify();
    return found instanceof Soundness.Broken broken
        ? Notice.refused(page.say(AccountWords.TRAIL_BROKEN, page.speech().count(broken.number())))
        : Notice.done(page.say(AccountWords.TRAIL_WHOLE, trail.length()));
  }

  private TrailView.Line line(Page page, Trail.Line line) {
    Map<String, String> details = new TreeMap<>(line.deed().details());
    return new TrailView.Line(
        page.speech().count(line.number()),
        page.moment(line.at()),
        called(page, line.deed().actor()),
        line.deed().action(),
        called(page, line.deed().subject()),
        details.entrySet().stream()
            .map(detail -> detail.getKey() + ": " + detail.getValue().replace('\t', '›'))
            .collect(Collectors.joining("; ")));
  }

  private String called(Page page, String whom) {
    return switch (whom) {
      case "(nobody)" -> page.say(AccountWords.TRAIL_NOBODY);
      case "(start)" -> page.say(AccountWords.TRAIL_START);
      default -> page.speech().name(account(whom).flatMap(people::nameOf).orElse(whom));
    };
  }

  private static Optional<UUID> account(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException somethingElse) {
      return Optional.empty();
    }
  }
}
