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
import org.sightline.statistics.Estimate;

/** Draws {@link DotInterval}: one row per group, its name above it, the bar as a picket. */
final class DotIntervalDrawing {
  private static final double TOP = 34;
  private static final double ROW = 50;
  private static final int MOST_NAME_LINES = 5;
  private static final double MOST_NAME_ROOM = 225;
  private static final double LEAST_NAME_ROOM = 150;

  private final DotInterval picture;
  private final Speech speech;
  private final Telling telling;
  private final Drawing drawing;
  private final Across across;
  private final Domain domain;

  DotIntervalDrawing(DotInterval picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    telling = new Telling(speech, picture.scale(), picture.against());
    drawing = new Drawing(picture.caption(), speech);
    across = drawing.across;
    domain = picture.scale().across(values());
  }

  Drawn draw() {
    if (picture.rows().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_GROUPS);
      return drawing.done();
    }
    drawing.style = "rows";
    List<List<String>> names =
        picture.rows().stream()
            .map(
                row ->
                    Lettering.wrap(
                        speech.name(row.group().name()), 14, nameRoom(), MOST_NAME_LINES))
            .toList();
    double bottom =
        TOP + 2 + names.stream().mapToDouble(n -> ROW + Svg.LINE_HEIGHT * (n.size() - 1)).sum();
    Lines.grid(drawing, picture.scale(), domain, TOP, bottom);
    Lines.picket(drawing, telling, domain, parts(names, bottom));
    double y = TOP;
    for (int i = 0; i < names.size(); i++) {
      double extra = Svg.LINE_HEIGHT * (names.get(i).size() - 1);
      row(picture.rows().get(i), names.get(i), y + 33 + extra);
      y += ROW + extra;
    }
    drawing.height = bottom + 24;
    drawing.hints.addAll(telling.withoutBand(byName()));
    if (picture.against() instanceof Against.Own) {
      drawing.key(Lines.ownSample(), telling.line());
    }
    if (picture.rows().stream().anyMatch(row -> Shown.of(row.estimate()).hatched())) {
      drawing.key(Lines.hatchSample(), speech.say(PictureWords.KEY_FEW));
    }
    new DotIntervalWords(picture, telling).write(drawing);
    table();
    data();
    vega();
    return drawing.done();
  }

  private void row(DotInterval.Row row, List<String> name, double y) {
    double first = y - 17 - Svg.LINE_HEIGHT * (name.size() - 1);
    Shown shown = Shown.of(row.estimate());
    if (shown.hatched()) {
      drawing.draw(Svg.rect("hatch", "0", y - 8, "100%", 16));
    }
    drawing.draw(Svg.lines("name at-name start halo of-" + name.size(), across.at(0), first, name));
    if (shown instanceof Shown.Value && row.own().isPresent()) {
      String own = across.at(domain.fraction(row.own().getAsDouble()));
      drawing.draw(Svg.line("reference own", own, y - 11, own, y + 11));
    }
    if (shown instanceof Shown.Value value) {
      drawing.draw(mark(row.group(), value, y), value(row, value, y - 17));
    } else {
      reason(shown, y);
    }
  }

  private Html mark(Group group, Shown.Value value, double y) {
    List<Html> pieces = new ArrayList<>();
    if (value.interval() != null) {
      String from = across.at(domain.fraction(value.interval().lo()));
      String to = across.at(domain.fraction(value.interval().hi()));
      pieces.add(
          Tag.of("g")
              .styled(group.mark().colour())
              .with(Svg.line("span", from, y, to, y), Svg.line("spine", from, y, to, y))
              .html());
    }
    pieces.add(group.mark().at(across.at(domain.fraction(value.value())), y).html());
    return Html.join(pieces);
  }

  private Tag value(DotInterval.Row row, Shown.Value value, double y) {
    String count =
        row.reached().isPresent()
            ? speech.say(
                PictureWords.COUNT_OF,
                speech.count(row.reached().getAsLong()),
                speech.count(value.n()))
            : speech.say(PictureWords.FROM, speech.count(value.n()));
    return Svg.words("value at-value end halo", across.at(1), y)
        .text(picture.scale().label(speech, value.value()) + " ")
        .with(Tag.of("tspan").styled("count").text(count));
  }

  /** Why there is no mark, on the side of the row where the bar does not pass. */
  private void reason(Shown shown, double y) {
    double line =
        picture.against().asDouble().isPresent()
            ? domain.fraction(picture.against().asDouble().getAsDouble())
            : 1;
    String words = telling.reason(shown);
    drawing.draw(
        line > .45
            ? Svg.text("start halo", across.at(.01), y + 4.5, words)
            : Svg.text("end halo", across.at(.99), y + 4.5, words));
  }

  /** The whole height, or, where names would stand on the line, the height of each row's mark. */
  private List<Lines.Part> parts(List<List<String>> names, double bottom) {
    if (lineAt() >= LEAST_NAME_ROOM) {
      return List.of(new Lines.Part(22, bottom));
    }
    List<Lines.Part> parts = new ArrayList<>();
    double y = TOP;
    for (List<String> name : names) {
      y += ROW + Svg.LINE_HEIGHT * (name.size() - 1);
      parts.add(new Lines.Part(y - 29, y - 9));
    }
    return parts;
  }

  /** How far the line stands from the side where names begin, on a phone. */
  private double lineAt() {
    return picture.against().asDouble().isPresent()
        ? domain.fraction(picture.against().asDouble().getAsDouble()) * Across.PHONE - 4
        : MOST_NAME_ROOM;
  }

  /** Names end before the bar where that leaves them room. */
  private double nameRoom() {
    double line = lineAt();
    return line < LEAST_NAME_ROOM ? MOST_NAME_ROOM : Math.min(line, MOST_NAME_ROOM);
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>(Values.of(picture.against(), estimates()));
    picture.rows().forEach(row -> row.own().ifPresent(values::add));
    return values;
  }

  private List<Estimate> estimates() {
    return picture.rows().stream().map(DotInterval.Row::estimate).toList();
  }

  private Map<String, Estimate> byName() {
    Map<String, Estimate> named = new LinkedHashMap<>();
    picture.rows().forEach(row -> named.put(speech.name(row.group().name()), row.estimate()));
    return named;
  }

  private void table() {
    boolean held = telling.holds();
    boolean counts = picture.rows().stream().anyMatch(row -> row.reached().isPresent());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(speech.say(PictureWords.COLUMN_GROUP)));
    columns.add(Column.number(telling.valueTitle()));
    if (held) {
      columns.add(Column.words(telling.againstTitle()));
    }
    columns.add(Column.number(telling.intervalTitle(estimates())));
    if (counts) {
      columns.add(Column.number(speech.say(PictureWords.COLUMN_REACHED)));
    }
    columns.add(Column.number(speech.say(PictureWords.COLUMN_COUNTED)));
    List<List<String>> rows = new ArrayList<>();
    for (DotInterval.Row row : picture.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(speech.name(row.group().name()));
      cells.add(telling.precisely(row.estimate()));
      if (held) {
        cells.add(telling.shownOnly(row.estimate(), telling.sideWords(row)));
      }
      cells.add(telling.shownOnly(row.estimate(), telling.interval(row.estimate())));
      if (counts) {
        cells.add(telling.shownOnly(row.estimate(), reached(row)));
      }
      cells.add(telling.shownOnly(row.estimate(), telling.counted(row.estimate())));
      rows.add(cells);
    }
    drawing.table = new Table(drawing.title(), columns, rows);
  }

  private String reached(DotInterval.Row row) {
    Shown shown = Shown.of(row.estimate());
    if (!(shown instanceof Shown.Value)) {
      return telling.reason(shown);
    }
    return row.reached().isPresent()
        ? speech.count(row.reached().getAsLong())
        : speech.say(PictureWords.NOT_COUNTED);
  }

  private void data() {
    List<String> fields = new ArrayList<>(List.of("group", "reached"));
    fields.addAll(Telling.FIELDS);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (DotInterval.Row row : picture.rows()) {
      boolean shown = Shown.of(row.estimate()) instanceof Shown.Value;
      List<@Nullable Object> values = new ArrayList<>();
      values.add(row.group().name());
      values.add(shown && row.reached().isPresent() ? (Object) row.reached().getAsLong() : null);
      values.addAll(telling.fields(row.estimate()));
      rows.add(values);
    }
    drawing.data = new Data(fields, rows);
  }

  private void vega() {
    Map<String, Object> y = Vega.inOrder("group", speech.say(PictureWords.COLUMN_GROUP));
    Map<String, Object> x = Vega.value(picture.scale(), "value", telling.valueTitle());
    Map<String, Object> low = new LinkedHashMap<>(x);
    low.put("field", "low");
    List<Map<String, Object>> layers = new ArrayList<>(Vega.rule(picture.against(), "x"));
    layers.add(
        Vega.layer(
            Vega.map("type", "rule", "size", 3, "opacity", .5),
            Vega.map("y", y, "x", low, "x2", Vega.map("field", "high"))));
    layers.add(
        Vega.layer(
            Vega.map("type", "point", "filled", true, "size", 80), Vega.map("y", y, "x", x)));
    drawing.vega.put("layer", layers);
  }
}
