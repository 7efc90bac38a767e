package org.sightline.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.Standing;
import org.sightline.report.findings.Pictured;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Drawn;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Slope;
import org.sightline.report.picture.Trend;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Tally;
import org.sightline.statistics.rates.Wilson;

/** The picture of an evaluation and the table of its figures. */
public final class EvaluationFigures {
  private static final int FEWEST = 4;

  private final Evaluation evaluation;
  private final Speech speech;
  private final EvaluationSentences sentences;

  public EvaluationFigures(Evaluation evaluation, Speech speech) {
    this.evaluation = evaluation;
    this.speech = speech;
    this.sentences = new EvaluationSentences(evaluation, speech);
  }

  /** Both sides before and after, where the practice was tried; only over two waves. */
  public Drawn slope() {
    String label = sentences.outcome().label();
    Slope slope =
        new Slope(
            Caption.of(speech.say(EvaluationWords.PICTURE, speech.name(label))),
            sentences.outcome().isMean() ? Scale.ofNumbers(1) : Scale.ofShares(),
            new Against.Nothing(),
            sentences.period(evaluation.before()),
            sentences.period(evaluation.after()),
            List.of(line(true, mark()), line(false, Mark.RING)),
            evaluation.change().estimate());
    return slope.in(speech);
  }

  /**
   * Both sides over every period there is, where the practice was tried; empty with fewer than four
   * periods.
   *
   * @param timeName what a period is called
   */
  public Optional<Drawn> overTime(String timeName) {
    List<String> periods =
        LevelOrder.sorted(
            evaluation.standings().stream().map(Standing::period).distinct().toList());
    if (periods.size() < FEWEST) {
      return Optional.empty();
    }
    Trend trend =
        new Trend(
            Caption.of(
                speech.say(EvaluationWords.PICTURE_TIME, speech.name(sentences.outcome().label()))),
            sentences.outcome().isMean() ? Scale.ofNumbers(1) : Scale.ofShares(),
            sentences
                .outcome()
                .bar()
                .filter(bar -> !sentences.outcome().isMean())
                .map(bar -> (Against) new Against.Bar(bar.doubleValue()))
                .orElseGet(Against.Nothing::new),
            timeName,
            periods.stream().map(sentences::period).toList(),
            List.of(series(periods, true, mark()), series(periods, false, Mark.RING)),
            List.of());
    return Optional.of(trend.in(speech));
  }

  /** The mark the group keeps on every page. */
  private Mark mark() {
    return new Pictured(evaluation.request().waves().datasets().get(0).dictionary(), speech)
        .of(evaluation.request().contrast().group())
        .mark();
  }

  private Trend.Series series(List<String> periods, boolean group, Mark mark) {
    return new Trend.Series(
        new Group(group ? sentences.group() : sentences.reference(), mark),
        periods.stream().map(period -> shown(period, group)).toList());
  }

  private Slope.Line line(boolean group, Mark mark) {
    return new Slope.Line(
        new Group(group ? sentences.group() : sentences.reference(), mark),
        shown(evaluation.before(), group),
        shown(evaluation.after(), group));
  }

  /** A share with its Wilson interval; a mean as it is. */
  private Estimate shown(String period, boolean group) {
    Estimate value =
        sentences
            .standing(period, true, group)
            .map(Standing::value)
            .orElseThrow(() -> new IllegalStateException("no figures for " + period));
    return value instanceof Known known && !sentences.outcome().isMean()
        ? Wilson.share(new Tally(Math.round(known.value() * known.n()), known.n()))
        : value;
  }

  /** Every side in every wave and set of schools, with how many people. */
  public Html table() {
    List<List<String>> rows = new ArrayList<>();
    for (Standing each : evaluation.standings()) {
      rows.add(
          List.of(
              each.group() ? sentences.group() : sentences.reference(),
              where(each),
              sentences.period(each.period()),
              sentences.value(each.value()),
              each.value() instanceof Known known ? speech.count(known.n()) : speech.count(0),
              speech.count(each.missing())));
    }
    return new Table(
            speech.say(EvaluationWords.FIGURES),
            List.of(
                Table.Column.words(speech.say(EvaluationWords.COLUMN_WHO)),
                Table.Column.words(speech.say(EvaluationWords.COLUMN_WHERE)),
                Table.Column.words(speech.say(EvaluationWords.COLUMN_WHEN)),
                Table.Column.number(speech.say(EvaluationWords.COLUMN_VALUE)),
                Table.Column.number(speech.say(EvaluationWords.COLUMN_PEOPLE)),
                Table.Column.number(speech.say(EvaluationWords.COLUMN_MISSING))),
            rows)
        .html();
  }

  private String where(Standing each) {
    if (evaluation.request().arms().isEmpty()) {
      return speech.say(EvaluationWords.ALL_SCHOOLS);
    }
    return speech.say(each.intervention() ? EvaluationWords.TRIED : EvaluationWords.NOT_TRIED);
  }
}
