package org.sightline.report.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Csv;
import org.sightline.report.export.Data;
import org.sightline.report.export.Json;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;

/** A picture in one language: for the page, and as files for analysts. */
public final class Drawn {
  private final Speech speech;
  private final String title;
  private final String reading;
  private final String description;
  private final String style;
  private final double height;
  private final @Nullable String instead;
  private final List<Html> marks;
  private final List<Drawing.Key> keys;
  private final List<String> events;
  private final List<String> hints;
  private final @Nullable Table table;
  private final @Nullable Data data;
  private final Map<String, Object> vega;

  Drawn(Drawing drawing) {
    speech = drawing.speech;
    title = drawing.title();
    String given = drawing.caption.reading();
    reading = given == null ? drawing.reading : given;
    description = drawing.description;
    style = drawing.style;
    height = drawing.height;
    instead = drawing.instead;
    marks = List.copyOf(drawing.marks);
    keys = List.copyOf(drawing.keys);
    events = List.copyOf(drawing.events);
    hints = List.copyOf(drawing.hints);
    table = drawing.table;
    data = drawing.data;
    vega = Collections.unmodifiableMap(new LinkedHashMap<>(drawing.vega));
  }

  /** The one sentence it says. */
  public String reading() {
    return reading;
  }

  /** Whether there was anything to draw; if not, the figure says why. */
  public boolean isDrawn() {
    return instead == null;
  }

  /**
   * The figure for a page that holds {@link Picture#symbols()}.
   *
   * @param id unique on the page; letters, digits and hyphens
   * @param headingLevel 2, 3 or 4: one below the heading it stands under
   */
  public Html figure(String id, int headingLevel) {
    if (headingLevel < 2 || headingLevel > 4) {
      throw new IllegalArgumentException(
          "heading level is " + headingLevel + ". Maybe 3, under a section's heading.");
    }
    Tag caption = Tag.of("figcaption").with(Tag.of("h" + headingLevel).text(title));
    if (!reading.isEmpty()) {
      caption.with(Tag.of("p").styled("reading").text(reading));
    }
    Tag figure = Tag.of("figure").styled("picture").attribute("id", id).with(caption);
    figure.with(instead == null ? drawing(id) : Tag.of("p").styled("empty").text(instead));
    if (!keys.isEmpty()) {
      figure.with(key());
    }
    if (!events.isEmpty()) {
      figure.with(events());
    }
    hints.forEach(hint -> figure.with(Tag.of("p").styled("hint").text(hint)));
    if (table != null) {
      figure.with(
          Block.disclosure(speech.say(PictureWords.THE_NUMBERS), instead != null, table.html()));
    }
    return figure.html();
  }

  /**
   * The drawing without its caption and numbers, for a page whose own heading says what it shows
   * and whose own table holds the numbers.
   *
   * @param id unique on the page; letters, digits and hyphens
   */
  public Html bare(String id) {
    Tag frame = Tag.of("div").styled("picture").attribute("id", id);
    return frame
        .with(instead == null ? drawing(id) : Tag.of("p").styled("empty").text(instead))
        .html();
  }

  /** The picture alone as an SVG file with its title, sentence, key and styles inside. */
  public String standaloneSvg() {
    return StandaloneSvg.of(this);
  }

  /** Its numbers as CSV: stable English field names, a reason beside every missing value. */
  public String csv() {
    return data == null ? "" : Csv.of(data);
  }

  /** A Vega-Lite version 5 specification with its data inside. */
  public String vegaLite() {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("$schema", "https://vega.github.io/schema/vega-lite/v5.json");
    spec.put("title", title);
    spec.put("description", description.isEmpty() ? reading : description);
    spec.put("data", Map.of("values", data == null ? List.of() : Json.rows(data)));
    spec.putAll(vega);
    if (vega.isEmpty()) {
      spec.put("mark", "point");
    }
    return Json.of(spec);
  }

  private Tag drawing(String id) {
    Tag svg =
        Tag.of("svg")
            .attribute("role", "img")
            .styled(style.isEmpty() ? "drawing" : "drawing " + style)
            .attribute("height", Svg.px(height))
            .attribute("aria-labelledby", id + "-t " + id + "-d")
            .with(
                Tag.of("title").attribute("id", id + "-t").text(title),
                Tag.of("desc").attribute("id", id + "-d").text(description))
            .with(marks);
    boolean scrolls = style.contains("wide-");
    return scrolls
        ? Tag.of("div")
            .styled("scroll")
            .attribute("tabindex", 0)
            .attribute("role", "group")
            .attribute("aria-label", title)
            .with(svg)
        : svg;
  }

  private Tag key() {
    Tag list = Tag.of("ul").styled("key");
    for (Drawing.Key key : keys) {
      Tag item = Tag.of("li");
      if (key.sample() != null) {
        item.with(key.sample());
      }
      list.with(item.with(Tag.of("span").text(key.words())));
    }
    return list;
  }

  private Tag events() {
    Tag list = Tag.of("ol").styled("events");
    for (int i = 0; i < events.size(); i++) {
      list.with(Tag.of("li").with(Tag.of("b").text(speech.count(i + 1L))).text(events.get(i)));
    }
    return list;
  }

  Speech speech() {
    return speech;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  double height() {
    return height;
  }

  String style() {
    return style;
  }

  @Nullable String instead() {
    return instead;
  }

  List<Html> marks() {
    return marks;
  }

  List<Drawing.Key> keys() {
    return keys;
  }

  List<String> eventWords() {
    return events;
  }

  List<String> hints() {
    return hints;
  }
}
