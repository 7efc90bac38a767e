package org.sightline.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Group;
import org.sightline.engine.evaluation.Aim;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.Standing;
import org.sightline.engine.evaluation.Warning;
import org.sightline.engine.indicator.Indicator;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Numbers;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.Progress;
import org.sightline.statistics.verdict.Claim;
import org.sightline.statistics.verdict.Verdict;

/** An evaluation in plain words. */
public final class EvaluationSentences {
  private final Evaluation evaluation;
  private final Speech speech;
  private final Numbers numbers;

  public EvaluationSentences(Evaluation evaluation, Speech speech) {
    this.evaluation = evaluation;
    this.speech = speech;
    this.numbers = new Numbers(speech, evaluation.request().outcome());
  }

  /** The answer in one sentence, or a few. */
  public List<String> answer() {
    List<String> said = new ArrayList<>();
    if (evaluation.design() == Evaluation.Design.SINGLE_WAVE) {
      said.add(difference());
    } else {
      said.add(headline());
      if (evaluation.permits(Claim.PARTLY_BECAUSE_THE_REFERENCE_FELL)) {
        said.add(speech.say(EvaluationWords.PARTLY, reference()));
      }
    }
    said.add(interval());
    if (evaluation.mayBeCalledEffect()) {
      said.add(speech.say(EvaluationWords.EFFECT));
    }
    return said;
  }

  /** The same without the figures of the test, but with the reason where there are none. */
  public List<String> plainAnswer() {
    List<String> said = answer();
    if (evaluation.change().test().isPresent()) {
      said.remove(interval());
    }
    return said;
  }

  /** Each side's own movement, the verdict and the rules; empty in a single wave. */
  public List<String> support() {
    List<String> said = new ArrayList<>();
    if (evaluation.verdict().isEmpty()) {
      return said;
    }
    moved(true).ifPresent(said::add);
    moved(false).ifPresent(said::add);
    if (evaluation.basis() == Evaluation.Basis.FIXED_COHORT) {
      said.add(speech.say(EvaluationWords.FIXED_COHORT));
    }
    said.add(
        speech.say(
            EvaluationWords.VERDICT,
            speech.say(EvaluationWords.of(evaluation.verdict().get().decision()))));
    if (evaluation.verdict().get() instanceof Verdict.Judged judged) {
      judged.alarms().forEach(alarm -> said.add(speech.say(EvaluationWords.of(alarm))));
    }
    path().ifPresent(said::add);
    said.add(detectable());
    said.add(speech.say(EvaluationWords.RULES, numbers.distance(evaluation.rules().delta())));
    said.add(
        speech.say(
            evaluation.request().margin().isPresent()
                ? EvaluationWords.MARGIN_SET
                : EvaluationWords.MARGIN_USUAL));
    return said;
  }

  /** Every warning, what does not match first. */
  public List<String> warnings() {
    WarningSentences words = new WarningSentences(speech, numbers, this::reference);
    return evaluation.warnings().stream().map(words::say).toList();
  }

  /** Where the group stands beside the path to its aim; empty without an aim. */
  public Optional<String> path() {
    return evaluation.progress().map(this::path);
  }

  private String path(Progress on) {
    double target =
        evaluation
            .request()
            .agreed()
            .aim()
            .map(Aim::target)
            .orElseThrow(IllegalStateException::new);
    Object[] common = {
      group(), value(on.observed()), value(on.milestone()), numbers.precise(target)
    };
    return switch (on.status()) {
      case ON_TRACK -> speech.say(EvaluationWords.ON_TRACK, common);
      case BEHIND ->
          speech.say(
              EvaluationWords.BEHIND,
              common[0],
              common[1],
              common[2],
              common[3],
              on.neededPerYear() instanceof Known needed
                  ? numbers.signed(needed.value())
                  : speech.say(EvaluationWords.UNKNOWN));
      case CANNOT_TELL -> speech.say(EvaluationWords.PATH_UNCLEAR, common);
    };
  }

  /** The smallest change such data can show. */
  public String detectable() {
    return evaluation.detectable() instanceof Known known
        ? speech.say(EvaluationWords.DETECTABLE, numbers.distance(known.value()))
        : speech.say(
            EvaluationWords.DETECTABLE_UNKNOWN,
            speech.say(EvaluationWords.of(((Undefined) evaluation.detectable()).reason())));
  }

  private String headline() {
    Verdict verdict = evaluation.verdict().orElseThrow();
    if (!(verdict instanceof Verdict.Judged)
        || !(evaluation.change().estimate() instanceof Known known)) {
      return speech.say(EvaluationWords.CANNOT_BE_JUDGED, group(), reference());
    }
    double narrowing = known.value() * evaluation.request().outcome().direction().sign();
    String distance = numbers.distance(narrowing);
    boolean narrowed =
        evaluation.permits(Claim.THE_GAP_NARROWED)
            || evaluation.permits(Claim.PARTLY_BECAUSE_THE_REFERENCE_FELL);
    if (narrowed) {
      return speech.say(
          evaluation.design() == Evaluation.Design.AGAINST_COMPARISON
              ? EvaluationWords.NARROWED_MORE
              : EvaluationWords.NARROWED,
          group(),
          reference(),
          distance,
          period(evaluation.before()),
          period(evaluation.after()));
    }
    boolean clear = known.range() instanceof Interval interval && !interval.contains(0);
    if (clear && narrowing > 0) {
      boolean withheld =
          evaluation.warnings().stream().anyMatch(w -> w.kind().weight() != Warning.Weight.NOTE);
      return speech.say(
          withheld ? EvaluationWords.CLOSER_BUT : EvaluationWords.CLOSER_ONLY,
          group(),
          reference(),
          distance);
    }
    return clear
        ? speech.say(EvaluationWords.WIDER, group(), reference(), distance)
        : speech.say(EvaluationWords.NOT_SHOWN, group(), reference());
  }

  private String difference() {
    Optional<Double> here = gap(true);
    Optional<Double> there = gap(false);
    if (here.isEmpty() || there.isEmpty()) {
      return speech.say(EvaluationWords.NO_GAPS_TO_COMPARE);
    }
    return speech.say(
        EvaluationWords.DIFFERENT_GAPS,
        group(),
        reference(),
        numbers.signed(here.get()),
        speech.name(evaluation.request().arms().orElseThrow().column()),
        speech.list(
            evaluation.request().arms().orElseThrow().intervention().stream()
                .map(speech::name)
                .toList()),
        numbers.signed(there.get()),
        numbers.distance(here.get() - there.get()));
  }

  private Optional<Double> gap(boolean intervention) {
    Optional<Standing> own = standing(evaluation.after(), intervention, true);
    Optional<Standing> other = standing(evaluation.after(), intervention, false);
    return own.isPresent()
            && other.isPresent()
            && own.get().value() instanceof Known a
            && other.get().value() instanceof Known b
        ? Optional.of(a.value() - b.value())
        : Optional.empty();
  }

  /** One side in one wave, where the practice was tried or where it was not. */
  public Optional<Standing> standing(String period, boolean intervention, boolean group) {
    return evaluation.standings().stream()
        .filter(s -> s.period().equals(period))
        .filter(s -> s.intervention() == intervention && s.group() == group)
        .findFirst();
  }

  /** The interval of the change with its test, or why there is none. */
  public String interval() {
    Change change = evaluation.change();
    if (change.test().isEmpty()) {
      Undefined why =
          change.estimate() instanceof Known known
              ? (Undefined) known.range()
              : (Undefined) change.estimate();
      return speech.say(EvaluationWords.NO_INTERVAL, speech.say(EvaluationWords.of(why.reason())));
    }
    var test = change.test().get();
    return speech.say(
        EvaluationWords.INTERVAL,
        numbers.signed(test.interval().lo()),
        numbers.signed(test.interval().hi()),
        speech.count(change.clusters()),
        speech.number(test.df().orElse(0), 1),
        test.p() < .0005 ? "<" + speech.number(.001, 3) : speech.number(test.p(), 3));
  }

  private Optional<String> moved(boolean group) {
    Optional<Standing> before = standing(evaluation.before(), true, group);
    Optional<Standing> after = standing(evaluation.after(), true, group);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            speech.say(
                EvaluationWords.MOVED,
                speech.capital(group ? group() : reference()),
                value(before.get().value()),
                value(after.get().value())));
  }

  String value(Estimate estimate) {
    return estimate instanceof Known known
        ? numbers.precise(known.value())
        : speech.say(EvaluationWords.UNKNOWN);
  }

  /** Whose gap it is. */
  public String group() {
    return names().of(evaluation.request().contrast().group());
  }

  /** Whom they are compared with. */
  public String reference() {
    return evaluation
        .request()
        .contrast()
        .reference()
        .map(
            level ->
                names().of(Group.of(evaluation.request().contrast().attributes().get(0), level)))
        .orElseGet(() -> speech.say(EvaluationWords.EVERYONE_ELSE));
  }

  String period(String period) {
    return speech.name(period);
  }

  Indicator outcome() {
    return evaluation.request().outcome();
  }

  private GroupNames names() {
    return new GroupNames(evaluation.request().waves().datasets().get(0).dictionary(), speech);
  }
}
