package org.sightline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

  @Test
  void writesAttributesThenWhatStandsInside() {
    assertEquals(
        "<p class=\"soft\">a <b>b</b></p>",
        Tag.of("p").styled("soft").text("a ").with(Tag.of("b").text("b")).html().toString());
  }

  @Test
  void textCannotBecomeMarkup() {
    assertEquals(
        "<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;</td>",
        Tag.of("td").text("<script>alert(\"1\")</script> & '").html().toString());
  }

  @Test
  void anAttributeCannotEndItself() {
    assertEquals(
        "<p title=\"&quot; onclick=&quot;x\"></p>",
        Tag.of("p").attribute("title", "\" onclick=\"x").html().toString());
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", Html.text("a\u0000b\u202Ec\uD800").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "STYLE", "iframe", "object", "base", "p onclick", ""})
  void refusesElementsThatRunOrFetch(String name) {
    assertThrows(IllegalArgumentException.class, () -> Tag.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "ONLOAD", "style", "srcdoc", "a b", "x\"y"})
  void refusesAttributesThatRunOrDodgeTheStylesheet(String name) {
    assertThrows(IllegalArgumentException.class, () -> Tag.of("p").attribute(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:x",
        "java\nscript:x",
        "data:text/html,x",
        "vbscript:x"
      })
  void refusesAddressesThatRun(String address) {
    assertThrows(IllegalArgumentException.class, () -> Tag.of("a").attribute("href", address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#main", "report.html?a=b:c", "https://example.org/", "mailto:a@b.c"})
  void takesPlainAddresses(String address) {
    assertTrue(Tag.of("a").attribute("href", address).html().toString().contains("href="));
  }

  @Property
  void noTextEverOpensATag(@ForAll String anything) {
    String markup = Html.text(anything).toString();
    assertFalse(markup.contains("<") || markup.contains(">") || markup.contains("\""));
  }
}
