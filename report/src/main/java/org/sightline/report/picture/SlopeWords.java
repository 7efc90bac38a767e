package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;

/** What {@link Slope} says: how far apart before, how far apart after. */
record SlopeWords(Slope picture, Telling telling) {

  void write(Drawing drawing) {
    Speech speech = telling.speech();
    List<String> changes =
        picture.lines().stream()
            .map(
                line ->
                    speech.say(
                        PictureWords.FROM_TO,
                        speech.name(line.group().name()),
                        telling.shortly(line.before()),
                        telling.shortly(line.after())))
            .toList();
    drawing.description = speech.say(PictureWords.SENTENCE, speech.list(changes));
    drawing.reading = reading(changes);
    drawing.hints.add(change());
    drawing.table = table(drawing.title());
    drawing.data = data();
    vega(drawing);
  }

  private String reading(List<String> changes) {
    Speech speech = telling.speech();
    if (picture.lines().size() == 2) {
      Slope.Line a = picture.lines().get(0);
      Slope.Line b = picture.lines().get(1);
      if (Shown.of(a.before()) instanceof Shown.Value a0
          && Shown.of(b.before()) instanceof Shown.Value b0
          && Shown.of(a.after()) instanceof Shown.Value a1
          && Shown.of(b.after()) instanceof Shown.Value b1) {
        return speech.say(
            PictureWords.APART_BECAME,
            picture.scale().distance(speech, a0.value() - b0.value()),
            picture.scale().distance(speech, a1.value() - b1.value()));
      }
    }
    return speech.say(PictureWords.SENTENCE, telling.few(changes));
  }

  private String change() {
    Speech speech = telling.speech();
    if (!(picture.change() instanceof org.sightline.statistics.Known known)) {
      return speech.say(PictureWords.CHANGE_UNKNOWN, telling.reason(Shown.of(picture.change())));
    }
    String value = picture.scale().signed(speech, known.value());
    return known.range() instanceof Interval interval
        ? speech.say(
            PictureWords.CHANGE_WITH_INTERVAL,
            value,
            picture.scale().signed(speech, interval.lo()),
            picture.scale().signed(speech, interval.hi()))
        : speech.say(PictureWords.CHANGE_ALONE, value);
  }

  private Table table(String title) {
    Speech speech = telling.speech();
    List<Estimate> all =
        picture.lines().stream()
            .flatMap(line -> java.util.stream.Stream.of(line.before(), line.after()))
            .toList();
    String interval = telling.intervalTitle(all);
    List<List<String>> rows = new ArrayList<>();
    for (Slope.Line line : picture.lines()) {
      rows.add(
          List.of(
              speech.name(line.group().name()),
              telling.precisely(line.before()),
              telling.interval(line.before()),
              telling.precisely(line.after()),
              telling.interval(line.after())));
    }
    return new Table(
        title,
        List.of(
            Column.words(speech.say(PictureWords.COLUMN_GROUP)),
            Column.number(speech.name(picture.before())),
            Column.number(interval),
            Column.number(speech.name(picture.after())),
            Column.number(interval)),
        rows);
  }

  private Data data() {
    List<String> fields = new ArrayList<>(List.of("group", "time"));
    fields.addAll(Telling.FIELDS);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Slope.Line line : picture.lines()) {
      rows.add(row(line, picture.before(), line.before()));
      rows.add(row(line, picture.after(), line.after()));
    }
    return new Data(fields, rows);
  }

  private List<@Nullable Object> row(Slope.Line line, String time, Estimate estimate) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(line.group().name());
    row.add(time);
    row.addAll(telling.fields(estimate));
    return row;
  }

  private void vega(Drawing drawing) {
    Map<String, Object> x = Vega.field("time", "ordinal", "");
    x.put("sort", null);
    List<Map<String, Object>> layers = new ArrayList<>(Vega.rule(picture.against(), "y"));
    Map<String, Object> y = Vega.field("value", "quantitative", telling.valueTitle());
    y.put("scale", Vega.map("zero", false));
    layers.add(
        Vega.layer(
            Vega.map("type", "line", "point", true),
            Vega.map(
                "x",
                x,
                "y",
                y,
                "color",
                Vega.inOrder("group", telling.speech().say(PictureWords.COLUMN_GROUP)))));
    drawing.vega.put("layer", layers);
  }
}
