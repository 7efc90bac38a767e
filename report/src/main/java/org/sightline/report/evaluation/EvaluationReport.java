package org.sightline.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.Standing;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Page;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.html.Theme;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Slope;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Tally;
import org.sightline.statistics.rates.Wilson;

/** The page of one evaluation: a single HTML file that fetches nothing and runs nothing. */
public final class EvaluationReport {
  private final Evaluation evaluation;
  private final Speech speech;
  private final EvaluationSentences sentences;
  private final EvaluationSource source;

  private EvaluationReport(Evaluation evaluation, Speech speech, EvaluationSource source) {
    this.evaluation = evaluation;
    this.speech = speech;
    this.sentences = new EvaluationSentences(evaluation, speech);
    this.source = source;
  }

  /** The file in one language; the same evaluation and source give the same bytes. */
  public static String html(Evaluation evaluation, Speech speech, EvaluationSource source) {
    return new EvaluationReport(evaluation, speech, source).file();
  }

  private String file() {
    boolean single = evaluation.design() == Evaluation.Design.SINGLE_WAVE;
    String name = speech.name(evaluation.request().waves().datasets().get(0).source().file());
    String title = speech.say(single ? EvaluationWords.TITLE_SINGLE : EvaluationWords.TITLE, name);
    Tag article =
        Tag.of("article")
            .styled("report")
            .with(
                Tag.of("header").styled("cover").with(Tag.of("h1").text(title)),
                paragraphs(sentences.answer()),
                paragraphs(sentences.support()),
                picture(single),
                warnings(),
                Block.section("figures", speech.say(EvaluationWords.FIGURES), table()),
                method());
    return new Page(
            speech,
            title,
            Theme.READER,
            Html.NONE,
            Html.join(Picture.symbols(), article),
            Html.text(speech.say(EvaluationWords.FOOTER, speech.date(source.read()))))
        .file();
  }

  private static Html paragraphs(List<String> lines) {
    return Html.join(lines.stream().map(Block::paragraph).toList());
  }

  private Html warnings() {
    List<String> said = sentences.warnings();
    return Block.section(
        "warnings",
        speech.say(EvaluationWords.WARNINGS),
        said.isEmpty()
            ? Block.paragraph(speech.say(EvaluationWords.NO_WARNINGS))
            : Html.join(said.stream().map(each -> Block.warning(each)).toList()));
  }

  private Html picture(boolean single) {
    if (single) {
      return Html.NONE;
    }
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
    return Block.sheet(slope.in(speech).figure("before-and-after", 2));
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

  private Html table() {
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

  private Html method() {
    List<Map.Entry<String, Html>> facts = new ArrayList<>();
    for (DatasetVersion data : evaluation.request().waves().datasets()) {
      facts.add(code(EvaluationWords.DATA, data.source().file() + " " + data.source().sha256()));
    }
    facts.add(code(EvaluationWords.PROGRAM, source.program()));
    facts.add(code(EvaluationWords.REPEAT, source.command()));
    return Block.section(
        "method",
        speech.say(EvaluationWords.METHOD),
        Block.paragraph(speech.say(EvaluationWords.METHOD_TEXT)),
        Block.facts(facts));
  }

  private Map.Entry<String, Html> code(EvaluationWords name, String text) {
    return Map.entry(speech.say(name), Tag.of("code").attribute("dir", "ltr").text(text).html());
  }
}
