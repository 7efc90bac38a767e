package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.report.language.Speech;

/** What several pictures share: grids, the rail, flags and samples. */
final class Lines {
  private Lines() {}

  /** Upright hairlines with their numbers under them. */
  static void grid(Drawing drawing, Scale scale, Domain domain, double top, double bottom) {
    Across across = drawing.across;
    List<Double> ticks = domain.ticks();
    for (int i = 0; i < ticks.size(); i++) {
      double f = domain.fraction(ticks.get(i));
      String x = across.at(f);
      String anchor = i == 0 ? "start" : i == ticks.size() - 1 ? "end" : "middle";
      drawing.draw(
          Svg.line("grid", x, top, x, bottom),
          Svg.text(
              anchor, x, bottom + 17, scale.tick(drawing.speech, ticks.get(i), domain.step())));
    }
  }

  /**
   * The bar as a picket from top to bottom, or the reference as a dashed line, with its name.
   *
   * @param parts from where to where it is drawn, from the top; more than one part where words
   *     would stand on it
   */
  static void picket(Drawing drawing, Telling telling, Domain domain, List<Part> parts) {
    if (telling.against().asDouble().isEmpty()) {
      return;
    }
    Across across = drawing.across;
    double f = domain.fraction(telling.against().asDouble().getAsDouble());
    boolean bar = telling.against() instanceof Against.Bar;
    String words = Lettering.clip(telling.line(), 14, Across.PHONE * .9);
    double width = Lettering.width(words, 14);
    for (Part part : parts) {
      if (bar) {
        drawing.draw(
            Svg.around(
                across.at(f),
                part.top + 6,
                Svg.path("rail", "M0-5 3 0V" + Svg.px(part.bottom - part.top) + "H-3V0Z")));
      } else {
        drawing.draw(Svg.line("reference", across.at(f), part.top, across.at(f), part.bottom));
      }
    }
    drawing.draw(
        Svg.text(
            (bar ? "rail-word " : "") + Across.anchor(f, width),
            across.at(Across.held(f, width)),
            15,
            words));
  }

  /** From where to where a line is drawn, in pixels from the top. */
  record Part(double top, double bottom) {}

  /** The bar as a rail across the whole width, or the reference as a dashed line. */
  static void rail(Drawing drawing, Against against, double y) {
    if (against instanceof Against.Bar) {
      drawing.draw(Svg.rect("rail across", "-4", y - 3, "100%", 6));
    } else if (against instanceof Against.Reference) {
      drawing.draw(Svg.line("reference", "0", y, "100%", y));
    }
  }

  /** A numbered flag at the top of a dashed line. */
  static void flag(
      Drawing drawing, Speech speech, int number, double place, double y, double bottom) {
    String x = drawing.across.at(place);
    drawing.draw(
        Svg.line("event", x, y + 8, x, bottom),
        Svg.around(
            x,
            y,
            Svg.rect("flag", "-9", -10, "18", 18).attribute("rx", "3"),
            Svg.text("flag-word middle", "0", 3.5, speech.count(number))));
  }

  static Html hatchSample() {
    return Svg.sample("0 0 18 18", Svg.rect("hatch", "0", 0, "18", 18));
  }

  static Html ownSample() {
    return Svg.sample("-9 -9 18 18", Svg.line("reference own", "0", -9, "0", 9));
  }

  static Html railSample() {
    return Svg.sample("-9 -9 18 18", Svg.rect("rail", "-9", -2.5, "18", 5));
  }

  static Html heatSample(int step) {
    return Svg.sample("0 0 18 18", Svg.rect("h" + step, "0", 0, "18", 18));
  }
}
