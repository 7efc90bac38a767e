package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.report.html.Tag;

/** The shape and colour a group keeps for life, always beside its written name. */
public enum Mark {
  DISC(1),
  SQUARE(2),
  TRIANGLE(3),
  DIAMOND(4),
  TRIANGLE_DOWN(5),
  CROSS(6),
  PENTAGON(7),
  /** Everyone, or everyone else. */
  RING(8);

  private static final List<Mark> FOR_GROUPS =
      List.of(DISC, SQUARE, TRIANGLE, DIAMOND, TRIANGLE_DOWN, CROSS, PENTAGON);

  private final int number;

  Mark(int number) {
    this.number = number;
  }

  /**
   * A group's mark by its place in a list that stays the same on every page, such as the district's
   * groups in order of their first appearance. After the seventh the marks begin again.
   *
   * @param place 0 or more
   */
  public static Mark at(int place) {
    if (place < 0) {
      throw new IllegalArgumentException(
          "place is " + place + ". Maybe the group is not in the list.");
    }
    return FOR_GROUPS.get(place % FOR_GROUPS.size());
  }

  String colour() {
    return "g" + number;
  }

  String fill() {
    return this == RING ? "ring" : "shape";
  }

  String symbol() {
    return "mark-" + number;
  }

  /** This mark at a place in the drawing. */
  Tag at(String x, double y) {
    return Tag.of("use")
        .attribute("href", "#" + symbol())
        .styled(fill() + " " + colour())
        .attribute("x", x)
        .attribute("y", Svg.px(y));
  }

  /** This mark as a small sample for a key. */
  Html sample() {
    return Svg.sample("-9 -9 18 18", at("0", 0));
  }

  /** What every page with pictures must hold once: the shapes and the hatching. */
  static Html symbols() {
    Tag defs = Tag.of("defs");
    defs.with(
        shape(DISC, "circle").attribute("r", "6.5"),
        shape(SQUARE, "rect")
            .attribute("x", -6)
            .attribute("y", -6)
            .attribute("width", 12)
            .attribute("height", 12),
        path(TRIANGLE, "M0-7.5 7 5.5H-7Z"),
        path(DIAMOND, "M0-8 8 0 0 8-8 0Z"),
        path(TRIANGLE_DOWN, "M0 7.5-7-5.5H7Z"),
        path(CROSS, "M-2.6-7h5.2v4.4H7v5.2H2.6V7h-5.2V2.6H-7v-5.2h4.4Z"),
        path(PENTAGON, "M0-7.5 7.1-2.3 4.4 6H-4.4L-7.1-2.3Z"),
        shape(RING, "circle").attribute("r", "5.5"));
    List<Tag> patterns = new ArrayList<>();
    patterns.add(
        pattern("hatch", "6", "6")
            .attribute("patternTransform", "rotate(45)")
            .with(Tag.of("path").styled("hatch-line").attribute("d", "M0 0V6")));
    patterns.add(
        pattern("planks", "19.4", "900")
            .with(
                Tag.of("rect")
                    .styled("plank")
                    .attribute("x", 4)
                    .attribute("y", -2)
                    .attribute("width", 15)
                    .attribute("height", 904)));
    return defs.with(patterns).html();
  }

  private static Tag shape(Mark mark, String element) {
    return Tag.of(element).attribute("id", mark.symbol());
  }

  private static Tag path(Mark mark, String outline) {
    return shape(mark, "path").attribute("d", outline);
  }

  private static Tag pattern(String id, String width, String height) {
    return Tag.of("pattern")
        .attribute("id", id)
        .attribute("width", width)
        .attribute("height", height)
        .attribute("patternUnits", "userSpaceOnUse");
  }
}
