package org.sightline.server.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Observation;
import org.sightline.server.plans.Plans;
import org.sightline.server.reflection.Ground;
import org.sightline.server.reflection.Readings;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.charts.ManyCharts;
import org.sightline.statistics.charts.Series;
import org.sightline.statistics.rates.Wilson;
import org.sightline.statistics.scorecard.Composition;
import org.sightline.statistics.scorecard.Indicator;
import org.springframework.stereotype.Component;

/** Puts the scorecard of a goal together for whoever looks. */
@Component
public class Cards {
  private static final int SHUFFLES = 999;
  private static final long SEED = 20_260_901;

  private final Readings readings;
  private final Keeping keeping;
  private final Plans plans;
  private final OverTime overTime;
  private final Foretelling foretelling;

  Cards(
      Readings readings, Keeping keeping, Plans plans, OverTime overTime, Foretelling foretelling) {
    this.readings = readings;
    this.keeping = keeping;
    this.plans = plans;
    this.overTime = overTime;
    this.foretelling = foretelling;
  }

  /** The scorecard; empty while nothing is signed or not every place of the cycle is seen. */
  public Optional<Card> of(Viewer viewer, Cycle cycle) {
    return readings.ground(viewer, cycle).map(ground -> of(viewer, cycle, ground));
  }

  private Card of(Viewer viewer, Cycle cycle, Ground ground) {
    String goal = ground.terms().statement().number().indicator();
    List<Line> lines = keeping.lines(cycle);
    String lag =
        lines.stream()
            .filter(line -> line.question().equals(goal))
            .map(Line::lag)
            .findFirst()
            .orElse("");
    List<Entry> entries = new ArrayList<>();
    entries.add(
        counted(viewer, cycle, ground, Indicator.Kind.LAGGING, goal, lag, Optional.empty()));
    for (Line line : lines) {
      if (!line.question().equals(goal)) {
        entries.add(
            counted(
                viewer,
                cycle,
                ground,
                line.kind(),
                line.question(),
                line.lag(),
                Optional.of(line.id())));
      }
    }
    Map<UUID, List<Observation>> observed = plans.observations(cycle);
    for (Measure measure : plans.measures(cycle)) {
      entries.add(observed(measure, observed.getOrDefault(measure.id(), List.of())));
    }
    entries.sort(Comparator.comparing(Entry::kind));
    return new Card(
        ground,
        entries,
        Composition.of(entries.stream().map(Entry::indicator).toList()),
        charts(entries));
  }

  private static Optional<org.sightline.engine.indicator.Indicator> asked(
      Ground ground, String name) {
    return ground.data().recipe().indicators().stream()
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  private Entry counted(
      Viewer viewer,
      Cycle cycle,
      Ground ground,
      Indicator.Kind kind,
      String question,
      String lag,
      Optional<UUID> line) {
    var asked = asked(ground, question);
    var lagging = asked(ground, ground.terms().statement().number().indicator());
    Optional<Over> over =
        asked.flatMap(each -> overTime.of(ground, each)).filter(each -> !each.times().isEmpty());
    boolean leads = kind == Indicator.Kind.LEADING && asked.isPresent() && lagging.isPresent();
    return new Entry(
        kind,
        asked.map(each -> each.label()).orElse(question),
        Optional.of(lag).filter(words -> !words.isBlank()),
        line,
        over.isEmpty()
            ? new Entry.Uncounted()
            : new Entry.Counted(
                asked.orElseThrow(), over.get(), readings.beside(viewer, cycle, question)),
        leads ? Optional.of(foretelling.of(ground, asked.get(), lagging.get())) : Optional.empty());
  }

  private static Entry observed(Measure measure, List<Observation> observed) {
    List<LocalDate> days = new ArrayList<>();
    List<Estimate> values = new ArrayList<>();
    for (Observation each :
        observed.stream().sorted(Comparator.comparing(Observation::on)).toList()) {
      days.add(each.on());
      values.add(
          each.tally()
              .<Estimate>map(Wilson::share)
              .orElseGet(
                  () -> Estimate.undefined(Reason.NO_DENOMINATOR, "only a count was taken")));
    }
    return new Entry(
        kind(measure.kind()),
        measure.name(),
        Optional.empty(),
        Optional.empty(),
        days.isEmpty() ? new Entry.Uncounted() : new Entry.Observed(days, values),
        Optional.empty());
  }

  private static Indicator.Kind kind(Measure.Kind kind) {
    return switch (kind) {
      case LEADING -> Indicator.Kind.LEADING;
      case LAGGING -> Indicator.Kind.LAGGING;
      case COUNTER -> Indicator.Kind.COUNTER_METRIC;
      case ADHERENCE, DOSE, QUALITY, RESPONSIVENESS -> Indicator.Kind.PROCESS;
    };
  }

  /** One test over every chart, so that many charts do not find something by being many. */
  private static List<ManyCharts> charts(List<Entry> entries) {
    List<Series> all = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.figures() instanceof Entry.Counted counted && counted.over().charted()) {
        for (List<Estimate> series : counted.over().series()) {
          all.add(
              new Series(
                  entry.name() + " " + all.size(),
                  series.stream().map(Estimate::asDouble).toList()));
        }
      }
    }
    boolean alike = all.stream().map(each -> each.points().size()).distinct().count() == 1;
    return alike ? List.of(ManyCharts.of(all, Over.BASELINE, 1, SHUFFLES, SEED)) : List.of();
  }
}
