package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;

/** SVG elements as the pictures use them: x in percent or pixels as text, y in pixels. */
final class Svg {
  static final double LINE_HEIGHT = 17;

  private Svg() {}

  static Tag line(String style, String x1, double y1, String x2, double y2) {
    return Tag.of("line")
        .styled(style)
        .attribute("x1", x1)
        .attribute("x2", x2)
        .attribute("y1", px(y1))
        .attribute("y2", px(y2));
  }

  static Tag text(String style, String x, double y, String words) {
    return words(style, x, y).text(words);
  }

  static Tag words(String style, String x, double y) {
    return Tag.of("text").styled(style).attribute("x", x).attribute("y", px(y));
  }

  /** Text on several lines; {@code y} is the first baseline. */
  static Tag lines(String style, String x, double y, List<String> lines) {
    if (lines.size() == 1) {
      return text(style, x, y, lines.get(0));
    }
    Tag text = words(style, x, y);
    for (int i = 0; i < lines.size(); i++) {
      text.with(
          Tag.of("tspan")
              .attribute("x", x)
              .attribute("dy", i == 0 ? "0" : px(LINE_HEIGHT))
              .text(lines.get(i)));
    }
    return text;
  }

  static Tag rect(String style, String x, double y, String width, double height) {
    return Tag.of("rect")
        .styled(style)
        .attribute("x", x)
        .attribute("y", px(y))
        .attribute("width", width)
        .attribute("height", px(height));
  }

  static Tag path(String style, String d) {
    return Tag.of("path").styled(style).attribute("d", d);
  }

  static Tag circle(String style, double r) {
    return Tag.of("circle").styled(style).attribute("r", px(r));
  }

  /** Things drawn in pixels around one place. */
  static Tag around(String x, double y, Markup... inside) {
    return Tag.of("svg")
        .attribute("x", x)
        .attribute("y", px(y))
        .attribute("overflow", "visible")
        .with(inside);
  }

  /** Lines whose coordinates run 0 to 100 both ways, stretched over a strip of the drawing. */
  static Tag stretched(double y, double height, List<? extends Markup> inside) {
    return Tag.of("svg")
        .attribute("x", "0")
        .attribute("y", px(y))
        .attribute("width", "100%")
        .attribute("height", px(height))
        .attribute("viewBox", "0 0 100 100")
        .attribute("preserveAspectRatio", "none")
        .attribute("overflow", "visible")
        .with(inside);
  }

  /** A small drawing for a key. */
  static Html sample(String viewBox, Markup inside) {
    return Tag.of("svg")
        .attribute("viewBox", viewBox)
        .attribute("width", 18)
        .attribute("height", 18)
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
        .with(inside)
        .html();
  }

  /** A length with at most one decimal. */
  static String px(double length) {
    return decimal(length, 10);
  }

  static String percent(double share) {
    return decimal(share * 100, 100) + "%";
  }

  static String decimal(double value, int parts) {
    double rounded = Math.rint(value * parts) / parts;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
