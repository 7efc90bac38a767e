package org.sightline.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.Standing;
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
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Tally;
import org.sightline.statistics.rates.Wilson;

/** The picture of an evaluation and the table of its figures. */
public final class EvaluationFigures {
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
            List.of(line(true, Mark.at(0)), line(false, Mark.RING)),
            evaluation.change().estimate());
    return slope.in(speech);
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
