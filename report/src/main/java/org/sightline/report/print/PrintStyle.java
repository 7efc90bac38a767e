package org.sightline.report.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.report.html.Stylesheet;
import org.sightline.report.language.Speech;

/** The stylesheets of paper: one for the text, one inside every picture. */
final class PrintStyle {
  private static final String TEXT = withFamilies(read());
  private static final String PICTURES = pictures();
  private static final String MIRRORED =
      "\n.drawing .start { text-anchor: end; } .drawing .end { text-anchor: start; }";
  private static final String PAGE = "\uE001";
  private static final String PAGES = "\uE002";

  private PrintStyle() {}

  /** The sheet, its margins and its page number, then the rules of the text. */
  static String text(Speech speech) {
    return PrintFont.faces()
        + "\n@page { size: 210mm 279mm; margin: 18mm 18mm 20mm; @bottom-center { content: "
        + pageOf(speech)
        + "; font-family: "
        + PrintFont.SANS_FAMILIES
        + "; font-size: 8.5pt; color: #58646a; } }\n"
        + TEXT;
  }

  /**
   * The rules that a picture carries inside, without those that need a page around them.
   *
   * @param mirrored for a language that runs to the left: the drawer takes no notice of it
   */
  static String inPictures(boolean mirrored) {
    return mirrored ? PICTURES + MIRRORED : PICTURES;
  }

  /** "Page 3 of 12" with counters where the numbers stand. */
  private static String pageOf(Speech speech) {
    String words = speech.say(PrintWords.PAGE_OF, PAGE, PAGES);
    List<String> pieces = new ArrayList<>();
    for (String piece : words.split("(?<=[" + PAGE + PAGES + "])|(?=[" + PAGE + PAGES + "])")) {
      if (piece.equals(PAGE)) {
        pieces.add("counter(page)");
      } else if (piece.equals(PAGES)) {
        pieces.add("counter(pages)");
      } else {
        String plain = piece.replaceAll("[\"\\\\\u2066-\u2069]", "");
        // Below the text the layout orders pieces to the left, but not the letters of each.
        String seen =
            speech.language().rightToLeft()
                ? Direction.asSeen(plain).replace(' ', '\u00A0')
                : plain;
        pieces.add("\"" + seen + "\"");
      }
    }
    return String.join(" ", pieces);
  }

  private static String pictures() {
    String rules =
        Stylesheet.ofPictures()
            .replace(Stylesheet.fillIn("var(--sans)"), PrintFont.SANS_FAMILIES)
            .replace(Stylesheet.fillIn("var(--serif)"), PrintFont.SERIF_FAMILIES)
            .lines()
            .takeWhile(line -> !line.startsWith("@container"))
            .filter(line -> !line.matches("\\.(picture|key|reading|scenes|events|symbols).*"))
            .filter(line -> !line.contains("calc("))
            .collect(Collectors.joining("\n"));
    return rules + "\n.drawing .under { fill: none; }";
  }

  private static String withFamilies(String css) {
    return css.replace("var(--print-sans)", PrintFont.SANS_FAMILIES)
        .replace("var(--print-serif)", PrintFont.SERIF_FAMILIES);
  }

  private static String read() {
    try (InputStream stream = PrintStyle.class.getResourceAsStream("print.css")) {
      if (stream == null) {
        throw new IllegalStateException(
            "print.css is not in the jar. Maybe the build left out the resources.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("print.css cannot be read", unreadable);
    }
  }
}
