package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.findings.View;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Drawn;

/**
 * Every group of every attribute, one attribute at a time: nobody is left out of sight. An
 * attribute with a real gap has a picture, any other its sentence and its numbers.
 */
record GroupsSection(Subject subject) {

  Html html() {
    List<Html> parts = new ArrayList<>();
    parts.add(Block.paragraph(subject.speech.say(ReportWords.EVERY_GROUP_INTRO)));
    int number = 1;
    for (IndicatorFindings each : subject.findings.indicators()) {
      boolean first = number == 1;
      List<Html> pictures = new ArrayList<>();
      for (View view : each.views()) {
        pictures.add(picture(view, each, number++));
      }
      parts.add(
          Block.disclosure(subject.sentences.everyone(each), first, pictures.toArray(Html[]::new)));
    }
    return Block.section(
        "groups", subject.speech.say(ReportWords.EVERY_GROUP), parts.toArray(Html[]::new));
  }

  private Html picture(View view, IndicatorFindings all, int number) {
    Caption caption =
        Caption.of(
            subject.speech.say(
                ReportWords.GROUP_BY,
                subject.label(all.indicator()),
                subject.names.attribute(view.attribute())));
    Drawn drawn = new GapPicture(subject).of(view, all, caption).in(subject.speech);
    return Block.sheet(hasGap(view, all) ? drawn.figure("groups-" + number, 3) : drawn.numbers(3));
  }

  private static boolean hasGap(View view, IndicatorFindings all) {
    return all.tested().stream()
        .filter(finding -> finding.verdict() == Verdict.GAP && finding.group().ways() == 1)
        .anyMatch(
            finding -> finding.group().conditions().get(0).attribute().equals(view.attribute()));
  }
}
