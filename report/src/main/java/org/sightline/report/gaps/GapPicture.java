package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.ComparedWith;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.View;
import org.sightline.engine.indicator.Indicator;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.DotInterval;
import org.sightline.report.picture.Mark;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;

/** Dots with intervals: one finding beside its references, or every group of an attribute. */
record GapPicture(Subject subject) {

  /** The group alone. */
  DotInterval glance(Finding finding, Caption caption) {
    return new DotInterval(
        caption,
        subject.scale(finding.indicator()),
        finding.indicator().direction(),
        heldAgainst(finding),
        List.of(
            row(
                finding.indicator(),
                subject.pictured(finding.group()),
                finding.value(),
                finding.cell())));
  }

  /** The bar; without one, those the verdict is held against. */
  private Against heldAgainst(Finding finding) {
    Comparison deciding = finding.deciding();
    return finding.indicator().bar().isEmpty() && deciding.value() instanceof Known other
        ? new Against.Reference(subject.sentences.reference(deciding), other.value())
        : against(finding.indicator());
  }

  /** The group, those it is compared with, and everyone. */
  DotInterval of(Finding finding, IndicatorFindings all, Caption caption) {
    List<DotInterval.Row> rows = new ArrayList<>();
    rows.add(
        row(
            finding.indicator(),
            subject.pictured(finding.group()),
            finding.value(),
            finding.cell()));
    for (Comparison comparison : finding.comparisons()) {
      reference(comparison, finding.cell(), all).ifPresent(rows::add);
    }
    rows.add(everyone(all));
    return new DotInterval(
        caption,
        subject.scale(finding.indicator()),
        finding.indicator().direction(),
        against(finding.indicator()),
        rows);
  }

  /** Every group of one attribute, and everyone. */
  DotInterval of(View view, IndicatorFindings all, Caption caption) {
    List<DotInterval.Row> rows = new ArrayList<>();
    for (View.Row each : view.rows()) {
      rows.add(
          row(all.indicator(), subject.pictured(each.cell().group()), each.value(), each.cell()));
    }
    rows.add(everyone(all));
    return new DotInterval(
            caption,
            subject.scale(all.indicator()),
            all.indicator().direction(),
            against(all.indicator()),
            rows)
        .furthestFirst();
  }

  private Optional<DotInterval.Row> reference(
      Comparison comparison, Cell cell, IndicatorFindings all) {
    if (comparison.with() == ComparedWith.BAR || comparison.with() == ComparedWith.OVERALL) {
      return Optional.empty();
    }
    Mark mark = comparison.reference().map(subject::mark).orElse(Mark.RING);
    org.sightline.report.picture.Group group =
        new org.sightline.report.picture.Group(
            subject.sentences.capital(subject.sentences.reference(comparison)), mark);
    boolean rest = comparison.with() == ComparedWith.EVERYONE_ELSE && !all.indicator().isMean();
    return Optional.of(
        rest
            ? DotInterval.Row.of(
                group,
                comparison.value(),
                all.everyone().sum().subtract(cell.sum()).longValueExact())
            : DotInterval.Row.of(group, comparison.value()));
  }

  private DotInterval.Row everyone(IndicatorFindings all) {
    return row(all.indicator(), subject.pictured(Group.EVERYONE), all.value(), all.everyone());
  }

  private static DotInterval.Row row(
      Indicator indicator, org.sightline.report.picture.Group group, Estimate value, Cell cell) {
    return indicator.isMean()
        ? DotInterval.Row.of(group, value)
        : DotInterval.Row.of(group, value, cell.sum().longValue());
  }

  static Against against(Indicator indicator) {
    return indicator
        .bar()
        .<Against>map(bar -> new Against.Bar(bar.doubleValue()))
        .orElseGet(Against.Nothing::new);
  }
}
