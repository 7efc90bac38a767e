package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Verdict;
import org.sightline.report.findings.Overview;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;

/** The findings in a few sentences. */
record ShortSection(Subject subject) {

  private static final int HEADLINES = 3;
  private static final int INDICATORS = 2;

  Html html() {
    List<Html> said = new ArrayList<>();
    List<IndicatorFindings> shown =
        subject.findings.indicators().stream()
            .filter(
                each ->
                    subject.findings.headlines().stream()
                        .limit(HEADLINES)
                        .anyMatch(headline -> headline.indicator().equals(each.indicator())))
            .limit(INDICATORS)
            .toList();
    if (shown.isEmpty()) {
      shown = subject.findings.indicators().stream().limit(INDICATORS).toList();
    }
    for (IndicatorFindings each : shown) {
      said.add(
          Html.text(
              subject.sentences.everyone(each) + " " + subject.sentences.bar(each.indicator())));
    }
    for (Finding headline : subject.findings.headlines().stream().limit(HEADLINES).toList()) {
      said.add(Html.text(subject.sentences.headline(headline)));
    }
    Overview overview = new Overview(subject.findings, subject.speech);
    said.add(Html.text(overview.howMany()));
    if (subject.findings.count(Verdict.TOO_SMALL_TO_TELL) > 0) {
      said.add(Html.text(overview.unsure()));
    }
    return Block.section("short", subject.speech.say(ReportWords.IN_SHORT), Block.sentences(said));
  }
}
