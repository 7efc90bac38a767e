package org.sightline.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Page;
import org.sightline.report.html.Tag;
import org.sightline.report.html.Theme;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Picture;

/** The page of one evaluation: a single HTML file that fetches nothing and runs nothing. */
public final class EvaluationReport {
  private final Evaluation evaluation;
  private final Speech speech;
  private final EvaluationSentences sentences;
  private final EvaluationSource source;
  private final EvaluationFigures figures;

  private EvaluationReport(Evaluation evaluation, Speech speech, EvaluationSource source) {
    this.evaluation = evaluation;
    this.speech = speech;
    this.sentences = new EvaluationSentences(evaluation, speech);
    this.source = source;
    this.figures = new EvaluationFigures(evaluation, speech);
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
                Block.section("figures", speech.say(EvaluationWords.FIGURES), figures.table()),
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
    return single ? Html.NONE : Block.sheet(figures.slope().figure("before-and-after", 2));
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
