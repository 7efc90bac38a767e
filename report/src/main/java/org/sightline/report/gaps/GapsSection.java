package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Verdict;
import org.sightline.report.html.Answer;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Tag;
import org.sightline.report.picture.Caption;

/**
 * The gaps to read first: sentence, picture, what stands behind them; then all that were tested.
 */
record GapsSection(Subject subject) {

  private static final int MOST = 8;

  Html html() {
    List<Html> parts = new ArrayList<>();
    List<Finding> headlines = subject.findings.headlines().stream().limit(MOST).toList();
    parts.add(
        Block.paragraph(
            subject.speech.say(
                headlines.isEmpty() ? ReportWords.NO_GAPS_YET : ReportWords.THE_GAPS_INTRO)));
    int number = 1;
    for (Finding finding : headlines) {
      parts.add(finding(finding, number++));
    }
    int more = subject.findings.headlines().size() - headlines.size();
    if (more > 0) {
      parts.add(Block.paragraph(subject.speech.say(ReportWords.MORE_GAPS, more)));
    }
    parts.add(
        Block.disclosure(
            subject.speech.say(ReportWords.ALL_TESTED), false, new TestedTable(subject).html()));
    return Block.section(
        "gaps", subject.speech.say(ReportWords.THE_GAPS), parts.toArray(Html[]::new));
  }

  private Html finding(Finding finding, int number) {
    IndicatorFindings all = all(finding);
    Caption caption =
        Caption.of(
            subject.speech.say(ReportWords.PICTURE_OF_GAP, subject.label(finding.indicator())),
            subject.sentences.headline(finding));
    Tag support = Tag.of("ul").styled("support");
    subject.sentences.support(finding).forEach(each -> support.with(Tag.of("li").text(each)));
    return Tag.of("div")
        .styled("sheet finding")
        .with(
            Tag.of("p").with(answer(finding.verdict()).html(subject.speech)),
            new GapPicture(subject)
                .of(finding, all, caption)
                .in(subject.speech)
                .figure("gap-" + number, 3),
            support,
            Block.disclosure(
                subject.speech.say(ReportWords.HOW_KNOW),
                false,
                new HowWeKnow(subject).html(finding)))
        .html();
  }

  private IndicatorFindings all(Finding finding) {
    return subject.findings.indicators().stream()
        .filter(each -> each.indicator().equals(finding.indicator()))
        .findFirst()
        .orElseThrow();
  }

  static Answer answer(Verdict verdict) {
    return switch (verdict) {
      case GAP -> Answer.GAP;
      case TOO_SMALL_TO_TELL -> Answer.TOO_SMALL_TO_TELL;
      case NO_EVIDENCE -> Answer.NO_EVIDENCE;
    };
  }
}
