package org.sightline.report.gaps;

import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.findings.View;
import org.sightline.engine.indicator.Indicator;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Sentences;
import org.sightline.report.html.Answer;
import org.sightline.report.html.Html;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.DotInterval;

/**
 * The parts of the report one by one, for pages that show one finding at a time. Groups keep the
 * marks they have in the report.
 */
public final class GapParts {
  private final Subject subject;
  private final GapPicture pictures;

  /** The parts of these findings in this language. */
  public GapParts(Findings findings, Speech speech) {
    this.subject = new Subject(findings, speech);
    this.pictures = new GapPicture(subject);
  }

  /** The sentences of the report. */
  public Sentences sentences() {
    return subject.sentences;
  }

  /** The names of groups. */
  public GroupNames names() {
    return subject.names;
  }

  /** A group's name as it stands at the head of a line. */
  public String group(Group group) {
    return subject.sentences.capital(subject.names.of(group));
  }

  /** An indicator as it stands at the head of a line. */
  public String label(Indicator indicator) {
    return subject.sentences.capital(subject.label(indicator));
  }

  /** The verdict as the report shows it. */
  public static Answer answer(Verdict verdict) {
    return GapsSection.answer(verdict);
  }

  /** The group alone, for a list: held against the bar, or against those it is compared with. */
  public DotInterval glance(Finding finding) {
    return pictures.glance(finding, caption(finding));
  }

  /** The group, those it is compared with, and everyone. */
  public DotInterval picture(Finding finding, IndicatorFindings all) {
    return pictures.of(finding, all, caption(finding));
  }

  /** Every group of one attribute, and everyone. */
  public DotInterval picture(View view, IndicatorFindings all) {
    return pictures.of(
        view,
        all,
        Caption.of(
            subject.speech.say(
                ReportWords.GROUP_BY,
                label(all.indicator()),
                subject.names.attribute(view.attribute()))));
  }

  /** Why this verdict: the rule, the p-value, the shrunken estimate, the ratio. */
  public Html reasons(Finding finding) {
    return new HowWeKnow(subject).html(finding);
  }

  /**
   * How every number was made and how to make it again, with the recipe.
   *
   * @param whole whether all rows of the dataset were looked at; if not, what became of each of
   *     them is left out
   */
  public Html method(Provenance provenance, boolean whole) {
    return new MethodSection(subject, provenance, whole).bare();
  }

  private Caption caption(Finding finding) {
    return Caption.of(
        subject.speech.say(ReportWords.PICTURE_OF_GAP, subject.label(finding.indicator())),
        subject.sentences.headline(finding));
  }
}
