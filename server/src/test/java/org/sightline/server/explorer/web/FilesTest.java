package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeReader;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.drive.Browser;
import org.sightline.server.explorer.ExploredDistrict;
import org.sightline.statistics.Direction;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is taken along: the same figures as on the page, in files nothing runs from. */
class FilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static String district;
  private static String hostile;

  @BeforeAll
  static void data(@TempDir Path folder) throws IOException {
    district = "/explorer/" + ExploredDistrict.shared().key();
    StringBuilder rows =
        new StringBuilder(
            "student_id,school,school_year,\"=cmd()|'x'!A1\",<img src=x onerror=alert(2)>,passed\n");
    for (int i = 0; i < 480; i++) {
      rows.append(
          "Z%03d,%s,%d,%s,%s,%s%n"
              .formatted(
                  i,
                  i % 3 == 0 ? "</svg><script>alert(3)</script>" : "\"@SUM(1,2)\"",
                  2021 + i / 11 % 5,
                  i % 4 < 2 ? "\"=1+1\"" : "<script>alert(1)</script>",
                  i % 5 < 2 ? "+2+2" : "</title><b onclick=alert(4)>",
                  i % 7 < 3 ? "Yes" : "No"));
    }
    TestServer server = TestServer.shared();
    Path file = Files.writeString(folder.resolve("hostile.csv"), rows.toString());
    hostile =
        "/explorer/"
            + server
                .bean(Acceptance.class)
                .accept("Hostile", file, hostileRecipe(), server.owner().viewer())
                .key();
  }

  private static Recipe hostileRecipe() {
    return new Recipe(
        Choices.NONE,
        List.of(
            new Indicator(
                "passed",
                "<b>Passed</b>",
                new Criterion.IsTrue("passed"),
                Direction.FAVOURABLE,
                Counted.PERSONS,
                Optional.of(new BigDecimal("0.6")))),
        List.of("=cmd()|'x'!A1", "<img src=x onerror=alert(2)>"),
        List.of("school"),
        Optional.of("school_year"),
        Optional.empty(),
        new ReferenceChoice.EveryoneElse(),
        Thresholds.USUAL,
        List.of());
  }

  private static Browser reader() {
    return TestServer.shared().as(Role.VIEWER, Scope.everywhere());
  }

  private static Browser.Seen file(String path) {
    Browser.Seen seen = reader().get(path);
    assertEquals(200, seen.status(), path);
    assertTrue(seen.header("Content-Disposition").startsWith("attachment;"), path);
    assertTrue(seen.header("X-Content-Type-Options").contains("nosniff"), path);
    return seen;
  }

  @Test
  void theTableHoldsOneRowPerGroupAndEveryone() {
    String csv = file(district + "/table.csv?by=english_learner_status").body();
    List<String> lines = csv.lines().toList();
    assertTrue(lines.get(0).startsWith("group,verdict,because,n,counted,missing,value,"));
    assertEquals(5, lines.size());
    assertTrue(lines.get(4).startsWith("everyone,,,"));
  }

  @Test
  void theJsonHoldsWhatThePageShowsAndHowItWasMade() throws IOException {
    JsonNode view =
        JSON.readTree(file(district + "/view.json?by=gender&where.school_year=2025").body());
    assertEquals("sightline-view/1", view.get("format").asText());
    assertEquals("reading_proficient", view.at("/question/name").asText());
    JsonNode everyone = view.get("groups").get(view.get("groups").size() - 1);
    assertEquals("everyone", everyone.get("group").asText());
    assertEquals(
        everyone.get("counted").asDouble() / everyone.get("n").asDouble(),
        everyone.get("value").asDouble(),
        1e-12);
    assertTrue(view.get("command").asText().endsWith("--where school_year=2025"));
    assertTrue(view.at("/places/cells").size() > 10);
    assertTrue(view.at("/times/cells").size() >= 10);
    assertTrue(view.at("/method/tests").asInt() > 0);
  }

  @Test
  void theRecipeIsARecipe() {
    String text = file(district + "/view.yaml?by=race_ethnicity&by=gender&versus=best").body();
    Recipe recipe = RecipeReader.read(text);
    assertEquals(List.of("race_ethnicity", "gender"), recipe.attributes());
    assertEquals(2, recipe.thresholds().ways());
    assertEquals(1, recipe.indicators().size());
  }

  @Test
  void picturesComeAsSvgNumbersAndSpecification() throws Exception {
    for (String picture : List.of("groups", "places", "trend", "fence/equity")) {
      String svg = file(district + "/" + picture + ".svg").body();
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      assertEquals(
          "svg",
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement()
              .getLocalName());
      JsonNode spec = JSON.readTree(file(district + "/" + picture + ".vl.json").body());
      assertTrue(spec.at("/data/values").size() > 1, picture);
      assertTrue(file(district + "/" + picture + ".csv").body().lines().count() > 2, picture);
    }
  }

  private static final List<String> HOSTILE_PICTURES =
      List.of("groups", "places", "trend", "fence/equality", "fence/equity");

  @Test
  void aSpreadsheetRunsNothingThatStoodInTheData() throws IOException {
    List<String> names = new ArrayList<>(List.of("table"));
    names.addAll(HOSTILE_PICTURES);
    for (String name : names) {
      String text = file(hostile + "/" + name + ".csv" + crossed()).body();
      assertTrue(text.contains("=1+1") || name.equals("trend"), name);
      try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
        rows.forEach(row -> row.getFields().forEach(cell -> runsNothing(name, cell)));
      }
    }
  }

  private static void runsNothing(String name, String cell) {
    boolean number = cell.matches("[-+]?[0-9.]+(E-?[0-9]+)?");
    assertFalse(!number && cell.matches("(?s)[=+\\-@\\t\\r].*"), name + " holds " + cell);
  }

  @Test
  void scriptInANameIsTextOnThePageAndInPictures() throws Exception {
    for (String path : List.of("", crossed(), "/fence" + crossed())) {
      String page = reader().get(hostile + path).body();
      for (String raw :
          List.of("<script>alert", "<img src=x", "<b onclick", "</svg><script", "<b>Passed")) {
        assertFalse(page.contains(raw), path + " holds " + raw);
      }
      assertTrue(page.contains("&lt;script&gt;alert(1)"), path);
    }
    for (String name : HOSTILE_PICTURES) {
      String svg = file(hostile + "/" + name + ".svg" + crossed()).body();
      NodeList elements =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        harmless(name, (Element) elements.item(i));
      }
    }
  }

  private static void harmless(String name, Element element) {
    assertFalse(
        List.of("script", "img", "b", "foreignObject").contains(element.getTagName()), name);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"), name);
    }
  }

  @Test
  void aSpecificationHoldsNamesAsDataAndNeverAsExpressions() throws IOException {
    for (String name : HOSTILE_PICTURES) {
      Browser.Seen seen = file(hostile + "/" + name + ".vl.json" + crossed());
      assertTrue(seen.header("Content-Type").startsWith("application/"), name);
      JsonNode spec = JSON.readTree(seen.body());
      for (String key : List.of("expr", "labelExpr", "calculate", "signal", "href", "url")) {
        assertEquals(List.of(), spec.findValues(key), name + " has " + key);
      }
    }
  }

  /** Crossed by the column whose name is a formula, and the one whose name is markup. */
  private static String crossed() {
    return "?by="
        + URLEncoder.encode("=cmd()|'x'!A1", StandardCharsets.UTF_8)
        + "&by="
        + URLEncoder.encode("<img src=x onerror=alert(2)>", StandardCharsets.UTF_8);
  }
}
