package org.sightline.server.plans.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Trend;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Measures;
import org.sightline.server.plans.Observation;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Tally;
import org.springframework.stereotype.Component;

/**
 * Everything ever read off a measure, as a picture, a sentence and a table; what was taken back
 * stays in the table and leaves the picture.
 */
@Component
class MeasureHistory {
  private static final List<String> FIELDS =
      List.of(
          "measure",
          "kind",
          "target",
          "good",
          "day",
          "x",
          "n",
          "share",
          "note",
          "written_by",
          "written_on",
          "days_late",
          "taken_back_on");

  /**
   * Pictures hide values of fewer than ten people. What stands here are meetings, buses and calls
   * that the team wrote down and reads beside the picture, so five of five are drawn.
   */
  private static final long ALWAYS_DRAWN = 10;

  private final Measures measures;
  private final PlanNames names;

  MeasureHistory(Measures measures, PlanNames names) {
    this.measures = measures;
    this.names = names;
  }

  /** Every reading by day, those taken back too. */
  List<Observation> readings(Cycle cycle, Measure measure) {
    return measures.observations(cycle.id()).stream()
        .filter(each -> each.measure().equals(measure.id()))
        .toList();
  }

  /** The picture with its sentence, and the readings that cannot stand in it. */
  Html picture(Page page, Cycle cycle, Measure measure) {
    List<Observation> standing =
        readings(cycle, measure).stream().filter(each -> each.withdrawnAt().isEmpty()).toList();
    boolean shares = standing.stream().anyMatch(each -> share(each).isPresent());
    List<Observation> drawn =
        standing.stream().filter(each -> !shares || share(each).isPresent()).toList();
    if (drawn.isEmpty()) {
      return Html.NONE;
    }
    Picture trend =
        new Trend(
            Caption.of(page.speech().name(measure.name()), reading(page, measure, drawn)),
            shares ? Scale.ofShares() : Scale.ofNumbers(0),
            measure
                .target()
                .map(share -> (Against) new Against.Reference(page.say(PlanWords.TARGET), share))
                .orElseGet(Against.Nothing::new),
            page.say(PlanWords.ON),
            drawn.stream().map(each -> page.speech().date(each.on())).toList(),
            List.of(
                new Trend.Series(
                    new Group(page.say(PlanWords.READINGS), Mark.DISC),
                    drawn.stream().map(MeasureHistory::estimate).toList())),
            List.of());
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").styled("reading").text(reading(page, measure, drawn)));
    parts.add(trend.in(page.speech()).bare("history"));
    int left = standing.size() - drawn.size();
    if (left > 0) {
      parts.add(Block.paragraph(page.say(PlanWords.READINGS_WITHOUT_WHOLE, left)));
    }
    return Html.join(parts);
  }

  /** From the first reading to the last, and what was to be reached. */
  private static String reading(Page page, Measure measure, List<Observation> drawn) {
    Observation first = drawn.get(0);
    Observation last = drawn.get(drawn.size() - 1);
    String said =
        drawn.size() == 1
            ? page.say(PlanWords.READ_ONCE, seen(page, last), page.speech().date(last.on()))
            : page.say(
                PlanWords.READ_OFTEN,
                page.speech().count(drawn.size()),
                seen(page, first),
                page.speech().date(first.on()),
                seen(page, last),
                page.speech().date(last.on()));
    Optional<Boolean> reached =
        measure.target().flatMap(target -> share(last).map(share -> share >= target));
    return reached
        .map(
            yes ->
                said
                    + " "
                    + page.say(
                        yes ? PlanWords.LAST_REACHES : PlanWords.LAST_BELOW,
                        page.speech().percent(measure.target().orElse(0.0), 0)))
        .orElse(said);
  }

  private static String seen(Page page, Observation each) {
    return MeasureText.seen(page, each);
  }

  private static Estimate estimate(Observation each) {
    long n = each.n().orElse(each.x());
    return Estimate.of(share(each).orElse((double) each.x()), Math.max(ALWAYS_DRAWN, n));
  }

  private static Optional<Double> share(Observation each) {
    return each.tally().filter(tally -> tally.n() > 0).map(Tally::rate);
  }

  /** Every reading, the newest first: who wrote it down, when, and what became of it. */
  Table table(Page page, Cycle cycle, Measure measure) {
    List<List<String>> rows = new ArrayList<>();
    for (Observation each : readings(cycle, measure)) {
      rows.add(
          0,
          List.of(
              page.speech().date(each.on()),
              seen(page, each),
              names.person(page, each.by()),
              written(page, each),
              each.withdrawnAt()
                  .map(at -> page.say(PlanWords.TAKEN_BACK_ON, page.speech().date(Today.of(at))))
                  .orElseGet(() -> page.say(PlanWords.IT_COUNTS)),
              page.speech().name(each.note())));
    }
    return new Table(
        page.say(PlanWords.EVERY_READING),
        List.of(
            Table.Column.words(page.say(PlanWords.ON)),
            Table.Column.words(page.say(PlanWords.SEEN)),
            Table.Column.words(page.say(PlanWords.WRITTEN_BY)),
            Table.Column.words(page.say(PlanWords.WRITTEN_ON)),
            Table.Column.words(page.say(PlanWords.COUNTS)),
            Table.Column.words(page.say(PlanWords.NOTE))),
        rows);
  }

  private static String written(Page page, Observation each) {
    String day = page.speech().date(Today.of(each.at()));
    long late = late(each);
    return late > 0 ? page.say(PlanWords.WRITTEN_LATE, day, late) : day;
  }

  private static long late(Observation each) {
    return Math.max(0, ChronoUnit.DAYS.between(each.on(), Today.of(each.at())));
  }

  /** The same for a machine, by day. */
  Data rows(Page page, Cycle cycle, Measure measure) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Observation each : readings(cycle, measure)) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(measure.name());
      row.add(measure.kind().name().toLowerCase(java.util.Locale.ROOT));
      row.add(measure.target().orElse(null));
      row.add(measure.good());
      row.add(each.on().toString());
      row.add(each.x());
      row.add(each.n().orElse(null));
      row.add(share(each).orElse(null));
      row.add(each.note());
      row.add(names.person(page, each.by()));
      row.add(Today.of(each.at()).toString());
      row.add(late(each));
      row.add(each.withdrawnAt().map(at -> Today.of(at).toString()).orElse(null));
      rows.add(row);
    }
    return new Data(FIELDS, rows);
  }
}
