package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/** Draws {@link HeatMap}: the distance printed in each cell, the rail over those who reach it. */
final class HeatMapDrawing {
  private static final int MOST_GROUPS = 7;
  private static final int ROOMY_GROUPS = 4;
  private static final int MOST_HEAD_LINES = 4;
  private static final double CELL = 36;
  private static final double NAME_ROOM = 225;

  private final HeatMap picture;
  private final Speech speech;
  private final Drawing drawing;
  private final Telling telling;
  private final HeatSteps steps;
  private final double column;
  private boolean numbered;

  HeatMapDrawing(HeatMap picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    drawing = new Drawing(picture.caption(), speech);
    telling = new Telling(speech, picture.scale(), picture.against());
    double furthest =
        Values.of(picture.places().stream().flatMap(p -> p.estimates().stream()).toList()).stream()
            .mapToDouble(value -> -picture.distance(value))
            .max()
            .orElse(0);
    steps = HeatSteps.upTo(Math.max(0, furthest), picture.scale());
    column = 1.0 / Math.max(1, picture.groups().size());
  }

  Drawn draw() {
    if (picture.groups().isEmpty() || picture.places().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_PLACES);
      return drawing.done();
    }
    HeatMapWords words = new HeatMapWords(picture, telling);
    words.write(drawing);
    if (picture.groups().size() > MOST_GROUPS) {
      drawing.instead = speech.say(PictureWords.TOO_MANY_COLUMNS, MOST_GROUPS);
      return drawing.done();
    }
    drawing.style =
        picture.groups().size() > ROOMY_GROUPS
            ? "rows lean wide-" + picture.groups().size()
            : "rows lean";
    double y = heads() + 18;
    for (HeatMap.Place place : picture.places()) {
      List<String> name = Lettering.wrap(speech.name(place.name()), 14, NAME_ROOM, 3);
      drawing.draw(
          Svg.lines("name at-name start of-" + name.size(), drawing.across.at(0), y + 14, name));
      y += 21 + Svg.LINE_HEIGHT * (name.size() - 1);
      for (int i = 0; i < place.estimates().size(); i++) {
        cell(i, y, place.estimates().get(i));
      }
      y += CELL + 9;
    }
    drawing.height = y;
    if (numbered) {
      keyOfMarks();
    }
    key();
    return drawing.done();
  }

  /** Group names over their columns, or their marks with a key; returns where they end. */
  private double heads() {
    double room = Math.max(62, Across.PHONE / picture.groups().size()) - 6;
    List<List<String>> heads =
        picture.groups().stream()
            .map(group -> Lettering.wrap(speech.name(group.name()), 13, room, MOST_HEAD_LINES))
            .toList();
    numbered = cut(heads);
    if (numbered) {
      return marks();
    }
    int most = heads.stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < heads.size(); i++) {
      List<String> lines = heads.get(i);
      for (int k = 0; k < lines.size(); k++) {
        drawing.draw(
            Svg.text(
                "middle",
                drawing.across.at((i + .5) * column),
                14 + 16 * (most - lines.size() + k),
                lines.get(k)));
      }
    }
    return 14 + 16.0 * (most - 1);
  }

  /** Whether some name does not fit, so that two could look alike. */
  private static boolean cut(List<List<String>> heads) {
    return heads.stream().anyMatch(lines -> lines.get(lines.size() - 1).endsWith("…"));
  }

  /** A number and the group's mark over each column; the key names them. */
  private double marks() {
    for (int i = 0; i < picture.groups().size(); i++) {
      String middle = drawing.across.at((i + .5) * column);
      drawing.draw(
          Svg.text("name middle", middle, 14, speech.count(i + 1L)),
          picture.groups().get(i).mark().at(middle, 28));
    }
    return 32;
  }

  /** What the marks over the columns mean. */
  private void keyOfMarks() {
    for (int i = 0; i < picture.groups().size(); i++) {
      Group group = picture.groups().get(i);
      drawing.key(
          group.mark().sample(),
          speech.say(PictureWords.NUMBERED, speech.count(i + 1L), speech.name(group.name())));
    }
  }

  private void cell(int i, double y, Estimate estimate) {
    Across across = drawing.across;
    String x = across.left(i * column, (i + 1) * column);
    String width = across.width(0, column);
    String middle = across.at((i + .5) * column);
    Shown shown = Shown.of(estimate);
    if (!(shown instanceof Shown.Value value)) {
      String inset = across.left((i + .02) * column, (i + .98) * column);
      drawing.draw(
          Svg.rect("hatch", inset, y + 2, across.width(0, column * .96), CELL - 4),
          Svg.text("middle halo", middle, y + 23, speech.say(shortReason(shown))));
      return;
    }
    double distance = picture.distance(value.value());
    boolean unsure = telling.side(estimate) == Telling.Side.CANNOT_TELL;
    String number = picture.scale().signed(speech, value.value() - picture.line());
    String words = unsure ? speech.say(PictureWords.ABOUT, number) : number;
    if (distance >= 0) {
      drawing.draw(Svg.rect("h0 cell", x, y, width, CELL));
      if (picture.against() instanceof Against.Bar) {
        drawing.draw(
            Svg.rect(
                "rail",
                across.left((i + .1) * column, (i + .9) * column),
                y + 2,
                across.width(0, column * .8),
                4.5));
      }
      drawing.draw(Svg.text("on-rail middle", middle, y + 26, words));
      return;
    }
    int step = steps.of(-distance);
    Tag text = Svg.text((step >= 4 ? "on-high" : "on-low") + " middle", middle, y + 23, words);
    drawing.draw(Svg.rect("h" + step + " cell", x, y, width, CELL), text);
  }

  private static PictureWords shortReason(Shown shown) {
    if (shown instanceof Shown.Few) {
      return PictureWords.FEW_SHORT;
    }
    return switch (((Shown.Missing) shown).reason()) {
      case NO_DENOMINATOR -> PictureWords.NOBODY_SHORT;
      case SUPPRESSED -> PictureWords.HELD_BACK_SHORT;
      default -> PictureWords.NO_VALUE_SHORT;
    };
  }

  private void key() {
    Scale scale = picture.scale();
    drawing.key(
        picture.against() instanceof Against.Reference
            ? telling.againstTitle()
            : speech.say(scale.shares() ? PictureWords.KEY_POINTS : PictureWords.KEY_DISTANCE));
    for (int i = 0; i < steps.ends().size(); i++) {
      drawing.key(
          Lines.heatSample(i + 1),
          speech.say(
              PictureWords.KEY_UP_TO,
              scale.shares()
                  ? speech.number(steps.ends().get(i) * 100, 0)
                  : speech.number(steps.ends().get(i), scale.decimals())));
    }
    drawing.key(Lines.heatSample(5), speech.say(PictureWords.KEY_BEYOND));
    if (picture.against() instanceof Against.Bar) {
      drawing.key(
          Lines.railSample(),
          speech.say(
              picture.direction() == org.sightline.statistics.Direction.FAVOURABLE
                  ? PictureWords.KEY_AT_OR_ABOVE
                  : PictureWords.KEY_AT_OR_BELOW));
    }
    drawing.key(speech.say(PictureWords.KEY_ABOUT, telling.held()));
    List<Shown> hidden = new ArrayList<>();
    picture.places().forEach(p -> p.estimates().forEach(e -> hidden.add(Shown.of(e))));
    if (hidden.stream().anyMatch(Shown::hatched)) {
      drawing.key(Lines.hatchSample(), speech.say(PictureWords.KEY_FEW));
    }
    if (hidden.stream()
        .anyMatch(
            s -> s instanceof Shown.Missing && shortReason(s) == PictureWords.NO_VALUE_SHORT)) {
      drawing.key(speech.say(PictureWords.KEY_NO_VALUE));
    }
  }
}
