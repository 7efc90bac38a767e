package org.sightline.report.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One HTML or SVG element being written: attributes first, then what stands inside.
 *
 * <p>Refuses what a strict content policy would refuse too: scripts, handlers, frames, inline style
 * attributes, and links to anything but pages, files, mail or a place on the page itself.
 */
public final class Tag implements Markup {
  private static final Pattern SCHEME = Pattern.compile("^\\s*([a-zA-Z][a-zA-Z0-9+.-]*)\\s*:.*");
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "link",
          "base",
          "meta",
          "template",
          "foreignobject");
  private static final Set<String> REFUSED_ATTRIBUTES = Set.of("style", "srcdoc");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "poster", "ping", "cite");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr", "col");
  private static final Set<String> DRAWN =
      Set.of("path", "line", "rect", "circle", "use", "polygon", "polyline", "ellipse");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final StringBuilder inside = new StringBuilder();

  private Tag(String name) {
    this.name = name;
  }

  /** A new element. */
  public static Tag of(String name) {
    if (!isName(name, "-") || REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "element is \"" + name + "\". Maybe the page frame should write it.");
    }
    return new Tag(name);
  }

  /** Adds an attribute; its value is escaped. */
  public Tag attribute(String attribute, String value) {
    String lower = attribute.toLowerCase(Locale.ROOT);
    if (!isName(attribute, ":_-") || lower.startsWith("on") || REFUSED_ATTRIBUTES.contains(lower)) {
      throw new IllegalArgumentException(
          "attribute is \"" + attribute + "\". Maybe use a class and the stylesheet.");
    }
    if (ADDRESSES.contains(lower) && !safeAddress(value)) {
      throw new IllegalArgumentException(
          attribute + " is not a plain address. Maybe link to a page, a file or #part.");
    }
    attributes.append(' ').append(attribute).append("=\"").append(Escape.text(value)).append('"');
    return this;
  }

  /** Adds an attribute that is a whole number. */
  public Tag attribute(String attribute, long value) {
    return attribute(attribute, Long.toString(value));
  }

  /** Adds an attribute that stands without a value, such as {@code open}. */
  public Tag flag(String attribute) {
    return attribute(attribute, "");
  }

  /** Adds the class attribute, unless it is blank. */
  public Tag styled(String classes) {
    return classes.isBlank() ? this : attribute("class", classes);
  }

  /** Adds what stands inside. */
  public Tag with(Markup... pieces) {
    for (Markup piece : pieces) {
      inside.append(piece.html());
    }
    return this;
  }

  /** Adds what stands inside. */
  public Tag with(Iterable<? extends Markup> pieces) {
    pieces.forEach(piece -> inside.append(piece.html()));
    return this;
  }

  /** Adds text, escaped. */
  public Tag text(String raw) {
    inside.append(Escape.text(raw));
    return this;
  }

  @Override
  public Html html() {
    String start = "<" + name + attributes;
    if (VOID.contains(name)) {
      return Html.trusted(start + ">");
    }
    if (inside.isEmpty() && DRAWN.contains(name)) {
      return Html.trusted(start + "/>");
    }
    return Html.trusted(start + ">" + inside + "</" + name + ">");
  }

  /** Whether a name is a letter, then letters, digits and these signs; asked for every element. */
  private static boolean isName(String name, String signs) {
    if (name.isEmpty() || !isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean safeAddress(String value) {
    var scheme = SCHEME.matcher(value.replaceAll("[\\p{Cntrl}]", ""));
    return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }
}
