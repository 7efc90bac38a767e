package org.sightline.report.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fonts that are laid into every PDF, so that it looks the same wherever it is opened. */
enum PrintFont {
  SANS("Noto Sans", "normal", "NotoSans-Regular.ttf"),
  SANS_BOLD("Noto Sans", "bold", "NotoSans-Bold.ttf"),
  SERIF("Noto Serif", "normal", "NotoSerif-Regular.ttf"),
  ARABIC("Noto Naskh Arabic", "normal", "NotoNaskhArabic-Regular.ttf"),
  ARABIC_BOLD("Noto Naskh Arabic", "bold", "NotoNaskhArabic-Bold.ttf"),
  SIGNS("Noto Sans Math", "normal", "NotoSansMath-Regular.ttf");

  /** The one kind of address a document may fetch from: these fonts. */
  static final String PROTOCOL = "sightline-font";

  private static final String AFTER = ", \"Noto Naskh Arabic\", \"Noto Sans Math\"";

  /** The families of labels, tables and texts, the first that knows a letter writes it. */
  static final String SANS_FAMILIES = "\"Noto Sans\"" + AFTER;

  /** The families of headings and readings. */
  static final String SERIF_FAMILIES = "\"Noto Serif\"" + AFTER;

  private final String family;
  private final String weight;
  private final String file;

  PrintFont(String family, String weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /** The rules that name every font. */
  static String faces() {
    return Arrays.stream(values()).map(PrintFont::face).collect(Collectors.joining("\n"));
  }

  /** The font of this address, if it is one of ours. */
  static Optional<PrintFont> at(String address) {
    return Arrays.stream(values()).filter(font -> font.address().equals(address)).findFirst();
  }

  private String address() {
    return PROTOCOL + ":" + file;
  }

  private String face() {
    return "@font-face { font-family: \""
        + family
        + "\"; font-weight: "
        + weight
        + "; font-style: normal; src: url("
        + address()
        + "); -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H; }";
  }

  InputStream open() {
    try (InputStream stream = PrintFont.class.getResourceAsStream("fonts/" + file)) {
      if (stream == null) {
        throw new IllegalStateException(
            file + " is not in the jar. Maybe the build left out the resources.");
      }
      return new ByteArrayInputStream(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }
}
