package org.sightline.server.reflection.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.Warning;
import org.sightline.report.evaluation.EvaluationFigures;
import org.sightline.report.evaluation.EvaluationSentences;
import org.sightline.report.findings.Numbers;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Drawn;
import org.sightline.server.reflection.Reading;
import org.sightline.server.reflection.Step;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.fidelity.Component;
import org.sightline.statistics.verdict.Action;
import org.sightline.statistics.verdict.Decision;

/** Puts a result into words. */
record ResultText(Page page, Reading.Read read) {
  private static final int SHORT = 12;
  private static final int WELL = 10;
  private static final Set<Step> UNTOLD =
      Set.of(Step.CANNOT_TELL, Step.MEASURE_FIDELITY, Step.MATCH_DATA);

  ResultView view() {
    Evaluation evaluation = read.evaluation();
    EvaluationSentences sentences = new EvaluationSentences(evaluation, page.speech());
    EvaluationFigures figures = new EvaluationFigures(evaluation, page.speech());
    List<String> said = sentences.warnings();
    return new ResultView(
        warnings(said, true),
        word(page, read.verdict()),
        lede(sentences),
        new VerdictWhy(page, read).why(),
        page.say(
            ReflectionWords.BY_RULE,
            page.speech().count(read.terms().number()),
            page.speech().date(read.terms().signedAt().atOffset(ZoneOffset.UTC).toLocalDate())),
        ladder(),
        evaluation
            .verdict()
            .map(v -> v.actions().stream().map(this::action).toList())
            .orElse(List.of()),
        tellable(),
        figures.slope().figure("before-and-after", 3),
        change(),
        figures.table(),
        figures
            .overTime(page.speech().name(timeName()))
            .map((Drawn drawn) -> drawn.figure("over-time", 3))
            .orElse(Html.NONE),
        support(sentences),
        warnings(said, false),
        fidelity(),
        page.say(ReflectionWords.FLOOR, page.speech().share(read.terms().judging().floor())),
        page.say(ReflectionWords.valueOf("STATE_" + read.state().name())),
        made());
  }

  private List<String> lede(EvaluationSentences sentences) {
    List<String> lede = new ArrayList<>();
    new VerdictWhy(page, read).goal().ifPresent(lede::add);
    lede.addAll(sentences.plainAnswer());
    return lede;
  }

  private static List<String> support(EvaluationSentences sentences) {
    List<String> support = new ArrayList<>(sentences.support());
    support.add(sentences.interval());
    return support;
  }

  static String word(Page page, Decision verdict) {
    return page.say(ReflectionWords.valueOf("DECIDED_" + verdict.name()));
  }

  static String step(Page page, Step step) {
    return page.say(ReflectionWords.valueOf("STEP_" + step.name()));
  }

  private String action(Action action) {
    return page.say(ReflectionWords.valueOf("ACTION_" + action.name()));
  }

  private String timeName() {
    return read.followUp().recipe().time().orElse(read.match().cluster());
  }

  private List<String> warnings(List<String> said, boolean mismatches) {
    List<Warning> all = read.evaluation().warnings();
    return IntStream.range(0, all.size())
        .filter(i -> (all.get(i).kind().weight() == Warning.Weight.MISMATCH) == mismatches)
        .mapToObj(said::get)
        .toList();
  }

  private List<ResultView.Rung> ladder() {
    Step now = Step.of(read.verdict());
    return Arrays.stream(Step.values())
        .map(
            step ->
                new ResultView.Rung(
                    step(page, step),
                    page.say(ReflectionWords.valueOf("STEP_" + step.name() + "_MEANS")),
                    step == now))
        .toList();
  }

  private List<String> tellable() {
    if (!UNTOLD.contains(Step.of(read.verdict()))) {
      return List.of();
    }
    List<String> tellable = new ArrayList<>();
    Evaluation evaluation = read.evaluation();
    if (read.verdict() == Decision.DATA_CHECK) {
      tellable.add(page.say(ReflectionWords.TELL_MATCH));
      return tellable;
    }
    if (read.verdict() == Decision.MEASURE_FIDELITY) {
      tellable.add(page.say(ReflectionWords.TELL_FIDELITY));
      return tellable;
    }
    if (evaluation.change().clusters() < WELL || read.verdict() == Decision.NOT_ESTIMABLE) {
      tellable.add(
          page.say(
              ReflectionWords.TELL_SCHOOLS, page.speech().count(evaluation.change().clusters())));
    }
    boolean untold =
        evaluation.warnings().stream()
            .anyMatch(warning -> warning.kind() == Warning.Kind.AIM_TOO_SMALL_TO_SHOW);
    if (untold && evaluation.detectable() instanceof Known size) {
      tellable.add(page.say(ReflectionWords.TELL_AIM, numbers().distance(size.value())));
    }
    tellable.add(page.say(ReflectionWords.TELL_WAVE));
    return tellable;
  }

  private Numbers numbers() {
    return new Numbers(page.speech(), read.match().outcome());
  }

  private List<ResultView.Fact> change() {
    Evaluation evaluation = read.evaluation();
    List<ResultView.Fact> facts = new ArrayList<>();
    fact(facts, ReflectionWords.CHANGE_OF_GAP, size(evaluation.change().estimate()));
    evaluation
        .group()
        .ifPresent(own -> fact(facts, ReflectionWords.GROUP_CHANGE, size(own.estimate())));
    evaluation
        .reference()
        .ifPresent(own -> fact(facts, ReflectionWords.REFERENCE_CHANGE, size(own.estimate())));
    fact(facts, ReflectionWords.GAP_BEFORE, gap(evaluation.before()));
    fact(facts, ReflectionWords.GAP_AFTER, gap(evaluation.after()));
    fact(
        facts,
        ReflectionWords.WORTHWHILE,
        page.say(ReflectionWords.OR_MORE, numbers().distance(read.terms().judging().smallest())));
    fact(
        facts,
        ReflectionWords.SHOWABLE,
        evaluation.detectable() instanceof Known size
            ? page.say(ReflectionWords.OR_MORE, numbers().distance(size.value()))
            : page.say(ReflectionWords.NO_VALUE));
    fact(facts, ReflectionWords.SCHOOLS, page.speech().count(evaluation.change().clusters()));
    fact(
        facts,
        ReflectionWords.COMPARED_WITH,
        read.match()
            .arms()
            .map(Arms::comparison)
            .map(
                schools ->
                    page.say(
                        ReflectionWords.ELSEWHERE,
                        page.speech().list(schools.stream().map(page.speech()::name).toList())))
            .orElseGet(() -> page.say(ReflectionWords.ELSE_ONLY)));
    return facts;
  }

  private void fact(List<ResultView.Fact> facts, ReflectionWords term, String text) {
    facts.add(new ResultView.Fact(page.say(term), text));
  }

  /** The distance between both sides in one wave, where the practice was tried. */
  private String gap(String period) {
    EvaluationSentences sentences = new EvaluationSentences(read.evaluation(), page.speech());
    Estimate own = sentences.standing(period, true, true).map(s -> s.value()).orElseThrow();
    Estimate other = sentences.standing(period, true, false).map(s -> s.value()).orElseThrow();
    return own instanceof Known a && other instanceof Known b
        ? numbers().signed(a.value() - b.value())
        : page.say(ReflectionWords.NO_VALUE);
  }

  private String size(Estimate estimate) {
    if (!(estimate instanceof Known known)) {
      return page.say(ReflectionWords.NO_VALUE);
    }
    String value = numbers().signed(known.value());
    return known.range() instanceof Interval interval
        ? page.say(
            ReflectionWords.VALUE_RANGE,
            value,
            numbers().signed(interval.lo()),
            numbers().signed(interval.hi()))
        : page.say(ReflectionWords.VALUE_ALONE, value);
  }

  private List<ResultView.Part> fidelity() {
    return Arrays.stream(Component.values())
        .map(
            part ->
                new ResultView.Part(
                    page.say(ReflectionWords.valueOf("COMPONENT_" + part.name())), done(part)))
        .toList();
  }

  private String done(Component part) {
    Known share = read.fidelity().components().get(part);
    if (share == null) {
      return page.say(ReflectionWords.NOT_MEASURED);
    }
    String value = page.speech().share(share.value());
    return share.range() instanceof Interval interval
        ? page.say(
            ReflectionWords.VALUE_RANGE,
            value,
            page.speech().share(interval.lo()),
            page.speech().share(interval.hi()))
        : value;
  }

  private List<ResultView.Fact> made() {
    List<ResultView.Fact> facts = new ArrayList<>();
    for (var data : read.evaluation().request().waves().datasets()) {
      fact(
          facts,
          ReflectionWords.DATA_VERSION,
          page.say(
              ReflectionWords.VERSION_OF,
              page.speech().name(read.followUp().dataset().name()),
              data.id().substring(0, Math.min(SHORT, data.id().length()))));
    }
    fact(facts, ReflectionWords.QUESTION, page.speech().name(read.match().outcome().label()));
    fact(
        facts,
        ReflectionWords.RULE_SIGNED,
        page.say(
            ReflectionWords.BY_RULE,
            page.speech().count(read.terms().number()),
            page.speech().date(read.terms().signedAt().atOffset(ZoneOffset.UTC).toLocalDate())));
    fact(facts, ReflectionWords.METHOD, page.say(ReflectionWords.METHOD_TEXT));
    return facts;
  }
}
