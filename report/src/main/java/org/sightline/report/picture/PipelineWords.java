package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.report.language.Speech;

/** What {@link Pipeline} says: of a hundred who began, how many are left, and where paths part. */
record PipelineWords(Pipeline picture, Speech speech) {

  void write(Drawing drawing) {
    List<String> ends = new ArrayList<>();
    int last = picture.stages().size() - 1;
    for (Pipeline.Track track : picture.tracks()) {
      ends.add(
          speech.say(
              PictureWords.LEFT_OF_HUNDRED, speech.name(track.group().name()), left(track, last)));
    }
    drawing.description =
        speech.say(
            PictureWords.DESCRIBE_PIPELINE,
            speech.name(picture.stages().get(last)),
            speech.list(ends));
    drawing.reading =
        picture.partsAt().isPresent()
            ? speech.say(
                PictureWords.PATHS_PART,
                speech.name(picture.stages().get(picture.partsAt().getAsInt())))
            : drawing.description;
    drawing.table = table(drawing.title());
    drawing.data = data();
    vega(drawing);
  }

  /** A share as so many of a hundred; never 0 or 100 for a share that is neither. */
  String ofHundred(double share) {
    boolean nearAnEnd = (share > 0 && share < .01) || (share > .99 && share < 1);
    return speech.number(share * 100, nearAnEnd ? 1 : 0);
  }

  /** "went on: 41%, 78%", in the order of the bars. */
  String wentOn(int stage) {
    List<String> rates = new ArrayList<>();
    for (Pipeline.Track track : picture.tracks()) {
      rates.add(rate(track, stage));
    }
    return speech.say(PictureWords.WENT_ON, String.join(speech.say(PictureWords.COMMA), rates));
  }

  private String rate(Pipeline.Track track, int stage) {
    long before = track.counts().get(stage - 1);
    if (before == 0) {
      return speech.say(PictureWords.NOBODY_SHORT);
    }
    if (before < Shown.FEWEST) {
      return speech.say(PictureWords.FEW_SHORT);
    }
    return speech.share((double) track.counts().get(stage) / before);
  }

  private String left(Pipeline.Track track, int stage) {
    long began = track.counts().get(0);
    if (began < Shown.FEWEST) {
      return speech.say(began == 0 ? PictureWords.NOBODY_BEGAN : PictureWords.FEW);
    }
    return ofHundred((double) track.counts().get(stage) / began);
  }

  /** A row for each stage and group: few columns, so that phones and paper hold them. */
  private Table table(String title) {
    List<Column> columns =
        List.of(
            Column.words(speech.say(PictureWords.COLUMN_STAGE)),
            Column.words(speech.say(PictureWords.COLUMN_GROUP)),
            Column.number(speech.say(PictureWords.COLUMN_COUNTED)),
            Column.number(speech.say(PictureWords.COLUMN_OF_HUNDRED)),
            Column.number(speech.say(PictureWords.COLUMN_WENT_ON)));
    List<List<String>> rows = new ArrayList<>();
    for (int stage = 0; stage < picture.stages().size(); stage++) {
      for (Pipeline.Track track : picture.tracks()) {
        rows.add(row(track, stage));
      }
    }
    return new Table(title, columns, rows);
  }

  private List<String> row(Pipeline.Track track, int stage) {
    long began = track.counts().get(0);
    return List.of(
        speech.name(picture.stages().get(stage)),
        speech.name(track.group().name()),
        began > 0 && began < Shown.FEWEST
            ? speech.say(PictureWords.FEW)
            : speech.count(track.counts().get(stage)),
        left(track, stage),
        stage == 0 ? speech.say(PictureWords.EVERYONE_BEGINS) : rate(track, stage));
  }

  private Data data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Pipeline.Track track : picture.tracks()) {
      long began = track.counts().get(0);
      for (int stage = 0; stage < picture.stages().size(); stage++) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(track.group().name());
        row.add(picture.stages().get(stage));
        boolean shown = began >= Shown.FEWEST;
        row.add(shown ? (Object) track.counts().get(stage) : null);
        row.add(shown ? (Object) (100.0 * track.counts().get(stage) / began) : null);
        row.add(shown ? "" : left(track, stage));
        rows.add(row);
      }
    }
    return new Data(List.of("group", "stage", "count", "of_hundred", "note"), rows);
  }

  private void vega(Drawing drawing) {
    Map<String, Object> group = Vega.inOrder("group", speech.say(PictureWords.COLUMN_GROUP));
    drawing.vega.put("mark", "bar");
    drawing.vega.put(
        "encoding",
        Vega.map(
            "y",
            Vega.inOrder("stage", speech.say(PictureWords.COLUMN_STAGE)),
            "yOffset",
            group,
            "x",
            Vega.field("of_hundred", "quantitative", speech.say(PictureWords.COLUMN_OF_HUNDRED)),
            "color",
            group));
  }
}
