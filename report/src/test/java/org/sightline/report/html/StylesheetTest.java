package org.sightline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StylesheetTest {

  @Test
  void everyValueUsedIsDefined() {
    String css = Stylesheet.whole();
    Set<String> defined = names(css, "(--[a-z0-9-]+):");
    Set<String> used = names(css, "var\\((--[a-z0-9-]+)");
    used.removeAll(defined);
    used.remove("--ground"); // set by sheets only; every use names what stands in
    assertEquals(Set.of(), used);
  }

  @Test
  void marigoldSaysTheBarAndNothingElse() {
    Pattern rule = Pattern.compile("([^{}]+)\\{[^{}]*var\\(--bar(-edge|-wash)?\\)[^{}]*}");
    Set<String> selectors =
        rule.matcher(Stylesheet.whole())
            .results()
            .map(match -> match.group(1).strip())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(".bar-word", ".rail", ".fence .sign"), selectors);
  }

  @Test
  void aPictureThatTravelsAloneHasEveryValueFilledIn() {
    String css = Stylesheet.ofPictures();
    assertTrue(css.contains("#f4b41a"), css);
    assertFalse(
        css.lines()
            .takeWhile(line -> !line.startsWith("@container"))
            .anyMatch(l -> l.contains("var(")),
        css);
  }

  @Test
  void staysCompact() {
    assertTrue(Stylesheet.whole().length() < 26_000, "characters: " + Stylesheet.whole().length());
  }

  private static Set<String> names(String css, String pattern) {
    return Pattern.compile(pattern)
        .matcher(css)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
