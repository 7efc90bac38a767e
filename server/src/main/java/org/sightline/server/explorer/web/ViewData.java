package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.views.Viewed;
import org.sightline.report.export.Data;
import org.sightline.report.export.Json;
import org.sightline.report.gaps.GapData;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Undefined;

/** A look as rows and as JSON, for a machine: stable English names, a reason beside every blank. */
record ViewData(Said said) {
  /** The version of the JSON's form. */
  static final String FORMAT = "sightline-view/1";

  private static final List<String> FIELDS =
      List.of(
          "group",
          "verdict",
          "because",
          "n",
          "counted",
          "missing",
          "value",
          "low",
          "high",
          "method",
          "reference",
          "reference_value",
          "gap",
          "gap_low",
          "gap_high",
          "students_behind",
          "p",
          "p_adjusted",
          "note");

  /** One row per group, then everyone. */
  Data rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    said.viewed.rows().forEach(row -> rows.add(row(row)));
    rows.add(row(said.viewed.everyone()));
    return new Data(FIELDS, rows);
  }

  private List<@Nullable Object> row(Viewed.Row row) {
    boolean shown = row.value() instanceof Known;
    var tested = row.tested();
    var held = row.with(said.with());
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.group().ways() == 0 ? "everyone" : GapData.group(row.group()));
    cells.add(row.group().ways() == 0 ? null : verdict(row));
    cells.add(tested.map(each -> (Object) lower(each.because().name())).orElse(null));
    cells.add(shown ? (Object) row.cell().n() : null);
    cells.add(shown && !said.indicator.isMean() ? (Object) row.cell().sum().longValue() : null);
    cells.add(shown ? (Object) row.cell().missing() : null);
    bounds(row.value(), cells, true);
    cells.add(lower(said.with().name()));
    cells.add(held.map(each -> value(each.value())).orElse(null));
    if (held.isPresent()) {
      bounds(held.get().gap(), cells, false);
    } else {
      cells.add(null);
      cells.add(null);
      cells.add(null);
    }
    cells.add(held.map(Comparison::studentsBehind).map(ViewData::whole).orElse(null));
    cells.add(tested.map(each -> value(each.test().p())).orElse(null));
    cells.add(tested.map(each -> (Object) each.test().adjusted()).orElse(null));
    cells.add(note(row));
    return cells;
  }

  /** Why there is no value; and beside everyone, what a reader of the whole table must know. */
  private String note(Viewed.Row row) {
    if (row.value() instanceof Undefined why) {
      return reason(why);
    }
    return row.group().ways() == 0 && said.viewed.givesAway()
        ? "do not publish: a group held back can be worked out from the others"
        : "";
  }

  private static String verdict(Viewed.Row row) {
    return row.verdict().map(each -> lower(each.name())).orElse("not_tested");
  }

  /** Everything the page shows, with how it was made. */
  String json(String address) {
    Reproduction again = Reproduction.of(said.look);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("address", address);
    tree.put(
        "data",
        Map.of(
            "dataset", said.look.prepared().dataset().key(),
            "version", said.data().id(),
            "file", said.data().source().file()));
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("name", said.indicator.name());
    question.put("label", said.indicator.label());
    question.put("kind", said.indicator.isMean() ? "mean" : "share");
    question.put("direction", lower(said.indicator.direction().name()));
    said.indicator.bar().ifPresent(bar -> question.put("bar", bar));
    tree.put("question", question);
    tree.put("by", said.look.settled().state().by());
    tree.put("where", said.viewed.request().filter().allowed());
    said.viewed.compared().latest().ifPresent(latest -> tree.put("latest", latest.name()));
    tree.put("reading", VerdictView.of(said).sentence());
    tree.put("groups", Json.rows(rows()));
    tree.put("gives_away_small_groups", said.viewed.givesAway());
    said.viewed.places().ifPresent(split -> tree.put("places", split(split)));
    said.viewed.times().ifPresent(split -> tree.put("times", split(split)));
    var method = said.viewed.compared().method();
    tree.put(
        "method",
        Map.of(
            "version", method.version(),
            "tests", method.tests(),
            "multiplicity", lower(method.thresholds().multiplicity().name()),
            "alpha", method.thresholds().alpha(),
            "margin", said.viewed.compared().margin(),
            "least_shown", method.thresholds().leastShown(),
            "least_people", method.thresholds().support()));
    tree.put("recipe", again.recipe());
    tree.put("command", again.command());
    return Json.of(tree);
  }

  private static Map<String, Object> split(Viewed.Split split) {
    List<Map<String, @Nullable Object>> cells = new ArrayList<>();
    for (Viewed.Level level : split.levels()) {
      for (int i = 0; i < split.groups().size(); i++) {
        Viewed.At at = level.groups().get(i);
        Map<String, @Nullable Object> cell = new LinkedHashMap<>();
        cell.put("at", level.name());
        var group = split.groups().get(i);
        cell.put("group", group.ways() == 0 ? "everyone" : GapData.group(group));
        if (at.value() instanceof Known known) {
          cell.put("n", at.cell().n());
          cell.put("value", known.value());
          if (known.range() instanceof Interval interval) {
            cell.put("low", interval.lo());
            cell.put("high", interval.hi());
          }
        } else {
          cell.put("note", reason((Undefined) at.value()));
        }
        cells.add(cell);
      }
    }
    return Map.of("column", split.column(), "cells", cells);
  }

  private static void bounds(Estimate estimate, List<@Nullable Object> cells, boolean method) {
    Interval interval =
        estimate instanceof Known known && known.range() instanceof Interval found ? found : null;
    cells.add(value(estimate));
    cells.add(interval == null ? null : (Object) interval.lo());
    cells.add(interval == null ? null : (Object) interval.hi());
    if (method) {
      cells.add(interval == null ? null : interval.method());
    }
  }

  private static @Nullable Object value(Estimate estimate) {
    return estimate instanceof Known known ? (Object) known.value() : null;
  }

  private static @Nullable Object whole(Estimate estimate) {
    return estimate instanceof Known known ? (Object) Math.round(known.value()) : null;
  }

  private static String reason(Undefined why) {
    return lower(why.reason().name()) + ": " + why.detail();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
