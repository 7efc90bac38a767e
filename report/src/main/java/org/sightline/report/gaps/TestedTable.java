package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Verdict;
import org.sightline.report.findings.Numbers;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** Every tested group in one table: the answer second, so that phones show it. */
record TestedTable(Subject subject) {

  /** Beyond this many rows a table is no longer read; the CSV holds them all. */
  private static final int MOST = 100;

  Html html() {
    List<List<String>> rows = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      for (Finding finding : subject.findings.having(verdict)) {
        if (rows.size() < MOST) {
          rows.add(row(finding));
        }
      }
    }
    int tested =
        subject.findings.indicators().stream()
            .map(IndicatorFindings::tested)
            .mapToInt(List::size)
            .sum();
    Html table = new Table(subject.speech.say(ReportWords.ALL_TESTED), columns(), rows).html();
    return tested > rows.size()
        ? Html.join(
            table, Block.paragraph(subject.speech.say(ReportWords.MORE_GAPS, tested - rows.size())))
        : table;
  }

  private List<Column> columns() {
    return List.of(
        words(ReportWords.COLUMN_GROUP),
        words(ReportWords.COLUMN_ANSWER),
        words(ReportWords.COLUMN_INDICATOR),
        number(ReportWords.COLUMN_PEOPLE),
        number(ReportWords.COLUMN_VALUE),
        number(ReportWords.COLUMN_AGAINST),
        number(ReportWords.COLUMN_GAP),
        number(ReportWords.COLUMN_INTERVAL),
        number(ReportWords.COLUMN_STUDENTS),
        number(ReportWords.COLUMN_CHANCE),
        number(ReportWords.COLUMN_RANK));
  }

  private Column words(ReportWords words) {
    return Column.words(subject.speech.say(words));
  }

  private Column number(ReportWords words) {
    return Column.number(subject.speech.say(words));
  }

  private List<String> row(Finding finding) {
    Numbers numbers = new Numbers(subject.speech, finding.indicator());
    Comparison deciding = finding.deciding();
    return List.of(
        subject.sentences.capital(subject.names.of(finding.group())),
        GapsSection.answer(finding.verdict()).words(subject.speech),
        subject.label(finding.indicator()),
        subject.speech.count(finding.cell().n()),
        precise(finding.value(), numbers),
        precise(deciding.value(), numbers),
        signed(deciding.gap(), numbers),
        interval(deciding.gap(), numbers),
        whole(deciding.studentsBehind()),
        percent(finding.standing().chanceBehind()),
        finding
            .standing()
            .rank()
            .map(
                rank ->
                    subject.speech.say(
                        ReportWords.RANK_RANGE,
                        subject.speech.count(rank.first()),
                        subject.speech.count(rank.last()),
                        subject.speech.count(rank.of())))
            .orElse("–"));
  }

  private static String precise(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known ? numbers.precise(known.value()) : "–";
  }

  private static String signed(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known ? numbers.signed(known.value()) : "–";
  }

  private String interval(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known && known.range() instanceof Interval interval
        ? numbers.range(interval)
        : "–";
  }

  private String whole(Estimate estimate) {
    return estimate instanceof Known known ? subject.speech.count(Math.round(known.value())) : "–";
  }

  private String percent(Estimate estimate) {
    return estimate instanceof Known known ? subject.speech.share(known.value()) : "–";
  }
}
