package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sightline.engine.cells.Group;
import org.sightline.engine.views.Viewed;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.DotInterval;
import org.sightline.report.picture.HeatMap;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Trend;
import org.sightline.server.explorer.Look;

/** The pictures of a look, by the name their files carry. */
record Pictures(Said said) {
  static final String GROUPS = "groups";
  static final String PLACES = "places";
  static final String TREND = "trend";

  private static final int MOST_COLUMNS = 7;
  private static final int MOST_LINES = 5;

  /** Those there is something to draw for: groups, places, trend. */
  Map<String, Picture> all() {
    Map<String, Picture> all = new LinkedHashMap<>();
    all.put(GROUPS, groups());
    places().ifPresent(map -> all.put(PLACES, map));
    trend().ifPresent(lines -> all.put(TREND, lines));
    return all;
  }

  /** The picture of this name, if this look has it. */
  Optional<Picture> find(String name) {
    return Optional.ofNullable(all().get(name));
  }

  private DotInterval groups() {
    List<DotInterval.Row> rows = new ArrayList<>();
    said.viewed.rows().forEach(row -> rows.add(row(row)));
    rows.add(row(said.viewed.everyone()));
    return new DotInterval(
            Caption.of(said.say(ExplorerWords.TITLE, said.question(), said.attributes())),
            scale(),
            said.indicator.direction(),
            against(),
            rows)
        .furthestFirst();
  }

  private DotInterval.Row row(Viewed.Row row) {
    DotInterval.Row drawn =
        said.indicator.isMean()
            ? DotInterval.Row.of(said.pictured(row.group()), row.value())
            : DotInterval.Row.of(
                said.pictured(row.group()), row.value(), row.cell().sum().longValue());
    return row.group().ways() == 0
        ? drawn
        : drawn.against(own(row)).standing(Standing.of(row, said));
  }

  /** Everyone else is another group in each row. */
  private OptionalDouble own(Viewed.Row row) {
    return against() instanceof Against.Own
        ? row.with(said.with())
            .map(comparison -> comparison.value().asDouble())
            .orElse(OptionalDouble.empty())
        : OptionalDouble.empty();
  }

  private Optional<HeatMap> places() {
    Optional<Viewed.Split> split = said.viewed.places();
    Against against = line();
    if (split.isEmpty() || against.asDouble().isEmpty()) {
      return Optional.empty();
    }
    List<Group> columns = most(MOST_COLUMNS, split.get());
    List<HeatMap.Place> rows =
        split.get().levels().stream()
            .limit(Look.MOST_PLACES)
            .map(
                level ->
                    new HeatMap.Place(
                        said.names.level(level.name()),
                        columns.stream()
                            .map(
                                group ->
                                    level.groups().get(split.get().groups().indexOf(group)).value())
                            .toList()))
            .toList();
    return Optional.of(
        new HeatMap(
            Caption.of(
                said.say(
                    ExplorerWords.PLACES_OF,
                    said.question(),
                    against instanceof Against.Reference one
                        ? said.speech.name(one.name())
                        : said.say(ExplorerWords.VERSUS_BAR),
                    said.names.attribute(split.get().column()))),
            scale(),
            said.indicator.direction(),
            against,
            columns.stream().map(said::pictured).toList(),
            rows));
  }

  /** The groups with most people, in their order, as many as fit beside everyone; then everyone. */
  private List<Group> most(int fitting, Viewed.Split split) {
    List<Group> most =
        said.viewed.rows().stream()
            .sorted(Comparator.comparingLong((Viewed.Row row) -> row.cell().n()).reversed())
            .limit(fitting - 1L)
            .map(Viewed.Row::group)
            .toList();
    List<Group> columns = new ArrayList<>(split.groups().stream().filter(most::contains).toList());
    columns.add(Group.EVERYONE);
    return columns;
  }

  /** How many groups of the look the picture of this name has no room for. */
  int leftOut(String name) {
    return switch (name) {
      case PLACES -> Math.max(0, said.viewed.rows().size() - MOST_COLUMNS + 1);
      case TREND ->
          said.viewed
              .times()
              .map(times -> said.viewed.rows().size() + 1 - lines(times).size())
              .orElse(0);
      default -> 0;
    };
  }

  private Optional<Trend> trend() {
    if (said.viewed.times().isEmpty()) {
      return Optional.empty();
    }
    Viewed.Split times = said.viewed.times().get();
    return Optional.of(
        new Trend(
            Caption.of(said.say(ExplorerWords.TREND_OF, said.question())),
            scale(),
            against() instanceof Against.Bar bar ? bar : new Against.Nothing(),
            said.capital(said.names.attribute(times.column())),
            times.levels().stream().map(level -> said.names.level(level.name())).toList(),
            lines(times),
            List.of()));
  }

  /** As many lines as can be told apart; all of them where there are too few times to draw. */
  private List<Trend.Series> lines(Viewed.Split times) {
    boolean drawn = times.levels().size() >= Trend.FEWEST_TIMES;
    Set<Mark> seen = EnumSet.noneOf(Mark.class);
    return (drawn ? most(MOST_LINES, times) : times.groups())
        .stream()
            .map(
                group ->
                    new Trend.Series(
                        said.pictured(group),
                        times.along(group).stream().map(Viewed.At::value).toList()))
            .filter(one -> !drawn || seen.add(one.group().mark()))
            .toList();
  }

  private Scale scale() {
    return said.indicator.isMean() ? Scale.ofNumbers(1) : Scale.ofShares();
  }

  /** What the groups are held against; everyone else is another group for each. */
  private Against against() {
    return switch (said.with()) {
      case BAR -> new Against.Bar(said.indicator.bar().orElseThrow().doubleValue());
      case EVERYONE_ELSE -> new Against.Own(said.say(ExplorerWords.VERSUS_ELSE));
      case OVERALL -> everyone();
      case LARGEST, BEST, NAMED ->
          said.oneReference()
              .<Against>map(
                  one -> new Against.Reference(said.groupInside(one.getKey()), one.getValue()))
              .orElseGet(Against.Nothing::new);
    };
  }

  /** The same for a map, which must be held against one line: where all stand together. */
  private Against line() {
    Against against = against();
    return against.asDouble().isPresent() ? against : everyone();
  }

  private Against everyone() {
    var value = said.viewed.everyone().value().asDouble();
    return value.isPresent()
        ? new Against.Reference(said.groupInside(Group.EVERYONE), value.getAsDouble())
        : new Against.Nothing();
  }
}
