package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Untested;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.report.export.Data;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Range;
import org.sightline.statistics.Undefined;

/** Every group that was looked at, one row each, for a machine: tested first, then too small. */
public final class GapData {

  private static final List<String> FIELDS =
      List.of(
          "indicator",
          "group",
          "verdict",
          "because",
          "headline",
          "n",
          "missing",
          "value",
          "value_low",
          "value_high",
          "reference",
          "reference_value",
          "gap",
          "gap_low",
          "gap_high",
          "gap_method",
          "students_behind",
          "p",
          "p_adjusted",
          "shrunken",
          "chance_behind",
          "rank_first",
          "rank_last",
          "rank_of",
          "reason");

  private GapData() {}

  /** The rows, in the order of the findings. */
  public static Data of(Findings findings) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (IndicatorFindings each : findings.indicators()) {
      each.tested().forEach(finding -> rows.add(row(finding)));
      each.untested()
          .forEach(
              left ->
                  rows.add(
                      row(
                          each.indicator().name(),
                          left,
                          people(left, findings.method().thresholds()))));
    }
    return new Data(FIELDS, rows);
  }

  /** A group as {@code attribute=level} joined by {@code " & "}. */
  public static String group(Group group) {
    return group.conditions().stream()
        .map(condition -> condition.attribute() + "=" + condition.level())
        .collect(Collectors.joining(" & "));
  }

  private static List<@Nullable Object> row(Finding finding) {
    Comparison deciding = finding.deciding();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(finding.indicator().name());
    row.add(group(finding.group()));
    row.add(lower(finding.verdict().name()));
    row.add(lower(finding.because().name()));
    row.add(finding.headline());
    row.add(finding.cell().n());
    row.add(finding.cell().missing());
    row.add(value(finding.value()));
    bounds(finding.value(), row);
    row.add(lower(deciding.with().name()));
    row.add(value(deciding.value()));
    row.add(value(deciding.gap()));
    bounds(deciding.gap(), row);
    row.add(method(deciding.gap()));
    row.add(whole(deciding.studentsBehind()));
    row.add(value(finding.test().p()));
    row.add(finding.test().adjusted());
    row.add(value(finding.standing().shrunken()));
    row.add(value(finding.standing().chanceBehind()));
    row.add(finding.standing().rank().map(rank -> (Object) rank.first()).orElse(null));
    row.add(finding.standing().rank().map(rank -> (Object) rank.last()).orElse(null));
    row.add(finding.standing().rank().map(rank -> (Object) rank.of()).orElse(null));
    row.add(reason(deciding.gap()));
    return row;
  }

  /** How many people an untested group has, never to the person: {@code "10 to 29"}. */
  static String people(Untested left, Thresholds thresholds) {
    long n = left.cell().n();
    return switch (left.why()) {
      case NO_KNOWN_OUTCOME -> "0";
      case TOO_FEW_OUTSIDE -> "all but fewer than " + thresholds.support();
      case TOO_FEW ->
          n < thresholds.leastShown()
              ? "fewer than " + thresholds.leastShown()
              : thresholds.leastShown() + " to " + (thresholds.support() - 1);
    };
  }

  private static List<@Nullable Object> row(String indicator, Untested group, String people) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(indicator);
    row.add(group(group.cell().group()));
    row.add("not_tested");
    row.add(lower(group.why().name()));
    row.add(false);
    while (row.size() < FIELDS.size() - 1) {
      row.add(null);
    }
    row.add(lower(group.why().name()) + ": " + people + " people");
    return row;
  }

  private static @Nullable Object value(Estimate estimate) {
    return estimate instanceof Known known ? known.value() : null;
  }

  private static @Nullable Object whole(Estimate estimate) {
    return estimate instanceof Known known ? Math.round(known.value()) : null;
  }

  private static void bounds(Estimate estimate, List<@Nullable Object> row) {
    Range range = estimate instanceof Known known ? known.range() : (Undefined) estimate;
    row.add(range instanceof Interval interval ? interval.lo() : null);
    row.add(range instanceof Interval interval ? interval.hi() : null);
  }

  private static @Nullable Object method(Estimate estimate) {
    return estimate instanceof Known known && known.range() instanceof Interval interval
        ? interval.method()
        : null;
  }

  private static @Nullable Object reason(Estimate estimate) {
    return estimate instanceof Undefined undefined
        ? lower(undefined.reason().name()) + ": " + undefined.detail()
        : null;
  }

  static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
