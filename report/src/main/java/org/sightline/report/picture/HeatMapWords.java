package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;

/** What {@link HeatMap} says: who stands furthest from the bar, and every distance. */
record HeatMapWords(HeatMap picture, Telling telling) {

  void write(Drawing drawing) {
    Speech speech = telling.speech();
    drawing.description =
        speech.say(
            PictureWords.DESCRIBE_HEAT,
            picture.places().size(),
            picture.groups().size(),
            telling.line());
    drawing.reading = reading();
    drawing.table = table(drawing.title());
    drawing.data = data();
    vega(drawing);
  }

  /** A cell on the far side of the bar. */
  private record Far(String who, String where, double distance, boolean sure) {}

  private String reading() {
    Speech speech = telling.speech();
    List<Far> far = new ArrayList<>();
    boolean any = false;
    for (HeatMap.Place place : picture.places()) {
      for (int i = 0; i < place.estimates().size(); i++) {
        Estimate estimate = place.estimates().get(i);
        if (Shown.of(estimate) instanceof Shown.Value value) {
          any = true;
          double distance = -picture.distance(value.value());
          if (distance > 0) {
            boolean sure = telling.side(estimate) != Telling.Side.CANNOT_TELL;
            far.add(new Far(picture.groups().get(i).name(), place.name(), distance, sure));
          }
        }
      }
    }
    if (far.isEmpty()) {
      return speech.say(any ? PictureWords.ALL_REACH : PictureWords.TOO_FEW_TO_JUDGE);
    }
    Far furthest =
        Collections.max(far, Comparator.comparing(Far::sure).thenComparing(Far::distance));
    return speech.say(
        furthest.sure ? PictureWords.FURTHEST : PictureWords.FURTHEST_MAYBE,
        speech.name(furthest.who),
        speech.name(furthest.where),
        picture.scale().distance(speech, furthest.distance),
        telling.held());
  }

  private Table table(String title) {
    Speech speech = telling.speech();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(speech.say(PictureWords.COLUMN_PLACE)));
    picture.groups().forEach(group -> columns.add(Column.number(speech.name(group.name()))));
    List<List<String>> rows = new ArrayList<>();
    for (HeatMap.Place place : picture.places()) {
      List<String> cells = new ArrayList<>();
      cells.add(speech.name(place.name()));
      place.estimates().forEach(estimate -> cells.add(cell(estimate)));
      rows.add(cells);
    }
    return new Table(title, columns, rows);
  }

  /** Distance and value: "−38 (22.0%)". */
  private String cell(Estimate estimate) {
    Speech speech = telling.speech();
    if (!(Shown.of(estimate) instanceof Shown.Value value)) {
      return telling.reason(Shown.of(estimate));
    }
    String distance = picture.scale().signed(speech, value.value() - picture.line());
    boolean unsure = telling.side(estimate) == Telling.Side.CANNOT_TELL;
    return speech.say(
        PictureWords.DISTANCE_AND_VALUE,
        unsure ? speech.say(PictureWords.ABOUT, distance) : distance,
        picture.scale().precise(speech, value.value()));
  }

  private Data data() {
    List<String> fields = new ArrayList<>(List.of("place", "group", "bar", "distance"));
    fields.addAll(Telling.FIELDS);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (HeatMap.Place place : picture.places()) {
      for (int i = 0; i < place.estimates().size(); i++) {
        Estimate estimate = place.estimates().get(i);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(place.name());
        row.add(picture.groups().get(i).name());
        row.add(picture.line());
        row.add(
            Shown.of(estimate) instanceof Shown.Value value
                ? (Object) (value.value() - picture.line())
                : null);
        row.addAll(telling.fields(estimate));
        rows.add(row);
      }
    }
    return new Data(fields, rows);
  }

  private void vega(Drawing drawing) {
    Speech speech = telling.speech();
    Map<String, Object> colour = Vega.field("distance", "quantitative", telling.againstTitle());
    colour.put(
        "scale",
        Vega.map("scheme", "blues", "reverse", picture.direction() == Direction.FAVOURABLE));
    Map<String, Object> encoding = new LinkedHashMap<>();
    encoding.put("x", Vega.inOrder("group", speech.say(PictureWords.COLUMN_GROUP)));
    encoding.put("y", Vega.inOrder("place", speech.say(PictureWords.COLUMN_PLACE)));
    encoding.put("color", colour);
    drawing.vega.put("mark", "rect");
    drawing.vega.put("encoding", encoding);
  }
}
