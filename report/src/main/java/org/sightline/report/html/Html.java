package org.sightline.report.html;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Finished, safe markup. Text enters only through {@link #text}, which escapes it; there is no way
 * from outside this package to call a string markup.
 */
public final class Html implements Markup {

  /** Nothing at all. */
  public static final Html NONE = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  static Html trusted(String markup) {
    return new Html(markup);
  }

  /** Plain text, escaped. Whatever cannot stand in XML becomes U+FFFD. */
  public static Html text(String raw) {
    return new Html(Escape.text(raw));
  }

  /** Several pieces, one after another. */
  public static Html join(Iterable<? extends Markup> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.html().markup));
    return new Html(all.toString());
  }

  /** Several pieces, one after another. */
  public static Html join(Markup... pieces) {
    return new Html(
        Arrays.stream(pieces).map(piece -> piece.html().markup).collect(Collectors.joining()));
  }

  @Override
  public Html html() {
    return this;
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /** The markup itself, ready to be written to a file or a response. */
  @Override
  public String toString() {
    return markup;
  }
}
