package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.report.findings.Overview;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;

/** What the data cannot bear, said as plainly as what they can. */
record LimitsSection(Subject subject) {

  Html html() {
    List<Html> said = new ArrayList<>();
    Overview overview = new Overview(subject.findings, subject.speech);
    said.add(Block.paragraph(overview.unsure() + " " + overview.tooFew()));
    for (IndicatorFindings each : subject.findings.indicators()) {
      if (each.everyone().missing() > 0) {
        said.add(
            Block.paragraph(
                subject.speech.say(
                    ReportWords.MISSING_OUTCOME,
                    each.everyone().missing(),
                    subject.label(each.indicator()))));
      }
    }
    said.add(
        Block.paragraph(
            subject
                .findings
                .method()
                .cluster()
                .map(
                    column ->
                        subject.speech.say(ReportWords.CLUSTERED, subject.names.attribute(column)))
                .orElseGet(() -> subject.speech.say(ReportWords.INDEPENDENT))));
    said.add(Block.paragraph(subject.speech.say(ReportWords.DESCRIBES_ONLY)));
    return Block.section(
        "limits", subject.speech.say(ReportWords.CANNOT_SAY), said.toArray(Html[]::new));
  }
}
