package org.sightline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void hasCaptionHeadsAndARegionTheKeyboardReaches() {
    Table table =
        new Table(
            "Reading",
            List.of(Table.Column.words("Group"), Table.Column.number("Share")),
            List.of(List.of("A & B", "31%")));
    assertEquals(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Reading\"><table>"
            + "<caption>Reading</caption><thead><tr><th scope=\"col\">Group</th>"
            + "<th scope=\"col\" class=\"num\">Share</th></tr></thead><tbody><tr>"
            + "<th scope=\"row\">A &amp; B</th><td class=\"num\">31%</td></tr></tbody></table></div>",
        table.html().toString());
  }

  @Test
  void refusesARowThatDoesNotFit() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Table("Reading", List.of(Table.Column.words("Group")), List.of(List.of("a", "b"))));
  }
}
