package org.sightline.server.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.chain.Soundness;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Question;
import org.sightline.server.decisions.web.LogView.Choice;
import org.sightline.server.site.NavEntry;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of decisions: looking for lines, reading one. */
@Controller
class LogController {
  private static final int LINES = 20;
  private static final int LONGEST_SEARCH = 200;

  private final Decisions decisions;
  private final LineText text;

  LogController(Decisions decisions, LineText text) {
    this.decisions = decisions;
    this.text = text;
  }

  @Bean
  static NavEntry decisionsNav() {
    return new NavEntry(DecisionWords.DECISIONS, "/decisions", 40, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/decisions")
  String log(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "overdue", defaultValue = "false") boolean overdue,
      @RequestParam(name = "check", defaultValue = "false") boolean check,
      @RequestParam(name = "from", defaultValue = "0") int asked,
      Model model) {
    String words = typed.substring(0, Math.min(LONGEST_SEARCH, typed.length())).strip();
    Optional<DecisionKind> sort =
        Stream.of(DecisionKind.values()).filter(each -> each.name().equals(kind)).findFirst();
    Question question = Question.of(words);
    question = sort.map(question::of).orElse(question);
    question = overdue ? question.overdueOn(text.today()) : question;
    int from = Math.max(0, asked);
    Decisions.Found found = decisions.search(viewer, question, from, LINES);
    long waiting = decisions.overdue(viewer, text.today(), 0).total();
    Optional<Soundness> soundness = check ? Optional.of(decisions.verify()) : Optional.empty();
    String same =
        "/decisions?q="
            + URLEncoder.encode(words, StandardCharsets.UTF_8)
            + "&kind="
            + sort.map(Enum::name).orElse("")
            + (overdue ? "&overdue=true" : "")
            + "&from=";
    model.addAttribute(
        "log",
        new LogView(
            found.lines().stream().map(line -> text.of(page, viewer, line)).toList(),
            page.say(DecisionWords.FOUND, found.total()),
            words,
            kinds(page, sort),
            overdue,
            waiting == 0 || overdue ? "" : page.say(DecisionWords.OVERDUE, waiting),
            viewer.is(Role.MEMBER),
            !words.isEmpty() || sort.isPresent() || overdue || from > 0,
            soundness.map(each -> said(page, each)).orElse(""),
            soundness.filter(Soundness.Whole.class::isInstance).isPresent(),
            from > 0 ? same + Math.max(0, from - LINES) : "",
            from + LINES < found.total() ? same + (from + LINES) : ""));
    return "decisions/log";
  }

  private static List<Choice> kinds(Page page, Optional<DecisionKind> chosen) {
    List<Choice> kinds = new ArrayList<>();
    kinds.add(new Choice("", page.say(DecisionWords.KIND_ANY), "", chosen.isEmpty()));
    for (DecisionKind each : DecisionKind.values()) {
      kinds.add(
          new Choice(
              each.name(), page.say(LineText.word(each)), "", chosen.equals(Optional.of(each))));
    }
    return kinds;
  }

  private static String said(Page page, Soundness found) {
    if (found instanceof Soundness.Broken broken) {
      return page.say(DecisionWords.BROKEN, page.speech().count(broken.number()));
    }
    return page.say(DecisionWords.WHOLE, ((Soundness.Whole) found).entries());
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/decisions/{number:[0-9]{1,18}}")
  String one(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("number") long number,
      @RequestParam(name = "saved", defaultValue = "false") boolean saved,
      Model model) {
    Decision line =
        decisions.find(viewer, number).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    model.addAttribute("line", text.whole(page, viewer, line));
    model.addAttribute("mayWrite", viewer.is(Role.MEMBER));
    model.addAttribute("saved", saved);
    return "decisions/line";
  }
}
