package org.sightline.report.gaps;

import org.sightline.engine.dataset.Layout;
import org.sightline.engine.findings.Findings;
import org.sightline.report.html.Html;
import org.sightline.report.html.Page;
import org.sightline.report.html.Tag;
import org.sightline.report.html.Theme;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Picture;

/**
 * The report on the gaps of one dataset version: a single HTML file that opens offline, fetches
 * nothing and runs nothing.
 */
public final class GapReport {

  private GapReport() {}

  /** The file in one language. The same findings, language and provenance give the same bytes. */
  public static String html(Findings findings, Language language, Provenance provenance) {
    Speech speech = Speech.of(language);
    Subject subject = new Subject(findings, speech);
    String file = speech.name(findings.data().source().file());
    Tag article =
        Tag.of("article")
            .styled("report")
            .with(
                cover(subject, file, provenance),
                new ShortSection(subject).html(),
                new GapsSection(subject).html(),
                new GroupsSection(subject).html(),
                new PlacesSection(subject).html(),
                new TrendSection(subject).html(),
                new StagesSection(subject).html(),
                new DataSection(subject).html(),
                new LimitsSection(subject).html(),
                new MethodSection(subject, provenance).html());
    String version = findings.data().id().substring(0, Math.min(12, findings.data().id().length()));
    return new Page(
            speech,
            speech.say(ReportWords.WINDOW, file),
            Theme.READER,
            Html.NONE,
            Html.join(Picture.symbols(), article),
            Html.text(speech.say(ReportWords.FOOTER, version, speech.date(provenance.read()))))
        .file();
  }

  private static Html cover(Subject subject, String file, Provenance provenance) {
    Speech speech = subject.speech;
    boolean people = subject.findings.data().layout() instanceof Layout.OneEach;
    return Tag.of("header")
        .styled("cover")
        .with(
            Tag.of("p").styled("crumb").text(file + " · " + speech.date(provenance.read())),
            Tag.of("h1").text(speech.say(ReportWords.TITLE, file)),
            Tag.of("p")
                .styled("internal")
                .with(
                    Tag.of("b")
                        .text(speech.say(people ? ReportWords.INTERNAL : ReportWords.COUNTS_NOTE)))
                .text(" " + speech.say(people ? ReportWords.INTERNAL_WHY : ReportWords.COUNTS_WHY)))
        .html();
  }
}
