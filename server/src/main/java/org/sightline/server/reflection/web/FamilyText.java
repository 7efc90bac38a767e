package org.sightline.server.reflection.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.report.evaluation.EvaluationFigures;
import org.sightline.report.evaluation.EvaluationSentences;
import org.sightline.report.findings.Numbers;
import org.sightline.report.html.Block;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;
import org.sightline.report.print.Paper;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.State;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.HalfPage;
import org.sightline.server.reflection.Reading;
import org.sightline.server.reflection.Step;
import org.sightline.server.site.Page;
import org.sightline.statistics.Known;
import org.springframework.stereotype.Component;

/** Half a page for families: what was tried, what came of it for whom, what comes next. */
@Component
class FamilyText {
  private final Concluding concluding;
  private final Plans plans;
  private final People people;

  FamilyText(Concluding concluding, Plans plans, People people) {
    this.concluding = concluding;
    this.plans = plans;
    this.people = people;
  }

  /** In the words of {@code page}. */
  HalfPage halfPage(Page page, Cycle cycle, Reading.Read read) {
    EvaluationSentences said = new EvaluationSentences(read.evaluation(), page.speech());
    List<String> lines = new ArrayList<>();
    lines.add(page.say(ReflectionWords.FAMILY_FOCUS, page.speech().name(cycle.focus())));
    List<String> tried =
        plans.actions(cycle).stream()
            .filter(action -> action.state() != State.TO_DO)
            .map(Action::work)
            .map(work -> page.speech().name(work.title()))
            .toList();
    if (!tried.isEmpty()) {
      lines.add(page.say(ReflectionWords.FAMILY_TRIED, page.speech().list(tried)));
    }
    lines.add(
        page.say(
            ReflectionWords.FAMILY_QUESTION, page.speech().name(read.match().outcome().label())));
    lines.add(side(page, read, said, true));
    lines.add(side(page, read, said, false));
    new VerdictWhy(page, read).goalToHandOut().ifPresent(lines::add);
    lines.add(
        page.say(
            ReflectionWords.FAMILY_BAR,
            page.speech().share(read.terms().statement().bar()),
            page.speech().name(read.match().outcome().label())));
    Step next = concluding.holds(cycle).map(Conclusion::step).orElse(Step.of(read.verdict()));
    lines.add(page.say(ReflectionWords.valueOf("FAMILY_NEXT_" + next.name())));
    lines.add(
        people
            .nameOf(read.terms().statement().owner())
            .map(owner -> page.say(ReflectionWords.FAMILY_ASK, page.speech().name(owner)))
            .orElseGet(() -> page.say(ReflectionWords.FAMILY_ASK_ANYONE)));
    return new HalfPage(
        page.language(), page.say(ReflectionWords.FAMILY_TITLE), lines, source(page, read));
  }

  private static String source(Page page, Reading.Read read) {
    String id = read.followUp().data().id();
    return page.say(
        ReflectionWords.VERSION_OF,
        page.speech().name(read.followUp().dataset().name()),
        id.substring(0, Math.min(6, id.length())));
  }

  private static String side(
      Page page, Reading.Read read, EvaluationSentences said, boolean group) {
    Evaluation evaluation = read.evaluation();
    return page.say(
        ReflectionWords.FAMILY_SEEN,
        page.speech().capital(group ? said.group() : said.reference()),
        value(page, read, said, evaluation.before(), group),
        value(page, read, said, evaluation.after(), group));
  }

  private static String value(
      Page page, Reading.Read read, EvaluationSentences said, String period, boolean group) {
    return said.standing(period, true, group)
        .map(standing -> standing.value())
        .filter(Known.class::isInstance)
        .map(
            known ->
                new Numbers(page.speech(), read.match().outcome()).value(((Known) known).value()))
        .orElseGet(() -> page.say(ReflectionWords.NO_VALUE));
  }

  /** As a document, with the picture of before and after. */
  BoardText.Document families(Page page, Cycle cycle, Reading.Read read) {
    HalfPage half = halfPage(page, cycle, read);
    List<Markup> parts = parts(half);
    parts.add(
        parts.size() - 1,
        new EvaluationFigures(read.evaluation(), page.speech())
            .slope()
            .figure("before-and-after", 2));
    return BoardText.document(page, cycle, half.title(), parts);
  }

  /** A half page as it was told, on paper. */
  static byte[] paper(HalfPage half) {
    return new Paper(
            Speech.of(half.language()),
            half.title(),
            half.title(),
            Tag.of("div").styled("report").with(parts(half)).html())
        .pdf();
  }

  private static List<Markup> parts(HalfPage half) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("h1").text(half.title()));
    half.lines().forEach(line -> parts.add(Block.paragraph(line)));
    parts.add(Tag.of("p").styled("hint").text(half.source()));
    return parts;
  }
}
