package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;

/** Draws {@link ControlChart}: small marks, the usual value, dashed limits, breaks ringed. */
final class ControlChartDrawing {
  private static final int FEWEST_BASELINE = 8;

  private final ControlChart picture;
  private final Speech speech;
  private final Telling telling;
  private final Drawing drawing;
  private final TimeAxis axis;

  ControlChartDrawing(ControlChart picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    telling = new Telling(speech, picture.scale(), new Against.Nothing());
    drawing = new Drawing(picture.caption(), speech);
    List<Double> values = new ArrayList<>();
    picture.estimates().stream()
        .filter(e -> Shown.of(e) instanceof Shown.Value)
        .forEach(e -> values.add(e.asDouble().orElse(0)));
    limits().values().forEach(values::add);
    values.add(picture.limits().usual());
    axis = new TimeAxis(drawing.across, picture.scale().around(values), picture.times(), .13, .97);
  }

  Drawn draw() {
    if (picture.times().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_TIMES);
      return drawing.done();
    }
    words();
    table();
    vega();
    if (picture.baseline() < FEWEST_BASELINE) {
      drawing.instead =
          speech.say(PictureWords.BASELINE_TOO_SHORT, FEWEST_BASELINE, picture.baseline());
      drawing.reading = "";
      return drawing.done();
    }
    drawing.height = TimeAxis.HEIGHT;
    Map<PictureWords, Double> limits = limits();
    double upper =
        limits.containsKey(PictureWords.UPPER_LIMIT)
            ? axis.y(picture.limits().upper())
            : TimeAxis.TOP;
    double lower =
        limits.containsKey(PictureWords.LOWER_LIMIT)
            ? axis.y(picture.limits().lower())
            : TimeAxis.BOTTOM;
    drawing.draw(Svg.rect("usual", "0", upper, "100%", Math.max(0, lower - upper)));
    List<Double> kept = new ArrayList<>();
    limits.values().forEach(value -> kept.add(axis.y(value)));
    kept.add(axis.y(picture.limits().usual()));
    axis.levels(drawing, picture.scale(), kept);
    axis.labels(drawing, picture.timeName());
    limits.values().forEach(value -> drawing.draw(level("limit", value)));
    drawing.draw(level("centre", picture.limits().usual()));
    axis.flags(drawing, speech, picture.events());
    line();
    labels(limits);
    return drawing.done();
  }

  /** The limits the scale can hold. */
  private Map<PictureWords, Double> limits() {
    Map<PictureWords, Double> held = new LinkedHashMap<>();
    ControlChart.Limits limits = picture.limits();
    boolean shares = picture.scale().shares();
    if (!shares || limits.upper() <= 1) {
      held.put(PictureWords.UPPER_LIMIT, limits.upper());
    }
    if (!shares || limits.lower() >= 0) {
      held.put(PictureWords.LOWER_LIMIT, limits.lower());
    }
    return held;
  }

  private Tag level(String style, double value) {
    return Svg.line(style, "0", axis.y(value), "100%", axis.y(value));
  }

  private void line() {
    StringBuilder path = new StringBuilder();
    boolean open = false;
    List<Html> marks = new ArrayList<>();
    for (int i = 0; i < picture.estimates().size(); i++) {
      if (Shown.of(picture.estimates().get(i)) instanceof Shown.Value value) {
        path.append(open ? " " : "M").append(axis.grid(i, value.value()));
        open = true;
        marks.add(mark(i, axis.y(value.value())));
      } else {
        open = false;
      }
    }
    if (path.length() > 0) {
      drawing.draw(
          Svg.stretched(
              TimeAxis.TOP,
              TimeAxis.BOTTOM - TimeAxis.TOP,
              List.of(Svg.path("line fine " + picture.group().mark().colour(), path.toString()))));
    }
    drawing.marks.addAll(marks);
  }

  private Html mark(int i, double y) {
    boolean breaks = picture.breaks().contains(i);
    Tag shape =
        Tag.of("use")
            .attribute("href", "#" + picture.group().mark().symbol())
            .styled(picture.group().mark().fill())
            .attribute("transform", breaks ? "scale(.85)" : "scale(.6)");
    Tag place = Svg.around(axis.x(i), y).styled(picture.group().mark().colour());
    return breaks ? place.with(Svg.circle("broken", 9.5), shape).html() : place.with(shape).html();
  }

  private void labels(Map<PictureWords, Double> limits) {
    Room room = new Room(2, TimeAxis.BOTTOM);
    for (int i = 0; i < picture.estimates().size(); i++) {
      if (Shown.of(picture.estimates().get(i)) instanceof Shown.Value value) {
        room.takePoint(
            axis.phoneX(i), axis.y(value.value()), picture.breaks().contains(i) ? 11 : 5);
      }
    }
    axis.keepClear(room, picture.events());
    limits.forEach((words, value) -> label(room, words, value, words == PictureWords.UPPER_LIMIT));
    label(room, PictureWords.USUAL, picture.limits().usual(), true);
  }

  private void label(Room room, PictureWords which, double value, boolean above) {
    String words = speech.say(which, picture.scale().label(speech, value));
    double width = Lettering.width(words, 13);
    double y = axis.y(value);
    double start = Across.PHONE - width;
    double over = y - 6;
    double under = y + 16;
    boolean atStart =
        room.crowding(start, Across.PHONE, above ? over : under)
            > room.crowding(0, width, above ? over : under);
    double from = atStart ? 0 : start;
    double baseline = room.place(from, from + width, above ? over : under, above ? under : over);
    drawing.draw(
        Svg.text(
            (atStart ? "start" : "end") + " halo",
            axis.across().at(atStart ? 0 : 1),
            baseline,
            words));
  }

  private void words() {
    ControlChart.Limits limits = picture.limits();
    int broken = picture.breaks().size();
    String first = broken == 0 ? "" : time(picture.breaks().first());
    drawing.reading =
        broken == 0
            ? speech.say(PictureWords.ALL_USUAL)
            : speech.say(PictureWords.SOMETHING_CHANGED, first, broken);
    drawing.description =
        speech.say(
            PictureWords.DESCRIBE_CONTROL,
            speech.name(picture.group().name()),
            picture.times().size(),
            picture.scale().label(speech, limits.usual()),
            broken);
    if (picture.baseline() > 0) {
      drawing.hints.add(
          speech.say(PictureWords.LIMITS_FIXED, time(0), time(picture.baseline() - 1)));
    }
    if (limits().size() < 2) {
      drawing.hints.add(speech.say(PictureWords.LIMIT_BEYOND));
    }
    for (int i = 0; i < picture.events().size() && picture.baseline() < FEWEST_BASELINE; i++) {
      drawing.events.add(speech.name(picture.events().get(i).words()));
    }
  }

  private String time(int i) {
    return speech.name(
        speech.say(PictureWords.NAME_VALUE, picture.timeName(), picture.times().get(i)));
  }

  private void table() {
    List<List<String>> rows = new ArrayList<>();
    List<List<@Nullable Object>> data = new ArrayList<>();
    for (int i = 0; i < picture.times().size(); i++) {
      boolean breaks = picture.breaks().contains(i);
      rows.add(
          List.of(
              speech.name(picture.times().get(i)),
              telling.precisely(picture.estimates().get(i)),
              speech.say(breaks ? PictureWords.BREAKS : PictureWords.IS_USUAL),
              telling.counted(picture.estimates().get(i))));
      List<@Nullable Object> row = new ArrayList<>();
      row.add(picture.times().get(i));
      row.addAll(telling.fields(picture.estimates().get(i)));
      row.addAll(
          List.of(
              picture.limits().lower(),
              picture.limits().usual(),
              picture.limits().upper(),
              breaks));
      data.add(row);
    }
    drawing.table =
        new Table(
            drawing.title(),
            List.of(
                Column.words(picture.timeName()),
                Column.number(telling.valueTitle()),
                Column.words(speech.say(PictureWords.COLUMN_RULE)),
                Column.number(speech.say(PictureWords.COLUMN_COUNTED))),
            rows);
    List<String> fields = new ArrayList<>(List.of("time"));
    fields.addAll(Telling.FIELDS);
    fields.addAll(List.of("lower_limit", "usual", "upper_limit", "breaks"));
    drawing.data = new Data(fields, data);
  }

  private void vega() {
    Map<String, Object> x = Vega.field("time", "ordinal", picture.timeName());
    x.put("sort", null);
    Map<String, Object> y = Vega.field("value", "quantitative", telling.valueTitle());
    y.put("scale", Vega.map("zero", false));
    List<Map<String, Object>> layers = new ArrayList<>();
    for (double limit : List.of(picture.limits().lower(), picture.limits().upper())) {
      layers.add(
          Vega.layer(
              Vega.map("type", "rule", "strokeDash", List.of(5, 4)),
              Vega.map("y", Vega.map("datum", limit))));
    }
    layers.add(Vega.layer("rule", Vega.map("y", Vega.map("datum", picture.limits().usual()))));
    layers.add(Vega.layer("line", Vega.map("x", x, "y", y)));
    layers.add(
        Vega.layer(
            Vega.map("type", "point", "filled", true),
            Vega.map(
                "x",
                x,
                "y",
                y,
                "size",
                Vega.map(
                    "condition", Vega.map("test", "datum.breaks", "value", 120), "value", 30))));
    drawing.vega.put("layer", layers);
  }
}
