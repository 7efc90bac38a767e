package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/** What {@link Trend} says and the numbers under it. */
record TrendWords(Trend picture, Telling telling) {
  private static final int GAPS_NAMED = 6;

  void write(Drawing drawing) {
    Speech speech = telling.speech();
    List<String> changes = picture.series().stream().map(this::change).toList();
    drawing.description = speech.list(changes);
    String said = changes.size() <= 2 ? speech.list(changes) : furthest();
    boolean one = picture.series().size() == 1 && picture.against().asDouble().isPresent();
    int last = one ? lastShown(picture.series().get(0)) : -1;
    drawing.reading =
        last < 0
            ? speech.say(PictureWords.SENTENCE, said)
            : speech.say(PictureWords.TREND_AND_DISTANCE, said, distance(last));
  }

  private String distance(int last) {
    Speech speech = telling.speech();
    double line = picture.against().asDouble().orElse(0);
    double value = picture.series().get(0).estimates().get(last).asDouble().orElse(line);
    String held =
        picture.against() instanceof Against.Reference reference
            ? speech.name(reference.name())
            : speech.say(PictureWords.BAR_IN_SENTENCE);
    return speech.say(PictureWords.IS_AWAY, held, picture.scale().distance(speech, line - value));
  }

  /** "English learners went from 25% in 2019 to 31% in 2026". */
  private String change(Trend.Series series) {
    Speech speech = telling.speech();
    String name = speech.name(series.group().name());
    int first = firstShown(series);
    int last = lastShown(series);
    if (first < 0) {
      return speech.say(PictureWords.NEVER_SHOWN, name);
    }
    if (first == last) {
      return speech.say(
          PictureWords.ONCE_AT,
          name,
          telling.shortly(series.estimates().get(first)),
          speech.name(picture.times().get(first)));
    }
    return speech.say(
        PictureWords.WENT_FROM_TO,
        name,
        telling.shortly(series.estimates().get(first)),
        speech.name(picture.times().get(first)),
        telling.shortly(series.estimates().get(last)),
        speech.name(picture.times().get(last)));
  }

  /** With many groups, the one that moved most. */
  private String furthest() {
    Trend.Series most = picture.series().get(0);
    double moved = -1;
    for (Trend.Series series : picture.series()) {
      int first = firstShown(series);
      if (first >= 0) {
        double change =
            Math.abs(
                series.estimates().get(lastShown(series)).asDouble().orElse(0)
                    - series.estimates().get(first).asDouble().orElse(0));
        if (change > moved) {
          moved = change;
          most = series;
        }
      }
    }
    return telling.speech().say(PictureWords.MOVED_MOST, change(most));
  }

  /** Says where the line is broken and why. */
  void gaps(Drawing drawing) {
    Speech speech = telling.speech();
    List<String> gaps = new ArrayList<>();
    for (Trend.Series series : picture.series()) {
      for (int i = 0; i < picture.times().size(); i++) {
        Shown shown = Shown.of(series.estimates().get(i));
        if (!(shown instanceof Shown.Value)) {
          String time = speech.name(picture.times().get(i));
          gaps.add(
              picture.series().size() == 1
                  ? speech.say(PictureWords.BECAUSE, time, telling.reason(shown))
                  : speech.say(
                      PictureWords.BECAUSE,
                      speech.say(PictureWords.NAME_VALUE, speech.name(series.group().name()), time),
                      telling.reason(shown)));
        }
      }
    }
    if (gaps.size() > GAPS_NAMED) {
      drawing.hints.add(speech.say(PictureWords.NO_LINE_MANY, gaps.size()));
    } else if (!gaps.isEmpty()) {
      drawing.hints.add(speech.say(PictureWords.NO_LINE, speech.list(gaps)));
    }
  }

  Table table(String title) {
    if (picture.times().size() < Trend.FEWEST_TIMES) {
      return byGroup(title);
    }
    Speech speech = telling.speech();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(picture.timeName()));
    List<Estimate> all =
        picture.series().stream().flatMap(series -> series.estimates().stream()).toList();
    for (Trend.Series series : picture.series()) {
      columns.add(Column.number(speech.name(series.group().name())));
      columns.add(Column.number(telling.intervalTitle(all)));
      columns.add(Column.number(speech.say(PictureWords.COLUMN_COUNTED)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < picture.times().size(); i++) {
      List<String> cells = new ArrayList<>();
      cells.add(speech.name(picture.times().get(i)));
      for (Trend.Series series : picture.series()) {
        Estimate estimate = series.estimates().get(i);
        cells.add(telling.precisely(estimate));
        cells.add(telling.shownOnly(estimate, telling.interval(estimate)));
        cells.add(telling.shownOnly(estimate, telling.counted(estimate)));
      }
      rows.add(cells);
    }
    return new Table(title, columns, rows);
  }

  /** A row for each group where there are few times: so no column stands out of the page. */
  private Table byGroup(String title) {
    Speech speech = telling.speech();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(speech.say(PictureWords.COLUMN_GROUP)));
    picture.times().forEach(time -> columns.add(Column.number(speech.name(time))));
    List<List<String>> rows = new ArrayList<>();
    for (Trend.Series series : picture.series()) {
      List<String> cells = new ArrayList<>();
      cells.add(speech.name(series.group().name()));
      for (Estimate estimate : series.estimates()) {
        cells.add(
            Shown.of(estimate) instanceof Shown.Value
                ? speech.say(
                    PictureWords.VALUE_AND_RANGE,
                    telling.precisely(estimate),
                    telling.interval(estimate))
                : telling.precisely(estimate));
      }
      rows.add(cells);
    }
    return new Table(title, columns, rows);
  }

  Data data() {
    List<String> fields = new ArrayList<>(List.of("group", "time"));
    fields.addAll(Telling.FIELDS);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Trend.Series series : picture.series()) {
      for (int i = 0; i < picture.times().size(); i++) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(series.group().name());
        row.add(picture.times().get(i));
        row.addAll(telling.fields(series.estimates().get(i)));
        rows.add(row);
      }
    }
    return new Data(fields, rows);
  }

  private static int firstShown(Trend.Series series) {
    for (int i = 0; i < series.estimates().size(); i++) {
      if (Shown.of(series.estimates().get(i)) instanceof Shown.Value) {
        return i;
      }
    }
    return -1;
  }

  private static int lastShown(Trend.Series series) {
    for (int i = series.estimates().size() - 1; i >= 0; i--) {
      if (Shown.of(series.estimates().get(i)) instanceof Shown.Value) {
        return i;
      }
    }
    return -1;
  }
}
