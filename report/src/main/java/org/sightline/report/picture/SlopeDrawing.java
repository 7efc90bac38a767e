package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/** Draws {@link Slope}: posts with intervals, values outside, names on the lines. */
final class SlopeDrawing {
  private static final int MOST_GROUPS = 4;
  private static final double TOP = 34;
  private static final double BOTTOM = 256;
  private static final double[] POSTS = {.18, .82};

  private final Slope picture;
  private final Speech speech;
  private final Drawing drawing;
  private final Across across;
  private final Telling telling;
  private final double low;
  private final double high;

  SlopeDrawing(Slope picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    drawing = new Drawing(picture.caption(), speech);
    across = drawing.across;
    telling = new Telling(speech, picture.scale(), picture.against());
    List<Estimate> all =
        picture.lines().stream()
            .flatMap(line -> java.util.stream.Stream.of(line.before(), line.after()))
            .toList();
    var values = Values.of(picture.against(), all).stream().mapToDouble(d -> d).summaryStatistics();
    double least = values.getCount() == 0 ? 0 : values.getMin();
    double most = values.getCount() == 0 ? 1 : values.getMax();
    double span = Math.max(most - least, picture.scale().shares() ? .2 : 1e-9);
    double middle = (least + most) / 2;
    low = middle - span / 2;
    high = middle + span / 2;
  }

  Drawn draw() {
    if (picture.lines().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_GROUPS);
      return drawing.done();
    }
    new SlopeWords(picture, telling).write(drawing);
    if (picture.lines().size() > MOST_GROUPS) {
      drawing.instead = speech.say(PictureWords.TOO_MANY_LINES, MOST_GROUPS);
      return drawing.done();
    }
    drawing.height = 280;
    for (int side = 0; side < 2; side++) {
      String x = across.at(POSTS[side]);
      String post = Lettering.clip(side == 0 ? picture.before() : picture.after(), 14, 140);
      drawing.draw(
          Svg.text("name middle", x, 16, speech.name(post)), Svg.line("axis", x, 26, x, 264));
    }
    Room room = new Room(28, 274);
    line(room);
    for (Slope.Line line : picture.lines()) {
      keepClear(room, line);
      draw(line);
    }
    values(0);
    values(1);
    lineName(room);
    picture.lines().forEach(line -> name(line, room));
    return drawing.done();
  }

  private double y(double value) {
    return high - low < 1e-12
        ? (TOP + BOTTOM) / 2
        : BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP);
  }

  private void line(Room room) {
    picture
        .against()
        .asDouble()
        .ifPresent(
            value -> {
              double y = y(value);
              if (picture.against() instanceof Against.Bar) {
                drawing.draw(
                    Svg.rect(
                        "rail",
                        across.left(POSTS[0], POSTS[1]),
                        y - 3,
                        across.width(POSTS[0], POSTS[1]),
                        6));
              } else {
                drawing.draw(Svg.line("reference", across.at(POSTS[0]), y, across.at(POSTS[1]), y));
              }
              room.take(0, Across.PHONE, y - 4, y + 4);
            });
  }

  private void lineName(Room room) {
    if (picture.against().asDouble().isEmpty()) {
      return;
    }
    double y = y(picture.against().asDouble().getAsDouble());
    String words = Lettering.clip(telling.line(), 13, 180);
    double half = Lettering.width(words, 13.5) / 2;
    double centre = Across.PHONE / 2;
    double baseline = room.place(centre - half, centre + half, y + 20, y - 10, y + 36, y - 26);
    drawing.draw(
        Svg.text(
            (picture.against() instanceof Against.Bar ? "rail-word " : "") + "middle halo",
            "50%",
            baseline,
            words));
  }

  private void keepClear(Room room, Slope.Line line) {
    if (Shown.of(line.before()) instanceof Shown.Value a
        && Shown.of(line.after()) instanceof Shown.Value b) {
      for (int i = 0; i <= 20; i++) {
        double f = i / 20.0;
        double x = (POSTS[0] + (POSTS[1] - POSTS[0]) * f) * Across.PHONE;
        room.takePoint(x, y(a.value()) + (y(b.value()) - y(a.value())) * f, 3);
      }
    }
  }

  private void draw(Slope.Line line) {
    Tag group = Tag.of("g").styled(line.group().mark().colour());
    Shown before = Shown.of(line.before());
    Shown after = Shown.of(line.after());
    band(group, before, POSTS[0]);
    band(group, after, POSTS[1]);
    if (before instanceof Shown.Value a && after instanceof Shown.Value b) {
      group.with(
          Svg.line("line", across.at(POSTS[0]), y(a.value()), across.at(POSTS[1]), y(b.value())));
    }
    drawing.draw(group);
    if (before instanceof Shown.Value a) {
      drawing.draw(line.group().mark().at(across.at(POSTS[0]), y(a.value())));
    }
    if (after instanceof Shown.Value b) {
      drawing.draw(line.group().mark().at(across.at(POSTS[1]), y(b.value())));
    }
  }

  private void band(Tag group, Shown shown, double post) {
    if (shown instanceof Shown.Value value && value.interval() != null) {
      String x = across.at(post);
      group.with(Svg.line("span", x, y(value.interval().lo()), x, y(value.interval().hi())));
    }
  }

  /** Values outside a post, moved apart where they would touch; reasons stand under the post. */
  private void values(int side) {
    Room outside = new Room(28, 276);
    List<Slope.Line> missing = new ArrayList<>();
    for (Slope.Line line : picture.lines()) {
      Estimate estimate = side == 0 ? line.before() : line.after();
      if (!(Shown.of(estimate) instanceof Shown.Value value)) {
        missing.add(line);
        continue;
      }
      double y = y(value.value()) + 5;
      double baseline = outside.place(0, 40, y, y - 9, y + 9, y - 18, y + 18, y + 27, y - 27);
      drawing.draw(
          Svg.text(
                  "value halo " + (side == 0 ? "end" : "start"),
                  across.at(POSTS[side]),
                  baseline,
                  telling.shortly(estimate))
              .attribute("dx", Svg.px(across.onward(side == 0 ? -14 : 14))));
    }
    for (Slope.Line line : missing) {
      drawing.hints.add(
          speech.say(
              PictureWords.NOT_DRAWN,
              speech.say(
                  PictureWords.NAME_VALUE,
                  speech.name(line.group().name()),
                  speech.name(side == 0 ? picture.before() : picture.after())),
              telling.shortly(side == 0 ? line.before() : line.after())));
    }
  }

  private void name(Slope.Line line, Room room) {
    boolean both =
        Shown.of(line.before()) instanceof Shown.Value
            && Shown.of(line.after()) instanceof Shown.Value;
    if (!both) {
      drawing.key(line.group().mark().sample(), speech.name(line.group().name()));
      return;
    }
    double from = y(line.before().asDouble().orElse(0));
    double to = y(line.after().asDouble().orElse(0));
    String words = Lettering.clip(speech.name(line.group().name()), 14, 175);
    double half = Lettering.width(words, 14) / 2;
    double centre = Across.PHONE / 2;
    double steep = Math.abs(to - from) / ((POSTS[1] - POSTS[0]) * Across.PHONE) * half;
    double y = (from + to) / 2;
    double up = y - 10 - steep;
    double down = y + 20 + steep;
    double baseline =
        room.place(centre - half, centre + half, up, down, up - 17, down + 17, up - 34, down + 34);
    drawing.draw(Svg.text("name middle halo", "50%", baseline, words));
    if (Math.abs(baseline - y) > 60 || words.endsWith("…") || picture.lines().size() > 2) {
      drawing.key(line.group().mark().sample(), speech.name(line.group().name()));
    }
  }
}
