package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.report.html.Html;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/** Draws {@link Trend}: a line, a band and a shape per time, each named at its end. */
final class TrendDrawing {
  private static final double LABEL_ROOM = 215;

  private final Trend picture;
  private final Speech speech;
  private final Telling telling;
  private final Drawing drawing;
  private final TimeAxis axis;

  TrendDrawing(Trend picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    telling = new Telling(speech, picture.scale(), picture.against());
    drawing = new Drawing(picture.caption(), speech);
    List<Estimate> all =
        picture.series().stream().flatMap(series -> series.estimates().stream()).toList();
    axis =
        new TimeAxis(
            drawing.across,
            picture.scale().upward(Values.of(picture.against(), all)),
            picture.times(),
            .14,
            .95);
  }

  Drawn draw() {
    if (picture.series().isEmpty() || picture.times().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_TIMES);
      return drawing.done();
    }
    TrendWords words = new TrendWords(picture, telling);
    words.write(drawing);
    drawing.table = words.table(drawing.title());
    drawing.data = words.data();
    vega();
    if (timesWithValues() < Trend.FEWEST_TIMES) {
      drawing.instead = speech.say(PictureWords.TOO_FEW_TIMES, Trend.FEWEST_TIMES);
      return drawing.done();
    }
    drawing.height = TimeAxis.HEIGHT;
    Room room = new Room(2, TimeAxis.BOTTOM);
    List<Double> kept = new ArrayList<>();
    picture
        .against()
        .asDouble()
        .ifPresent(
            line -> {
              kept.add(axis.y(line));
              room.take(0, Across.PHONE, axis.y(line) - 4, axis.y(line) + 4);
            });
    axis.levels(drawing, picture.scale(), kept);
    axis.labels(drawing, "");
    keepClear(room);
    axis.keepClear(room, picture.events());
    line(room);
    axis.flags(drawing, speech, picture.events());
    picture.series().forEach(this::series);
    names(room);
    if (picture.series().size() > 1) {
      drawing.groups(picture.series().stream().map(Trend.Series::group).toList());
    }
    words.gaps(drawing);
    return drawing.done();
  }

  private void line(Room room) {
    if (picture.against().asDouble().isEmpty()) {
      return;
    }
    double y = axis.y(picture.against().asDouble().getAsDouble());
    Lines.rail(drawing, picture.against(), y);
    String words = Lettering.clip(telling.line(), 13, LABEL_ROOM);
    double width = Lettering.width(words, 13.5);
    double baseline = room.place(0, width, y - 11, y + 21);
    boolean bar = picture.against() instanceof Against.Bar;
    drawing.draw(
        Svg.text((bar ? "rail-word " : "") + "start halo", axis.across().at(0), baseline, words));
  }

  /** Keeps labels off every point. */
  private void keepClear(Room room) {
    for (Trend.Series series : picture.series()) {
      for (int i = 0; i < series.estimates().size(); i++) {
        if (Shown.of(series.estimates().get(i)) instanceof Shown.Value value) {
          room.takePoint(axis.phoneX(i), axis.y(value.value()), 7);
        }
      }
    }
  }

  private void series(Trend.Series series) {
    List<Html> lines = new ArrayList<>();
    String colour = series.group().mark().colour();
    for (List<Integer> run : runs(series)) {
      if (run.size() > 1) {
        band(series, run, colour, lines);
        StringBuilder path = new StringBuilder("M");
        run.forEach(i -> path.append(axis.grid(i, value(series, i).value())).append(' '));
        lines.add(Svg.path("line " + colour, path.toString().strip()).html());
      }
    }
    drawing.draw(Svg.stretched(TimeAxis.TOP, TimeAxis.BOTTOM - TimeAxis.TOP, lines));
    for (List<Integer> run : runs(series)) {
      for (int i : run) {
        Shown.Value value = value(series, i);
        if (run.size() == 1 && value.interval() != null) {
          drawing.draw(
              Svg.line(
                  "span " + colour,
                  axis.x(i),
                  axis.y(value.interval().lo()),
                  axis.x(i),
                  axis.y(value.interval().hi())));
        }
        drawing.draw(series.group().mark().at(axis.x(i), axis.y(value.value())));
      }
    }
  }

  private void band(Trend.Series series, List<Integer> run, String colour, List<Html> lines) {
    List<Integer> banded = run.stream().filter(i -> value(series, i).interval() != null).toList();
    if (banded.size() < run.size()) {
      return;
    }
    StringBuilder path = new StringBuilder("M");
    for (int i : run) {
      Shown.Value value = value(series, i);
      path.append(axis.grid(i, value.interval() == null ? value.value() : value.interval().lo()))
          .append(' ');
    }
    for (int k = run.size() - 1; k >= 0; k--) {
      Shown.Value value = value(series, run.get(k));
      path.append(
              axis.grid(
                  run.get(k), value.interval() == null ? value.value() : value.interval().hi()))
          .append(' ');
    }
    lines.add(Svg.path("band " + colour, path.toString().strip() + "Z").html());
  }

  private void names(Room room) {
    List<Trend.Series> named =
        picture.series().stream()
            .filter(series -> last(series) >= 0)
            .sorted(Comparator.comparing(s -> -value(s, last(s)).value()))
            .toList();
    boolean whole =
        named.stream().allMatch(series -> Lettering.width(told(series), 14) <= LABEL_ROOM);
    for (int k = 0; k < named.size(); k++) {
      Trend.Series series = named.get(k);
      int i = last(series);
      double y = axis.y(value(series, i).value());
      String words =
          whole
              ? told(series)
              : picture.series().size() > 1
                  ? telling.shortly(series.estimates().get(i))
                  : Lettering.clip(told(series), 14, LABEL_ROOM);
      double end = Math.min(axis.phoneX(i) + 10, Across.PHONE);
      double start = end - Lettering.width(words, 14);
      boolean upper = k == 0 || k < named.size() / 2;
      double baseline =
          upper
              ? room.place(start, end, y - 18, y + 28, y - 36, y + 46, y - 54, y + 64, y - 72)
              : room.place(start, end, y + 28, y - 18, y + 46, y - 36, y + 64, y - 54, y - 72);
      drawing.draw(
          Svg.text("name halo end", axis.x(i), baseline, words)
              .attribute(
                  "dx", Svg.px(axis.across().onward(picture.series().size() > 1 ? -4 : 10))));
      if (picture.series().size() > 1) {
        drawing.draw(small(series.group().mark(), axis.x(i), baseline - 4.5));
      }
    }
  }

  private String told(Trend.Series series) {
    return telling.named(series.group(), series.estimates().get(last(series)));
  }

  /** The group's shape beside its name, so that close lines are not mixed up. */
  private Html small(Mark mark, String x, double y) {
    return Svg.around(
            x,
            y,
            Tag.of("use")
                .attribute("href", "#" + mark.symbol())
                .styled(mark.fill())
                .attribute("x", Svg.px(axis.across().onward(6)))
                .attribute("transform", "scale(.7)"))
        .styled(mark.colour())
        .html();
  }

  private Shown.Value value(Trend.Series series, int i) {
    return (Shown.Value) Shown.of(series.estimates().get(i));
  }

  private static int last(Trend.Series series) {
    for (int i = series.estimates().size() - 1; i >= 0; i--) {
      if (Shown.of(series.estimates().get(i)) instanceof Shown.Value) {
        return i;
      }
    }
    return -1;
  }

  /** Stretches of times without a break. */
  private static List<List<Integer>> runs(Trend.Series series) {
    List<List<Integer>> runs = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < series.estimates().size(); i++) {
      boolean shown = Shown.of(series.estimates().get(i)) instanceof Shown.Value;
      if (shown && !open) {
        runs.add(new ArrayList<>());
      }
      if (shown) {
        runs.get(runs.size() - 1).add(i);
      }
      open = shown;
    }
    return runs;
  }

  private long timesWithValues() {
    return java.util.stream.IntStream.range(0, picture.times().size())
        .filter(
            i ->
                picture.series().stream()
                    .anyMatch(s -> Shown.of(s.estimates().get(i)) instanceof Shown.Value))
        .count();
  }

  private void vega() {
    Map<String, Object> x = Vega.field("time", "ordinal", picture.timeName());
    x.put("sort", null);
    Map<String, Object> y = Vega.value(picture.scale(), "value", telling.valueTitle());
    Map<String, Object> colour = Vega.inOrder("group", speech.say(PictureWords.COLUMN_GROUP));
    Map<String, Object> low = new LinkedHashMap<>(y);
    low.put("field", "low");
    List<Map<String, Object>> layers = new ArrayList<>(Vega.rule(picture.against(), "y"));
    layers.add(
        Vega.layer(
            Vega.map("type", "area", "opacity", .16, "invalid", "break-paths-filter-domains"),
            Vega.map("x", x, "y", low, "y2", Vega.map("field", "high"), "color", colour)));
    layers.add(
        Vega.layer(
            Vega.map("type", "line", "point", true, "invalid", "break-paths-filter-domains"),
            Vega.map("x", x, "y", y, "color", colour)));
    drawing.vega.put("layer", layers);
  }
}
