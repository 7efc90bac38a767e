package org.sightline.server.findings.web;

import java.util.List;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.report.findings.Numbers;
import org.sightline.report.gaps.GapParts;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** The figures of a finding as they stand in tables: a value, or a dash beside its reason. */
record Figures(Page page, GapParts parts) {

  Html table(Finding finding) {
    boolean mean = finding.indicator().isMean();
    Numbers numbers = new Numbers(page.speech(), finding.indicator());
    Cell cell = finding.cell();
    Comparison deciding = finding.deciding();
    return new Table(
            page.say(
                FindingsWords.NUMBERS_OF,
                parts.group(finding.group()),
                parts.label(finding.indicator())),
            List.of(
                Column.words(page.say(FindingsWords.COLUMN_GROUP)),
                Column.number(page.say(FindingsWords.COLUMN_VALUE)),
                Column.number(page.say(FindingsWords.COLUMN_REACHED)),
                Column.number(page.say(FindingsWords.COLUMN_COUNTED)),
                Column.number(page.say(FindingsWords.COLUMN_INTERVAL)),
                Column.number(page.say(FindingsWords.COLUMN_REFERENCE)),
                Column.number(page.say(FindingsWords.COLUMN_CHANCE))),
            List.of(
                List.of(
                    parts.group(finding.group()),
                    value(finding.value(), numbers),
                    mean ? "–" : page.speech().count(cell.sum().longValue()),
                    page.speech().count(cell.n()),
                    interval(finding.value(), numbers),
                    parts.sentences().reference(deciding) + " " + value(deciding.value(), numbers),
                    share(finding.standing().chanceBehind()))))
        .html();
  }

  static String value(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known ? numbers.precise(known.value()) : "–";
  }

  static String signed(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known ? numbers.signed(known.value()) : "–";
  }

  static String interval(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known && known.range() instanceof Interval interval
        ? numbers.range(interval)
        : "–";
  }

  String share(Estimate estimate) {
    return estimate instanceof Known known ? page.speech().share(known.value()) : "–";
  }
}
