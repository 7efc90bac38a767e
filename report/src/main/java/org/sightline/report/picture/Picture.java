package org.sightline.report.picture;

import org.sightline.report.html.Html;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;

/** One of the seven pictures: what it shows, checked at birth, ready to be drawn in a language. */
public sealed interface Picture
    permits DotInterval, Trend, ControlChart, HeatMap, Slope, Pipeline, Fence {

  Caption caption();

  /** The picture in one language: its figure, its sentence, its numbers and its files. */
  Drawn in(Speech speech);

  /** The shapes and hatching every page with pictures holds once, before the first of them. */
  static Html symbols() {
    return Tag.of("svg")
        .styled("symbols")
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
        .with(Mark.symbols())
        .html();
  }
}
