package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.explorer.ExploredDistrict;

/** The explorer as whoever sees all places reads it, without JavaScript. */
class ExplorerPageTest {
  private static String path;

  @BeforeAll
  static void aDistrict() {
    path = "/explorer/" + ExploredDistrict.shared().key();
  }

  private static Browser reader() {
    return TestServer.shared().as(Role.ANALYST, Scope.everywhere());
  }

  private static String page(String query) {
    Browser.Seen seen = reader().get(path + query);
    assertEquals(200, seen.status(), query);
    return seen.body();
  }

  @Test
  void theFirstPageShowsTheFirstQuestionByTheFirstAttributeAgainstTheBar() {
    String page = page("");
    assertTrue(page.contains("<h1 id=\"explorer-title\">Reading at standard, by language status"));
    assertTrue(page.contains("<span class=\"bar-word\">the bar</span>"));
    assertTrue(page.contains("class=\"answer "), "the verdict in words");
    assertTrue(page.contains("id=\"groups\"") && page.contains("id=\"places\""), "dots and map");
    assertTrue(page.contains("id=\"trend\""), "five years make a trend");
    assertTrue(page.contains("<table class=\"groups\">"), "the numbers beside");
  }

  @Test
  void thePictureNamesAsManyBehindAsTheAnswerCounts() {
    for (String query : List.of("?by=race_ethnicity", "?by=race_ethnicity&versus=else")) {
      String page = page(query);
      int behind = page.split("class=\"answer gap\"", -1).length - 1;
      String table = page.substring(page.indexOf("<table class=\"groups\">"));
      int gaps = table.split("class=\"answer gap\"", -1).length - 1;
      assertEquals(gaps + (gaps > 0 ? 1 : 0), behind, "the box and the table");
      Matcher said = Pattern.compile("(\\d+) groups stand short of").matcher(page);
      if (said.find()) {
        assertEquals(gaps, Integer.parseInt(said.group(1)), query);
      } else {
        assertTrue(gaps <= 3, "up to three are named");
        assertEquals(gaps > 0, page.contains(" stand short of "), query);
      }
    }
  }

  @Test
  void whatIsDrawnIsWhatIsComparedWith() {
    String others = page("?by=race_ethnicity&versus=else");
    assertTrue(others.contains("class=\"reference own\""), "a line in each row");
    assertTrue(others.contains("how far from all students"), "a map says its one line");
    assertFalse(others.contains("holds the bar"));
    String look = others.substring(others.indexOf("<div id=\"explorer\">"));
    assertFalse(look.contains("class=\"rail"), "no bar where none is compared with");
    String bar = page("?by=race_ethnicity&versus=bar");
    assertTrue(bar.contains("how far from the bar") && bar.contains("holds the bar"));
    assertFalse(bar.contains("class=\"reference own\""));
  }

  @Test
  void everyFigureLeadsToHowWeKnow() {
    String page = page("?by=race_ethnicity&by=gender");
    int pictures = page.split("<figure", -1).length - 1;
    int links = page.split("href=\"#how\"", -1).length - 1;
    assertEquals(3, pictures);
    assertEquals(pictures + 1, links, "each picture and the table");
    for (String fact :
        List.of(
            "Formula",
            "Divided by",
            "Left out",
            "Compared with",
            "Wilson, 95%",
            "Benjamini–Yekutieli",
            "Small groups",
            "findings-1",
            "sightline gaps students.csv --recipe view.yaml",
            "sightline_recipe: 1")) {
      assertTrue(page.contains(fact), fact);
    }
  }

  @Test
  void theFormHoldsTheWholeViewSoThatSendingItChangesNothing() {
    String query =
        "?question=chronically_absent&by=race_ethnicity&by=gender&where.grade_level=3"
            + "&where.school_year=2024&versus=best&place=school_name";
    String page = page(query);
    for (String chosen :
        List.of("chronically_absent", "race_ethnicity", "gender", "3", "2024", "best")) {
      assertTrue(
          page.contains("<option value=\"" + chosen + "\" selected"), chosen + " is not chosen");
    }
    assertTrue(page.contains("--where grade_level=3 --where school_year=2024"));
    assertTrue(page.contains("the group that stands best"));
  }

  @Test
  void severalValuesOfOneColumnAreAllKept() {
    String page = page("?where.grade_level=3&where.grade_level=4");
    assertTrue(page.contains("name=\"where.grade_level\" multiple"));
    assertTrue(page.contains("--where grade_level=3 --where grade_level=4"));
  }

  @Test
  void htmxReceivesThePartTheFullPageHolds() {
    String query = "?by=race_ethnicity&versus=overall";
    String whole = page(query);
    Browser htmx =
        new Browser(TestServer.shared().address())
            .withCookie("sightline", reader().cookie("sightline"))
            .with("HX-Request", "true");
    Browser.Seen part = htmx.get(path + query);
    assertTrue(
        String.join(",", part.response().headers().allValues("Vary"))
            .toLowerCase(java.util.Locale.ROOT)
            .contains("hx-request"));
    assertFalse(part.body().contains("<html"));
    String[] titleAndPart = part.body().strip().split("</title>", 2);
    assertTrue(titleAndPart[1].strip().startsWith("<div id=\"explorer\">"));
    assertTrue(whole.contains(titleAndPart[0].strip()), "the same title");
    assertTrue(whole.contains(titleAndPart[1].strip()), "the full page holds the same part");
    String restored = htmx.with("HX-History-Restore-Request", "true").get(path + query).body();
    assertTrue(restored.contains("<html"), "going back needs the whole page");
  }

  @Test
  void whatAnAddressAsksForInVainIsSaidInWords() {
    String page =
        page(
            "?question=gone&by=gone&where.school_name=Nowhere&where.gone=x"
                + "&versus=group%3Agone%3Dx&place=gone&version=aaaaaaaaaaaa");
    assertEquals(7, page.split("“(gone|Nowhere|x|aaaaaaaaaaaa)”", -1).length - 1);
    assertTrue(page.contains("Reading at standard, by language status"), "and something is shown");
    String noBar = page("?question=advanced_enrolled&versus=bar");
    assertTrue(noBar.contains("No bar is set for “Advanced courses”"));
  }

  @Test
  void peopleOfSeveralRacesAreCountedOnceOrInEachAsTheReaderChooses(@TempDir Path folder)
      throws IOException {
    String races = "/explorer/" + twoRaces(folder).key();
    String once = reader().get(races + "?by=race_ethnicity_federal").body();
    assertTrue(once.contains("name=\"race\""), "the rule can be chosen");
    assertEquals(
        Map.of(
            "race_ethnicity_federal=White",
            60,
            "race_ethnicity_federal=Two or more races",
            40,
            "race_ethnicity_federal=Asian",
            20),
        counted(races, ""));
    String each = reader().get(races + "?by=race_ethnicity_federal&race=each").body();
    assertTrue(each.contains("<option value=\"each\" selected"));
    assertTrue(
        each.contains("Counted in each of their races"), "the page says so beside the figures");
    assertEquals(Map.of("white=Yes", 100, "asian=Yes", 60), counted(races, "&race=each"));
    assertFalse(page("?race=each").contains("name=\"race\""), "one column of races: no choice");
  }

  private static Dataset twoRaces(Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("student_id,white,asian,passed\n");
    for (int i = 0; i < 120; i++) {
      boolean white = i < 100;
      boolean asian = i >= 60;
      rows.append("Z%03d,%s,%s,%s%n".formatted(i, yes(white), yes(asian), yes(i % 3 == 0)));
    }
    Path file = Files.writeString(folder.resolve("races.csv"), rows.toString());
    TestServer server = TestServer.shared();
    return server
        .bean(Acceptance.class)
        .accept("Two races", file, Recipe.EMPTY, server.owner().viewer());
  }

  private static String yes(boolean answer) {
    return answer ? "Yes" : "No";
  }

  private static Map<String, Integer> counted(String races, String rule) {
    Map<String, Integer> counted = new TreeMap<>();
    reader()
        .get(races + "/table.csv?by=race_ethnicity_federal" + rule)
        .body()
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .filter(cells -> !cells[0].equals("everyone"))
        .forEach(cells -> counted.put(cells[0], Integer.parseInt(cells[3])));
    return counted;
  }

  @Test
  void markupInAnAddressIsShownAsText() {
    String page = page("?question=%3Cscript%3Ealert(1)%3C/script%3E&by=%22onload=x");
    assertFalse(page.contains("<script>alert"));
    assertTrue(page.contains("&lt;script&gt;alert(1)"));
  }

  @Test
  void aDatasetNobodyHasIsNotFound() {
    assertEquals(404, reader().get("/explorer/no-such-data").status());
    assertEquals(404, reader().get(path + "/no-such-picture.svg").status());
    assertEquals(404, reader().get(path + "/fence/no-such-scene.svg").status());
  }

  @Test
  void theStartLeadsToTheNewestDataAndKeepsTheQuestion() {
    Browser.Seen seen = reader().get("/explorer?question=belonging");
    assertEquals(303, seen.status());
    assertTrue(seen.location().endsWith("?question=belonging"));
  }

  @Test
  void everyChoiceTheFormOffersIsAnswered() {
    Matcher select =
        Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
            .matcher(page(""));
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    while (select.find()) {
      Matcher option = Pattern.compile("value=\"([^\"]*)\"").matcher(select.group(2));
      for (int i = 0; option.find(); i++) {
        if (i % 4 != 0 && !select.group(1).equals("question")) {
          continue; // every fourth: schools and neighborhoods are many
        }
        String query =
            "?" + encoded(select.group(1)) + "=" + encoded(option.group(1).replace("&amp;", "&"));
        Browser.Seen seen = reader().get(path + query);
        asked++;
        if (seen.status() != 200 || seen.body().contains("class=\"warn wide\"")) {
          wrong.add(query + " answered " + seen.status());
        }
      }
    }
    assertTrue(asked > 20, "asked " + asked);
    assertEquals(List.of(), wrong);
  }

  @Test
  void theOtherLanguagesSayIt() {
    Browser spanish =
        new Browser(TestServer.shared().address())
            .withCookie("sightline", reader().cookie("sightline"))
            .with("Accept-Language", "es");
    assertTrue(spanish.get(path).body().contains("¿Cómo lo sabemos?"));
    Browser arabic =
        new Browser(TestServer.shared().address())
            .withCookie("sightline", reader().cookie("sightline"))
            .with("Accept-Language", "ar");
    assertTrue(arabic.get(path).body().contains("dir=\"rtl\""));
    assertTrue(arabic.get(path).body().contains("كيف نعرف ذلك؟"));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
