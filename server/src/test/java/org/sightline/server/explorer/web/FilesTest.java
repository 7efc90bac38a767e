package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeReader;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.drive.Browser;
import org.sightline.server.explorer.ExploredDistrict;
import org.xml.sax.InputSource;

/** What is taken along: the same figures as on the page, in files nothing runs from. */
class FilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static String district;
  private static String hostile;

  @BeforeAll
  static void data(@TempDir Path folder) throws IOException {
    district = "/explorer/" + ExploredDistrict.shared().key();
    StringBuilder rows = new StringBuilder("student_id,\"=cmd()|'x'!A1\",passed\n");
    for (int i = 0; i < 120; i++) {
      rows.append(
          "Z%03d,%s,%s%n"
              .formatted(
                  i,
                  i % 2 == 0 ? "\"=1+1\"" : "<script>alert(1)</script>",
                  i % 3 == 0 ? "Yes" : "No"));
    }
    TestServer server = TestServer.shared();
    Path file = Files.writeString(folder.resolve("hostile.csv"), rows.toString());
    hostile =
        "/explorer/"
            + server
                .bean(Acceptance.class)
                .accept("Hostile", file, Recipe.EMPTY, server.owner().viewer())
                .key();
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

  @Test
  void aSpreadsheetRunsNothingThatStoodInTheData() {
    for (String name : List.of("/table.csv", "/groups.csv")) {
      for (String cell : file(hostile + name).body().split("[,\r\n]+")) {
        assertFalse(cell.matches("\"?[=@\\t].*"), name + " holds " + cell);
      }
    }
  }

  @Test
  void scriptInANameIsTextOnThePageAndInPictures() {
    String page = reader().get(hostile).body();
    assertFalse(page.contains("<script>alert"));
    assertTrue(page.contains("&lt;script&gt;alert(1)"));
    assertFalse(file(hostile + "/groups.svg").body().contains("<script"));
  }
}
