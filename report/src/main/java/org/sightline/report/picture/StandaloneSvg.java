package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.report.html.Html;
import org.sightline.report.html.Stylesheet;
import org.sightline.report.html.Tag;

/** A picture that travels alone: one SVG file, light, with its words and styles inside. */
final class StandaloneSvg {
  private static final double WIDTH = 720;
  private static final double MARGIN = 24;
  private static final double INSIDE = WIDTH - 2 * MARGIN;

  private final Drawn drawn;
  private final Across across;
  private final List<Html> pieces = new ArrayList<>();
  private double y = MARGIN + 12;

  private StandaloneSvg(Drawn drawn) {
    this.drawn = drawn;
    this.across = new Across(drawn.speech().language().rightToLeft());
  }

  static String of(Drawn drawn) {
    return new StandaloneSvg(drawn).file();
  }

  private String file() {
    words("name", 14, drawn.title());
    y += 6;
    words("saying", 20, drawn.reading());
    if (drawn.instead() == null) {
      y += 8;
      pieces.add(
          Tag.of("svg")
              .attribute("x", Svg.px(MARGIN))
              .attribute("y", Svg.px(y))
              .attribute("overflow", drawn.style().equals("fence") ? "hidden" : "visible")
              .with(drawn.marks())
              .attribute("width", Svg.px(INSIDE))
              .attribute("height", Svg.px(drawn.height()))
              .html());
      y += drawn.height() + 24;
    } else {
      words("plain", 15, drawn.instead());
    }
    drawn.keys().forEach(this::key);
    List<String> events = drawn.eventWords();
    for (int i = 0; i < events.size(); i++) {
      words("plain", 13, drawn.speech().count(i + 1L) + "  " + events.get(i));
    }
    drawn.hints().forEach(hint -> words("plain", 13, hint));
    return whole(y + MARGIN - 12);
  }

  private void words(String style, double size, String words) {
    for (String line : Lettering.wrap(words, size, INSIDE, 6)) {
      pieces.add(Svg.text(style + " start", edge(0), y, line).html());
      y += size * 1.35;
    }
  }

  private void key(Drawing.Key key) {
    if (key.sample() == null) {
      words("plain", 13, key.words());
      return;
    }
    double left = across.mirrored() ? WIDTH - MARGIN - 18 : MARGIN;
    pieces.add(Svg.around(Svg.px(left), y - 13, key.sample()).html());
    pieces.add(Svg.text("plain start", edge(26), y, key.words()).html());
    y += 22;
  }

  private String edge(double inset) {
    return Svg.px(across.mirrored() ? WIDTH - MARGIN - inset : MARGIN + inset);
  }

  private String whole(double height) {
    String language = drawn.speech().language().tag();
    Tag svg =
        Tag.of("svg")
            .attribute("xmlns", "http://www.w3.org/2000/svg")
            .attribute("xml:lang", language)
            .attribute("lang", language)
            .attribute("direction", drawn.speech().language().direction())
            .attribute("role", "img")
            .styled("drawing")
            .attribute("width", Svg.px(WIDTH))
            .attribute("height", Svg.px(height))
            .with(
                Tag.of("title").text(drawn.title()),
                Tag.of("desc").text(drawn.description()),
                Html.join(Mark.symbols()),
                Tag.of("rect")
                    .styled("ground")
                    .attribute("width", "100%")
                    .attribute("height", "100%"),
                Tag.of("g").styled(drawn.style()).with(pieces));
    String markup = svg.html().toString();
    int head = markup.indexOf('>') + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + markup.substring(0, head)
        + "<style>"
        + styles()
        + "</style>"
        + markup.substring(head)
        + "\n";
  }

  /** The rules of pictures, without those that need a page around them. */
  private static String styles() {
    String rules =
        Stylesheet.ofPictures()
            .lines()
            .takeWhile(line -> !line.startsWith("@container"))
            .filter(line -> !line.startsWith(".picture") && !line.startsWith(".key"))
            .collect(Collectors.joining("\n"));
    return rules
        + Stylesheet.fillIn(
            "\n.drawing{max-width:none}.ground{fill:var(--sheet)}"
                + ".drawing .saying{font:400 20px/1 var(--serif);fill:var(--ink)}");
  }
}
