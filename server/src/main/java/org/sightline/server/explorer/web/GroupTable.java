package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.views.Viewed;
import org.sightline.report.html.Answer;
import org.sightline.report.html.Html;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/**
 * The data table beside the pictures, the answer second so that a phone shows it.
 *
 * @param title its caption
 * @param caution that a few students could be worked out from it; empty where they could not
 * @param columns heads after the group and the answer
 * @param rows those furthest behind first, groups too small to tell last, then everyone
 */
public record GroupTable(String title, String caution, List<String> columns, List<Row> rows) {
  private static final String NONE = "–";

  public GroupTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param answer its chip; empty markup for everyone
   * @param cells as many as columns
   */
  public record Row(String group, Html answer, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  static GroupTable of(Said said) {
    List<String> columns = new ArrayList<>();
    boolean mean = said.indicator.isMean();
    columns.add(said.say(mean ? ExplorerWords.COLUMN_AVERAGE : ExplorerWords.COLUMN_SHARE));
    columns.add(said.say(ExplorerWords.COLUMN_GAP, said.reference()));
    if (!mean) {
      columns.add(said.say(ExplorerWords.COLUMN_STUDENTS));
    }
    columns.add(said.say(ExplorerWords.COLUMN_INTERVAL));
    if (!mean) {
      columns.add(said.say(ExplorerWords.COLUMN_COUNTED));
    }
    columns.add(said.say(ExplorerWords.COLUMN_PEOPLE));
    columns.add(said.capital(said.reference()));
    int sign = said.indicator.direction().sign();
    List<Viewed.Row> ordered =
        said.viewed.rows().stream()
            .sorted(
                Comparator.comparing((Viewed.Row row) -> row.tested().isEmpty())
                    .thenComparing(
                        row ->
                            row.value().asDouble().isEmpty()
                                ? Double.MAX_VALUE
                                : sign * row.value().asDouble().getAsDouble()))
            .toList();
    List<Row> rows = new ArrayList<>();
    ordered.forEach(row -> rows.add(row(said, row, answer(said, row))));
    rows.add(row(said, said.viewed.everyone(), Html.NONE));
    return new GroupTable(
        said.say(ExplorerWords.TABLE_TITLE),
        said.viewed.givesAway() ? said.say(ExplorerWords.GIVES_AWAY) : "",
        columns,
        rows);
  }

  private static Html answer(Said said, Viewed.Row row) {
    return row.verdict()
        .map(
            verdict ->
                switch (verdict) {
                  case GAP -> Answer.GAP;
                  case TOO_SMALL_TO_TELL -> Answer.CANNOT_TELL;
                  case NO_EVIDENCE -> Answer.NO_EVIDENCE;
                })
        .orElse(Answer.TOO_SMALL_TO_TELL)
        .html(said.speech);
  }

  private static Row row(Said said, Viewed.Row row, Html answer) {
    boolean shown = row.value() instanceof Known;
    List<String> cells = new ArrayList<>();
    Optional<Comparison> held = row.with(said.with());
    boolean mean = said.indicator.isMean();
    cells.add(value(said, row.value()));
    cells.add(held.map(comparison -> gap(said, comparison.gap())).orElse(NONE));
    if (!mean) {
      cells.add(held.map(comparison -> students(said, comparison)).orElse(NONE));
    }
    cells.add(interval(said, row.value()));
    if (!mean) {
      cells.add(shown ? said.speech.count(row.cell().sum().longValue()) : NONE);
    }
    cells.add(
        shown || row.cell().n() == 0
            ? said.speech.count(row.cell().n())
            : said.say(ExplorerWords.HELD_BACK));
    cells.add(held.map(comparison -> value(said, comparison.value())).orElse(NONE));
    return new Row(said.group(row.group()), answer, cells);
  }

  private static String value(Said said, Estimate estimate) {
    return estimate instanceof Known known ? said.numbers.precise(known.value()) : NONE;
  }

  private static String interval(Said said, Estimate estimate) {
    return estimate instanceof Known known && known.range() instanceof Interval interval
        ? said.numbers.range(interval)
        : NONE;
  }

  private static String gap(Said said, Estimate gap) {
    if (!(gap instanceof Known known)) {
      return NONE;
    }
    return known.range() instanceof Interval interval
        ? said.numbers.signed(known.value())
            + " ("
            + said.numbers.signed(interval.lo())
            + " … "
            + said.numbers.signed(interval.hi())
            + ")"
        : said.numbers.signed(known.value());
  }

  private static String students(Said said, Comparison comparison) {
    return comparison.studentsBehind() instanceof Known known
        ? said.speech.count(Math.round(known.value()))
        : NONE;
  }
}
