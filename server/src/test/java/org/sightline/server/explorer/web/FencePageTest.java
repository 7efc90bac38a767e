package org.sightline.server.explorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;
import org.sightline.server.explorer.ExploredDistrict;

class FencePageTest {
  private static String path;

  @BeforeAll
  static void aDistrict() {
    path = "/explorer/" + ExploredDistrict.shared().key() + "/fence";
  }

  private static String page(String query) {
    Browser.Seen seen = TestServer.shared().as(Role.VIEWER, Scope.everywhere()).get(path + query);
    assertEquals(200, seen.status(), query);
    return seen.body();
  }

  @Test
  void threeScenesBeforeOneRailWithTheirNumbersBeside() {
    String page = page("");
    for (String scene : List.of("equality", "equity", "today")) {
      assertTrue(page.contains("<figure class=\"picture\" id=\"" + scene + "\">"), scene);
    }
    assertEquals(
        1,
        numbers(page, "the bar (\\d+)%").stream().distinct().count(),
        "the rail stands at one height in every scene");
    assertTrue(page.contains("Both ways give out the same"));
    assertTrue(page.contains("href=\"/explorer/"), "a way back to dots and intervals");
  }

  @Test
  void whoStandsThereIsSaidAndNobodyTooSmallToJudge() {
    String page = page("?by=race_ethnicity");
    assertTrue(
        page.contains("Shown are the three groups furthest from the bar")
            || page.contains("Shown is every group large enough to judge."));
    String explorer =
        TestServer.shared()
            .as(Role.VIEWER, Scope.everywhere())
            .get(path.replace("/fence", "") + "?by=race_ethnicity")
            .body();
    String table = explorer.substring(explorer.indexOf("<table class=\"groups\">"));
    Matcher small =
        Pattern.compile("<th scope=\"row\">([^<]+)</th><td><span class=\"answer unsure\">too small")
            .matcher(table);
    while (small.find()) {
      assertFalse(page.contains("<th scope=\"row\">" + small.group(1)), small.group(1));
      assertTrue(page.contains("Too small to stand here: "));
    }
  }

  @Test
  void groupsAreChosenByWordsInTheAddress() {
    String page = page("?by=gender&group=gender%3DFemale");
    assertTrue(page.contains("value=\"gender=Female\" checked"));
    assertEquals(1, page.split("<tr><th scope=\"row\">", -1).length - 1 - pictureRows(page));
  }

  private static int pictureRows(String page) {
    int rows = 0;
    Matcher details = Pattern.compile("(?s)<figure.*?</figure>").matcher(page);
    while (details.find()) {
      rows += details.group().split("<tr><th scope=\"row\">", -1).length - 1;
    }
    return rows;
  }

  @Test
  void anyChoiceOfGroupsIsDrawnOrSaidInWords() {
    String offered = page("?by=race_ethnicity&by=gender");
    Matcher box = Pattern.compile("name=\"group\" value=\"([^\"]+)\"").matcher(offered);
    List<String> words = new ArrayList<>();
    while (box.find()) {
      words.add(box.group(1).replace("&amp;", "&"));
    }
    assertTrue(words.size() >= 5, "offered " + words.size());
    for (int many : List.of(1, 2, 5, 12)) {
      StringBuilder query = new StringBuilder("?by=race_ethnicity&by=gender");
      words.stream()
          .limit(many)
          .forEach(
              word ->
                  query
                      .append("&group=")
                      .append(
                          java.net.URLEncoder.encode(
                              word, java.nio.charset.StandardCharsets.UTF_8)));
      assertTrue(page(query.toString()).contains("Both ways give out the same"), "of " + many);
    }
  }

  @Test
  void strangeAndStaleGroupsFallBackToTheUsualOnes() {
    assertTrue(page("?group=gone%3Dx&group=%25%25&group==").contains("id=\"equity\""));
  }

  @Test
  void anAdverseOutcomeShowsThoseWhoAreSparedIt() {
    String page = page("?question=chronically_absent");
    assertTrue(page.contains("the share of students who are spared it"));
    assertEquals(List.of("90"), numbers(page, "the bar (\\d+)%").stream().distinct().toList());
  }

  @Test
  void averagesAndQuestionsWithoutABarAreToldWhy() {
    assertTrue(page("?question=belonging").contains("asks for an average"));
    assertTrue(page("?question=advanced_enrolled").contains("no bar is set"));
  }

  private static List<String> numbers(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher number = Pattern.compile(pattern).matcher(page);
    while (number.find()) {
      found.add(number.group(1));
    }
    return found;
  }
}
