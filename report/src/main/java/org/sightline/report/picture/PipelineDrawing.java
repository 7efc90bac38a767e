package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.language.Speech;

/** Draws {@link Pipeline}: per stage a bar for each group, a dashed frame where paths part. */
final class PipelineDrawing {
  private static final double FULL = .84;
  private static final double BAR = 18;

  private final Pipeline picture;
  private final Speech speech;
  private final Drawing drawing;
  private final Across across;
  private final PipelineWords words;

  PipelineDrawing(Pipeline picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    drawing = new Drawing(picture.caption(), speech);
    across = drawing.across;
    words = new PipelineWords(picture, speech);
  }

  Drawn draw() {
    if (picture.stages().isEmpty() || picture.tracks().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_STAGES);
      return drawing.done();
    }
    words.write(drawing);
    double y = 0;
    for (int stage = 0; stage < picture.stages().size(); stage++) {
      y = stage(stage, y);
    }
    drawing.height = y - 6;
    for (Pipeline.Track track : picture.tracks()) {
      drawing.key(
          track.group().mark().sample(),
          speech.say(
              PictureWords.KEY_OF_HUNDRED,
              speech.name(track.group().name()),
              speech.name(picture.stages().get(0))));
    }
    return drawing.done();
  }

  /** Draws one stage from {@code y} on; returns where the next begins. */
  private double stage(int stage, double top) {
    List<String> name = Lettering.wrap(speech.name(picture.stages().get(stage)), 14, 240, 2);
    String onward = stage == 0 ? "" : words.wentOn(stage);
    double y = top + 15;
    drawing.draw(Svg.lines("name start", across.at(0), y, name));
    y += Svg.LINE_HEIGHT * (name.size() - 1);
    double used = Lettering.width(name.get(name.size() - 1), 14) + Lettering.width(onward, 13) + 16;
    if (!onward.isEmpty() && used <= Across.PHONE) {
      drawing.draw(Svg.text("end", across.at(1), y, onward));
    } else if (!onward.isEmpty()) {
      y += Svg.LINE_HEIGHT;
      drawing.draw(
          Svg.lines("start", across.at(0), y, Lettering.wrap(onward, 13, Across.PHONE, 2)));
      y += Svg.LINE_HEIGHT * (Lettering.wrap(onward, 13, Across.PHONE, 2).size() - 1);
    }
    y += 9;
    for (Pipeline.Track track : picture.tracks()) {
      bar(track, stage, y);
      y += BAR + 4;
    }
    if (picture.partsAt().isPresent() && picture.partsAt().getAsInt() == stage) {
      drawing.draw(Svg.rect("frame wide", "-8", top - 3, "100%", y - top + 4).attribute("rx", "3"));
    }
    return y + 18;
  }

  private void bar(Pipeline.Track track, int stage, double y) {
    long began = track.counts().get(0);
    String left = across.left(0, FULL);
    if (began < Shown.FEWEST) {
      drawing.draw(
          Svg.rect("hatch", left, y, across.width(0, FULL), BAR),
          Svg.text(
              "start halo",
              across.at(.01),
              y + 13.5,
              speech.say(began == 0 ? PictureWords.NOBODY_BEGAN : PictureWords.FEW)));
      return;
    }
    double share = (double) track.counts().get(stage) / began;
    double end = share * FULL;
    drawing.draw(
        Svg.rect("track", left, y, across.width(0, FULL), BAR),
        Svg.rect(
            "filled " + track.group().mark().colour(),
            across.left(0, end),
            y,
            across.width(0, end),
            BAR),
        track.group().mark().at(across.at(end), y + BAR / 2),
        Svg.text("value start halo", across.at(end), y + 14, words.ofHundred(share))
            .attribute("dx", Svg.px(across.onward(14))));
  }
}
