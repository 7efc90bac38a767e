package org.sightline.report.picture;

/**
 * Places along the width: 0 is where reading begins. Right to left, the whole picture is mirrored.
 *
 * @param mirrored whether reading begins at the right
 */
record Across(boolean mirrored) {

  /** The narrowest width a picture is laid out for: a sheet on a 375 px phone. */
  static final double PHONE = 305;

  String at(double fraction) {
    return Svg.percent(turned(fraction));
  }

  /** The left edge of what lies between two places. */
  String left(double a, double b) {
    return Svg.percent(Math.min(turned(a), turned(b)));
  }

  String width(double a, double b) {
    return Svg.percent(Math.abs(a - b));
  }

  /** A distance in pixels in reading direction. */
  double onward(double px) {
    return mirrored ? -px : px;
  }

  /** A place on the 0 to 100 grid of stretched lines. */
  double grid(double fraction) {
    return turned(fraction) * 100;
  }

  /** Which end of a centred text to hold so that it stays inside the picture. */
  static String anchor(double fraction, double textWidth) {
    double half = textWidth / 2 / PHONE;
    return fraction < half ? "start" : fraction > 1 - half ? "end" : "middle";
  }

  /** Where a text held by {@link #anchor} is put: at the edge when it would cross it. */
  static double held(double fraction, double textWidth) {
    double half = textWidth / 2 / PHONE;
    return fraction < half ? 0 : fraction > 1 - half ? 1 : fraction;
  }

  private double turned(double fraction) {
    return mirrored ? 1 - fraction : fraction;
  }
}
