package org.sightline.report.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A strip whose coordinates run from 0 to 100 both ways, drawn to size. The drawer would stretch
 * the strokes too, so the coordinates are multiplied instead.
 */
final class Stretch {
  private static final Pattern PAIRS = Pattern.compile("[MLCQSTZ0-9.,\\s-]+");
  private static final Pattern NUMBER = Pattern.compile("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");

  private Stretch() {}

  /** Whether this drawing inside a drawing is such a strip. */
  static boolean isOne(Element svg) {
    return svg.getAttribute("preserveAspectRatio").equals("none")
        && svg.getAttribute("viewBox").equals("0 0 100 100");
  }

  /** Draws a strip to size in place; one with a path that is not made of pairs stays as it is. */
  static void out(Element strip, double width) {
    double height = Double.parseDouble(strip.getAttribute("height"));
    for (Node child = strip.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element each) || !PAIRS.matcher(each.getAttribute("d")).matches()) {
        return;
      }
    }
    for (Node child = strip.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element path) {
        path.setAttribute("d", scaled(path.getAttribute("d"), width / 100, height / 100));
      }
    }
    strip.removeAttribute("viewBox");
    strip.removeAttribute("preserveAspectRatio");
  }

  private static String scaled(String path, double across, double down) {
    StringBuilder scaled = new StringBuilder();
    Matcher numbers = NUMBER.matcher(path);
    boolean isAcross = true;
    int read = 0;
    while (numbers.find()) {
      double value = Double.parseDouble(numbers.group()) * (isAcross ? across : down);
      scaled.append(path.substring(read, numbers.start())).append(Math.round(value * 100) / 100.0);
      read = numbers.end();
      isAcross = !isAcross;
    }
    return scaled.append(path.substring(read)).toString();
  }
}
