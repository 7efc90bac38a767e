package org.sightline.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.report.Samples;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.xml.sax.InputSource;

/** What every picture holds to, in every state and every language. */
class PictureTest {

  static Stream<Arguments> pictures() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                new Samples(language)
                    .all().entrySet().stream()
                        .map(
                            sample ->
                                Arguments.of(
                                    language + " " + sample.getKey(),
                                    sample.getValue().in(Speech.of(language)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void aFigureHasItsTitleItsSentenceAndItsNumbers(String name, Drawn drawn) {
    String figure = drawn.figure("p1", 3).toString();
    assertTrue(figure.contains("<figcaption><h3>"), figure);
    if (drawn.isDrawn()) {
      assertFalse(drawn.reading().isBlank());
      assertTrue(figure.contains("role=\"img\""), figure);
      assertTrue(figure.contains("aria-labelledby=\"p1-t p1-d\""), figure);
      assertTrue(
          Pattern.compile("<desc id=\"p1-d\">[^<]{10,}</desc>").matcher(figure).find(), figure);
      assertTrue(figure.contains("<details><summary>"), figure);
      assertTrue(figure.contains("<table><caption>"), figure);
    } else {
      assertTrue(figure.contains("<p class=\"empty\">"), figure);
      assertFalse(figure.contains("role=\"img\""), figure);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void nothingInItNeedsAnInlineStyleOrStandsForAMissingValue(String name, Drawn drawn) {
    String figure = drawn.figure("p1", 3).toString();
    assertFalse(figure.contains(" style="), figure);
    assertFalse(
        Pattern.compile("NaN|Infinity|∞|\\bnull\\b|undefined").matcher(figure).find(), figure);
    assertFalse(figure.contains("<script"), figure);
    assertFalse(figure.contains("{"), "an unfilled phrase: " + figure);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void onlyItsOwnSymbolsAreReferred(String name, Drawn drawn) {
    String figure = drawn.figure("p1", 3).toString();
    String symbols = Picture.symbols().toString();
    Set<String> referred =
        Pattern.compile("href=\"#([^\"]+)\"|url\\(#([^)]+)\\)")
            .matcher(figure)
            .results()
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .collect(Collectors.toSet());
    referred.forEach(id -> assertTrue(symbols.contains("id=\"" + id + "\""), id));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void aloneItIsWholeAndWellFormed(String name, Drawn drawn) throws Exception {
    String svg = drawn.standaloneSvg();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    assertEquals("svg", root.getTagName());
    assertFalse(svg.contains("var("), svg);
    assertFalse(Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)").matcher(svg).find(), svg);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void itsNumbersLeaveAsCsvAndAsASpecification(String name, Drawn drawn) throws Exception {
    JsonNode spec = new ObjectMapper().readTree(drawn.vegaLite());
    assertEquals("https://vega.github.io/schema/vega-lite/v5.json", spec.get("$schema").asText());
    assertTrue(spec.has("layer") || spec.has("mark"), spec.toString());
    long rows = drawn.csv().lines().count();
    assertEquals(Math.max(0, rows - 1), spec.get("data").get("values").size());
    if (rows > 0) {
      String[] fields = drawn.csv().lines().findFirst().orElseThrow().split(",");
      for (String field : fields) {
        assertTrue(field.matches("[a-z_]+"), field);
      }
      referred(spec).forEach(field -> assertTrue(Set.of(fields).contains(field), field));
    }
  }

  private static Set<String> referred(JsonNode spec) {
    return spec.findValues("field").stream().map(JsonNode::asText).collect(Collectors.toSet());
  }
}
