package org.sightline.server.cycles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Framing;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Terms;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.Rules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signs goal, comparison, smallest worthwhile change and stop rule. */
@Controller
class SignController {
  private final Doors doors;
  private final Signing signing;
  private final Framing framing;
  private final Diagnosing diagnosing;
  private final DiagnoseText diagnose;
  private final StatementText text;
  private final HeadText heads;

  SignController(
      Doors doors,
      Signing signing,
      Framing framing,
      Diagnosing diagnosing,
      DiagnoseText diagnose,
      StatementText text,
      HeadText heads) {
    this.doors = doors;
    this.signing = signing;
    this.framing = framing;
    this.diagnosing = diagnosing;
    this.diagnose = diagnose;
    this.text = text;
    this.heads = heads;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/sign")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Form form = Form.empty();
    signing.holds(cycle).map(Terms::judging).ifPresent(judging -> fill(form, judging));
    form.starting(
            "comparison",
            cycle.is(Constraint.BUY_IN)
                ? Judging.Comparison.OTHER_SITES.name()
                : Judging.Comparison.EVERYONE_ELSE.name())
        .starting("rose", GroupState.RoseBy.INTERVAL.name())
        .starting("small", Rules.SmallAndHigh.REPLACE.name())
        .starting("wider", Rules.WiderAndLow.STOP.name())
        .starting("floor", "80");
    return show(page, viewer, cycle, form, model);
  }

  private static void fill(Form form, Judging judging) {
    form.starting("comparison", judging.comparison().name())
        .starting("sites", judging.sites())
        .starting("smallest", trimmed(judging.smallest() * 100))
        .starting("rose", judging.roseBy().name())
        .starting("small", judging.smallAndHigh().name())
        .starting("wider", judging.widerAndLow().name())
        .starting("floor", trimmed(judging.floor() * 100))
        .starting("stop", judging.stop());
  }

  private static String trimmed(double points) {
    return new java.math.BigDecimal(points)
        .setScale(1, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/sign")
  String sign(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.running(viewer, id);
    Statement.Kept kept =
        signing.statement(cycle).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Form form = Form.of(request);
    int signed = signing.signed(cycle).size();
    Optional<Judging> judging = judging(page, cycle, form);
    String reason = signed == 0 ? "" : form.text(page, "reason", Limits.TEXT);
    boolean seen = !cycle.showsAllTo(viewer) || text.couldBeSeen(viewer, kept.statement());
    if (!seen && !form.holds("untold", "yes")) {
      form.refuse("untold", page.say(CycleWords.UNTOLD_MISSING));
    }
    if (!framing.isOwned(kept.statement().owner())) {
      form.refuse("", page.say(CycleWords.OWNER_LEFT, text.owner(page, kept.statement().owner())));
    }
    boolean overtaken = form.count("version") != kept.version() || form.count("number") != signed;
    if (overtaken) {
      form.refuse("", page.say(CycleWords.SIGN_OVERTAKEN));
    }
    if (form.isRefused() || judging.isEmpty()) {
      response.setStatus(
          overtaken ? Problem.OVERTAKEN.status() : HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, model);
    }
    signing.sign(viewer, cycle, kept.version(), signed, judging.get(), !seen, reason);
    return "redirect:" + HeadText.path(cycle);
  }

  private static Optional<Judging> judging(Page page, Cycle cycle, Form form) {
    Judging.Comparison comparison =
        form.choice("comparison", Judging.Comparison.class)
            .orElse(Judging.Comparison.EVERYONE_ELSE);
    if (comparison == Judging.Comparison.EVERYONE_ELSE && cycle.is(Constraint.BUY_IN)) {
      form.refuse("comparison", page.say(CycleWords.PILOT_NEEDS_SITES));
    }
    String sites =
        comparison == Judging.Comparison.OTHER_SITES
            ? form.text(page, "sites", Limits.LINE)
            : form.optional(page, "sites", Limits.LINE);
    Optional<Double> smallest = form.percent("smallest").filter(each -> each > 0 && each <= 1);
    if (smallest.isEmpty()) {
      form.refuse("smallest", page.say(CycleWords.SMALLEST_UNREADABLE));
    }
    Optional<Double> floor = form.percent("floor").filter(each -> each > 0 && each <= 1);
    if (floor.isEmpty()) {
      form.refuse("floor", page.say(CycleWords.FLOOR_UNREADABLE));
    }
    String stop = form.text(page, "stop", Limits.TEXT);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new Judging(
                comparison,
                sites,
                smallest.orElseThrow(),
                form.choice("rose", GroupState.RoseBy.class).orElse(GroupState.RoseBy.INTERVAL),
                form.choice("small", Rules.SmallAndHigh.class).orElse(Rules.SmallAndHigh.REPLACE),
                form.choice("wider", Rules.WiderAndLow.class).orElse(Rules.WiderAndLow.STOP),
                floor.orElseThrow(),
                stop));
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    Statement.Kept kept =
        signing.statement(cycle).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute(
        "sign",
        new SignView(
            diagnose.statement(page, viewer, cycle),
            signing.signed(cycle).size(),
            kept.version(),
            !cycle.showsAllTo(viewer) || text.couldBeSeen(viewer, kept.statement()),
            text.couldShow(page, viewer, cycle, kept.statement()),
            form.percent("smallest")
                .filter(each -> each > 0)
                .map(each -> text.farBelow(page, viewer, cycle, kept.statement(), each))
                .orElse(""),
            !diagnosing.tree(cycle).anyBacked(),
            Arrays.stream(GroupState.RoseBy.values())
                .map(
                    each ->
                        option(
                            page, each, TermsText.rose(each), each == GroupState.RoseBy.INTERVAL))
                .toList(),
            Arrays.stream(Rules.SmallAndHigh.values())
                .map(
                    each ->
                        option(
                            page, each, TermsText.small(each), each == Rules.SmallAndHigh.REPLACE))
                .toList(),
            Arrays.stream(Rules.WiderAndLow.values())
                .map(
                    each ->
                        option(page, each, TermsText.wider(each), each == Rules.WiderAndLow.STOP))
                .toList(),
            form));
    return "cycles/sign";
  }

  private static Option option(Page page, Enum<?> choice, CycleWords words, boolean recommended) {
    String said = page.say(words);
    return new Option(choice.name(), recommended ? page.say(CycleWords.RECOMMENDED, said) : said);
  }
}
