package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;

/**
 * A picture of rows across a width, drawn as the report draws its own: x in percent, y in pixels,
 * mirrored where reading begins at the right.
 */
final class Strip {
  private static final int LONGEST_NAME = 42;
  private final Speech speech;
  private final List<Markup> ground = new ArrayList<>();
  private final List<Markup> marks = new ArrayList<>();
  private final List<Markup> keys = new ArrayList<>();
  private double height;

  Strip(Speech speech) {
    this.speech = speech;
  }

  /** Adds this much room. */
  void down(double pixels) {
    height += pixels;
  }

  /** A name above its row, on as many lines as it needs on a phone. */
  void name(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + word.length() >= LONGEST_NAME) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    line(line.toString());
    down(6);
  }

  private void line(String words) {
    String fitting =
        words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME - 1) + "…" : words;
    down(17);
    marks.add(text("name start halo", 0, 0, speech.name(fitting)));
  }

  void tick(double at, String words) {
    ground.add(line("grid", at, 0, at, height));
    ground.add(text(at == 0 ? "start" : at == 1 ? "end" : "middle", at, 16, words));
  }

  /** A filled part of the whole width, with its value beside it. */
  void bar(double share, double full, String value) {
    marks.add(rect("track", 0, full));
    marks.add(rect("filled", 0, share * full));
    marks.add(
        text("value start halo", share * full, 14, value)
            .attribute("dx", speech.language().rightToLeft() ? "-8" : "8"));
    down(34);
  }

  /** A mark of a side on the band from its lowest to its highest. */
  void band(int mark, double low, double at, double high) {
    down(9);
    marks.add(line("span g" + mark, low, 0, high, 0));
    marks.add(
        Tag.of("use")
            .attribute("href", "#mark-" + mark)
            .styled("shape g" + mark)
            .attribute("x", percent(turned(at)))
            .attribute("y", Double.toString(height)));
    down(10);
  }

  void key(int mark, String words) {
    Tag sample =
        Tag.of("svg")
            .attribute("viewBox", "-9 -9 18 18")
            .attribute("width", 18)
            .attribute("height", 18)
            .attribute("aria-hidden", "true")
            .attribute("focusable", "false")
            .with(Tag.of("use").attribute("href", "#mark-" + mark).styled("shape g" + mark));
    keys.add(Tag.of("li").with(sample).with(Tag.of("span").text(words)));
  }

  /** The figure: title, sentence, drawing, key, hints, and its table. */
  Html figure(
      String id, String title, String reading, List<String> hints, String numbers, Table table) {
    Tag caption = Tag.of("figcaption").with(Tag.of("h3").text(title));
    if (!reading.isEmpty()) {
      caption.with(Tag.of("p").styled("reading").text(reading));
    }
    Tag svg =
        Tag.of("svg")
            .attribute("role", "img")
            .styled("drawing")
            .attribute("height", Double.toString(height + 4))
            .attribute("aria-labelledby", id + "-t " + id + "-d")
            .with(
                Tag.of("title").attribute("id", id + "-t").text(title),
                Tag.of("desc").attribute("id", id + "-d").text(description(table)))
            .with(ground)
            .with(marks);
    Tag figure = Tag.of("figure").styled("picture").attribute("id", id).with(caption).with(svg);
    if (!keys.isEmpty()) {
      figure.with(Tag.of("ul").styled("key").with(keys));
    }
    hints.forEach(hint -> figure.with(Tag.of("p").styled("hint").text(hint)));
    return figure.with(Block.disclosure(numbers, false, table.html())).html();
  }

  private static String description(Table table) {
    List<String> rows = table.rows().stream().map(row -> String.join(", ", row)).toList();
    return String.join("; ", rows.subList(0, Math.min(12, rows.size())));
  }

  private Tag text(String style, double at, double below, String words) {
    return Tag.of("text")
        .styled(style)
        .attribute("x", percent(turned(at)))
        .attribute("y", Double.toString(height + below))
        .text(words);
  }

  private Tag line(String style, double x1, double y1, double x2, double y2) {
    boolean level = y1 == y2;
    return Tag.of("line")
        .styled(style)
        .attribute("x1", percent(turned(x1)))
        .attribute("x2", percent(turned(x2)))
        .attribute("y1", Double.toString(level ? height : y1))
        .attribute("y2", Double.toString(level ? height : y2));
  }

  private Tag rect(String style, double from, double to) {
    return Tag.of("rect")
        .styled(style)
        .attribute("x", percent(Math.min(turned(from), turned(to))))
        .attribute("width", percent(Math.abs(to - from)))
        .attribute("y", Double.toString(height))
        .attribute("height", "20");
  }

  private double turned(double at) {
    return speech.language().rightToLeft() ? 1 - at : at;
  }

  private static String percent(double share) {
    return Math.rint(share * 10_000) / 100 + "%";
  }
}
