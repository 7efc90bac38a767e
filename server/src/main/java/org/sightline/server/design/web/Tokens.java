package org.sightline.server.design.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.report.html.Html;
import org.sightline.report.html.Stylesheet;
import org.sightline.report.html.Tag;

/** The values of the look, read from the stylesheet itself. */
public final class Tokens {
  private static final Pattern VALUE = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

  private Tokens() {}

  /**
   * A value.
   *
   * @param name without its two hyphens
   * @param sample what it looks like
   */
  public record Token(String name, Html sample) {}

  /** Every colour, in the order of the sheet. */
  static List<Token> colours() {
    return named(value -> value.startsWith("#"), Tokens::swatch);
  }

  /** The steps of room between things. */
  static List<Token> spaces() {
    return names("space-").stream().map(name -> new Token(name, bar(name))).toList();
  }

  private static List<Token> named(
      Predicate<String> fits, java.util.function.Function<String, Html> sample) {
    Set<String> seen = new LinkedHashSet<>();
    Matcher value = VALUE.matcher(Stylesheet.whole());
    while (value.find()) {
      if (fits.test(value.group(2).strip())) {
        seen.add(value.group(1));
      }
    }
    return seen.stream().map(name -> new Token(name, sample.apply(name))).toList();
  }

  private static List<String> names(String start) {
    List<String> names = new ArrayList<>();
    Matcher value = VALUE.matcher(Stylesheet.whole());
    while (value.find()) {
      if (value.group(1).startsWith(start) && !names.contains(value.group(1))) {
        names.add(value.group(1));
      }
    }
    return names;
  }

  private static Html swatch(String name) {
    return drawing("swatch")
        .with(
            Tag.of("rect")
                .attribute("width", "100%")
                .attribute("height", "100%")
                .attribute("fill", "var(--" + name + ")"))
        .html();
  }

  private static Html bar(String name) {
    return drawing("ruler")
        .with(
            Tag.of("rect")
                .attribute("width", "var(--" + name + ")")
                .attribute("height", "100%")
                .attribute("fill", "var(--ink-2)"))
        .html();
  }

  private static Tag drawing(String style) {
    return Tag.of("svg").styled(style).attribute("aria-hidden", "true");
  }
}
