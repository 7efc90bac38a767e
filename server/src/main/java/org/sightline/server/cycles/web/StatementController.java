package org.sightline.server.cycles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Draft;
import org.sightline.server.cycles.Fault;
import org.sightline.server.cycles.Framing;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Statement;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The problem statement: what is asked for, held against the data. */
@Controller
class StatementController {
  private final Doors doors;
  private final Framing framing;
  private final Signing signing;
  private final NumberChoice numbers;
  private final StatementText text;
  private final HeadText heads;

  StatementController(
      Doors doors,
      Framing framing,
      Signing signing,
      NumberChoice numbers,
      StatementText text,
      HeadText heads) {
    this.doors = doors;
    this.framing = framing;
    this.signing = signing;
    this.numbers = numbers;
    this.text = text;
    this.heads = heads;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/statement")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "dataset", defaultValue = "") String dataset,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.empty();
    if (!dataset.isEmpty()) {
      form.starting("dataset", dataset);
    }
    Optional<Statement.Kept> kept = signing.statement(cycle);
    kept.ifPresent(each -> fill(form, each.statement()));
    if (kept.isEmpty() && cycle.start() instanceof Start.FromFinding found) {
      NumberChoice.filled(form, found.number());
    }
    form.starting("aim", "step");
    return show(page, viewer, cycle, form, "", model);
  }

  private static void fill(Form form, Statement statement) {
    NumberChoice.filled(form, statement.number())
        .starting("target", shown(statement.target()))
        .starting("by", statement.by().format(DateTimeFormatter.ISO_LOCAL_DATE))
        .starting("aim", statement.end() ? "end" : "step")
        .starting("bar", shown(statement.bar()))
        .starting("owner", statement.owner().toString())
        .starting("said", statement.said());
  }

  private static String shown(double share) {
    return new java.math.BigDecimal(share * 100)
        .setScale(1, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/statement")
  String frame(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.of(request);
    String said = form.optional(page, "said", Limits.TEXT);
    Optional<NumberSource> number = numbers.read(page, form);
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    if (number.isEmpty() || form.isRefused()) {
      return show(page, viewer, cycle, form, "", model);
    }
    Draft draft = draft(form, number.get(), said);
    Framing.Outcome outcome = framing.frame(viewer, cycle, draft);
    if (outcome instanceof Framing.Outcome.Refused refused) {
      String suggestion = suggestion(page, viewer, cycle, draft);
      for (Fault fault : refused.faults()) {
        form.refuse(field(fault), page.say(words(fault)));
      }
      return show(page, viewer, cycle, form, suggestion, model);
    }
    int now = signing.statement(cycle).map(Statement.Kept::version).orElse(0);
    if (now != version) {
      response.setStatus(Problem.OVERTAKEN.status());
      Statement theirs = signing.statement(cycle).orElseThrow().statement();
      form.refuse(
          "", page.say(CycleWords.STATEMENT_OVERTAKEN, text.plain(page, viewer, cycle, theirs)));
      return show(page, viewer, cycle, form, "", model);
    }
    response.setStatus(HttpServletResponse.SC_OK);
    framing.keep(viewer, cycle, version, ((Framing.Outcome.Framed) outcome).statement());
    return "redirect:" + HeadText.path(cycle);
  }

  private static Draft draft(Form form, NumberSource number, String said) {
    return new Draft(
        number,
        form.percent("target"),
        form.day("by"),
        form.value("aim").equals("end"),
        form.percent("bar"),
        owner(form),
        said);
  }

  private static Optional<UUID> owner(Form form) {
    try {
      return Optional.of(UUID.fromString(form.value("owner")));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** What the facts alone would say, for a sentence that leaves them out. */
  private String suggestion(Page page, Viewer viewer, Cycle cycle, Draft draft) {
    Draft bare =
        new Draft(
            draft.number(),
            draft.target(),
            draft.by(),
            draft.end(),
            draft.bar(),
            draft.owner(),
            "");
    return framing.frame(viewer, cycle, bare) instanceof Framing.Outcome.Framed framed
        ? text.plain(page, viewer, cycle, framed.statement())
        : "";
  }

  private String show(
      Page page, Viewer viewer, Cycle cycle, Form form, String suggestion, Model model) {
    String path = HeadText.path(cycle) + "/statement";
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute(
        "statement",
        new StatementForm(
            numbers.fields(page, viewer, cycle, form, path),
            text.owners(page),
            signing.statement(cycle).map(Statement.Kept::version).orElse(0),
            suggestion,
            form));
    return "cycles/statement";
  }

  private static String field(Fault fault) {
    return switch (fault) {
      case NOT_A_SHARE, NO_BASELINE -> "question";
      case TARGET_UNREADABLE, TARGET_NOT_BETTER, END_BELOW_BAR -> "target";
      case NO_BAR -> "bar";
      case DAY_UNREADABLE, DAY_PAST, DAY_FAR, DAY_BEYOND_YEAR -> "by";
      case NO_OWNER -> "owner";
      case SAID_WITHOUT_FACTS -> "said";
    };
  }

  private static CycleWords words(Fault fault) {
    return switch (fault) {
      case NOT_A_SHARE -> CycleWords.NOT_A_SHARE;
      case NO_BASELINE -> CycleWords.NO_BASELINE;
      case TARGET_UNREADABLE -> CycleWords.TARGET_UNREADABLE;
      case TARGET_NOT_BETTER -> CycleWords.TARGET_NOT_BETTER;
      case END_BELOW_BAR -> CycleWords.END_BELOW_BAR;
      case NO_BAR -> CycleWords.NO_BAR;
      case DAY_UNREADABLE -> CycleWords.DAY_UNREADABLE;
      case DAY_PAST -> CycleWords.DAY_PAST;
      case DAY_FAR -> CycleWords.DAY_FAR;
      case DAY_BEYOND_YEAR -> CycleWords.DAY_BEYOND_YEAR;
      case NO_OWNER -> CycleWords.NO_OWNER;
      case SAID_WITHOUT_FACTS -> CycleWords.SAID_WITHOUT_FACTS;
    };
  }
}
