package org.sightline.server.datasets.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.datasets.ASchoolYear;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.drive.Browser;

/** What is said of accepted data, its history, and deleting it. */
class DictionaryPagesTest {
  private final TestServer server = TestServer.shared();
  private final Browser analyst = server.as(Role.ANALYST, Scope.everywhere());
  private final Browser lead = server.as(Role.LEAD, Scope.everywhere());
  @TempDir Path folder;
  private Dataset dataset;
  private String address;

  @BeforeEach
  void accept() {
    dataset =
        server
            .bean(Acceptance.class)
            .accept(
                "Described", ASchoolYear.in(folder, 2024), Recipe.EMPTY, server.owner().viewer());
    address = "/data/" + dataset.key();
  }

  private Browser.Seen edit(Browser browser, String column, String was, String label, String role) {
    return browser.post(
        address + "/columns",
        "column",
        column,
        "was-label",
        was,
        "was-notes",
        "",
        "was-level",
        "",
        "was-role",
        "",
        "shown-role",
        "ATTRIBUTE",
        "label",
        label,
        "notes",
        "",
        "level",
        "",
        "role",
        role);
  }

  @Test
  void everyEditIsKeptWithWhoAndFromWhatToWhat() {
    assertEquals(
        303, edit(analyst, "english_learner", "", "Learning English", "ATTRIBUTE").status());
    assertEquals(
        303,
        edit(analyst, "english_learner", "Learning English", "Language", "ATTRIBUTE").status());
    String body = analyst.get(address).body();
    assertTrue(body.contains("from nothing to Learning English"), body);
    assertTrue(body.contains("from Learning English to Language"));
    assertTrue(
        server.bean(Trail.class).newest(0, 3).stream()
            .anyMatch(line -> line.deed().action().equals("data.described")));
  }

  @Test
  void theSecondOfTwoWhoEditAColumnIsShownTheFirstsWordsAndKeepsTheirOwn() {
    assertEquals(303, edit(analyst, "english_learner", "", "First", "ATTRIBUTE").status());
    Browser.Seen second = edit(lead, "english_learner", "", "Second", "ATTRIBUTE");
    assertEquals(409, second.status());
    assertTrue(second.body().contains("Theirs: First"), second.body());
    assertTrue(second.body().contains("value=\"Second\""), "theirs to save again");
    assertEquals(303, edit(lead, "reading_score", "", "Reading", "ATTRIBUTE").status());
  }

  @Test
  void aRoleThatIsChangedHoldsForEveryQuestionFromThenOn() {
    Datasets datasets = server.bean(Datasets.class);
    assertTrue(attributes(datasets).contains("english_learner"));
    assertEquals(303, edit(analyst, "english_learner", "", "", "IGNORED").status());
    assertFalse(attributes(datasets).contains("english_learner"));
  }

  private List<String> attributes(Datasets datasets) {
    return datasets.prepared(dataset.key()).orElseThrow().recipe().attributes();
  }

  @Test
  void onlyAnalystsWhoSeeEveryPlaceChangeWhatEverybodySees() {
    Browser scoped = server.as(Role.ANALYST, Scope.within(Place.of("Alder Valley", "Mill Street")));
    Browser.Seen seen = scoped.get(address);
    assertEquals(200, seen.status());
    assertFalse(seen.body().contains("Harbour"), "places outside the scope are not named");
    assertFalse(seen.body().contains("/columns"), "no form is offered");
    assertEquals(403, edit(scoped, "english_learner", "", "x", "ATTRIBUTE").status());
    assertEquals(403, scoped.post(address + "/questions", "column", "suspended").status());
    assertEquals(
        403,
        scoped.upload("/data/bring", "x.csv", new byte[] {'a'}, "into", dataset.key()).status());
  }

  @Test
  void aQuestionIsBuiltAndTheCountsFillUpWithinTheReadersPlaces() {
    String query = "/questions?column=english_learner&how=ONE_OF&value=Yes";
    assertTrue(analyst.get(address + query).body().contains("20 of 60 count, that is 33%"));
    Browser scoped = server.as(Role.ANALYST, Scope.within(Place.of("Alder Valley", "Mill Street")));
    String theirs = scoped.get(address + query).body();
    assertTrue(theirs.contains("10 of 30 count"), theirs);
    Browser.Seen asked =
        analyst.post(
            address + "/questions",
            "column",
            "english_learner",
            "how",
            "ONE_OF",
            "value",
            "Yes",
            "direction",
            "FAVOURABLE",
            "bar",
            "60",
            "label",
            "Learns English");
    assertEquals(303, asked.status(), asked.body());
    String body = analyst.get(address).body();
    assertTrue(body.contains("Learns English") && body.contains("the bar is 60%"), body);
    Browser.Seen twice =
        analyst.post(
            address + "/questions", "column", "english_learner", "how", "ONE_OF", "value", "Yes");
    assertEquals(422, twice.status());
    assertTrue(twice.body().contains("asked already"));
  }

  @Test
  void aQuestionHalfChosenHasNoShareAndAnImpossibleNumberSaysSo() {
    String query = address + "/questions?column=reading_score&how=AT_LEAST";
    String half = analyst.get(query).body();
    assertTrue(half.contains("60 rows have a value"), half);
    assertFalse(half.contains("that is 0%"), half);
    assertTrue(analyst.get(query + "&limit=9000").body().contains("Nobody counts. Maybe"));
    assertTrue(analyst.get(query + "&limit=1").body().contains("Everybody counts, so"));
  }

  @Test
  void aQuestionThatCannotBeReadSaysWhatIsMissing() {
    Browser.Seen number =
        analyst.post(
            address + "/questions", "column", "reading_score", "how", "AT_LEAST", "limit", "high");
    assertEquals(422, number.status());
    assertTrue(number.body().contains("Maybe write 240"));
    Browser.Seen bar =
        analyst.post(address + "/questions", "column", "suspended", "how", "IS_TRUE", "bar", "400");
    assertEquals(422, bar.status());
    assertTrue(bar.body().contains("from 0 to 100"));
    assertEquals(422, analyst.post(address + "/questions", "column", "student_id").status());
  }

  @Test
  void theLastQuestionCannotBeTakenAway() {
    List<String> names =
        server
            .bean(Datasets.class)
            .prepared(dataset.key())
            .orElseThrow()
            .recipe()
            .indicators()
            .stream()
            .map(each -> each.name())
            .toList();
    for (String name : names.subList(1, names.size())) {
      assertEquals(303, analyst.post(address + "/questions/remove", "name", name).status());
    }
    Browser.Seen last = analyst.post(address + "/questions/remove", "name", names.get(0));
    assertEquals(422, last.status());
    assertTrue(last.body().contains("no question to ask"));
  }

  @Test
  void aReadyMadeQuestionIsAskedOfTheColumnThatCanAnswerIt() {
    analyst.post(address + "/questions/remove", "name", "suspended");
    Browser.Seen asked =
        analyst.post(address + "/questions", "ready", "SUSPENSION", "column", "suspended");
    assertEquals(303, asked.status(), asked.body());
    assertTrue(analyst.get(address).body().contains("<b>Suspension</b>"));
    assertEquals(
        422,
        analyst
            .post(address + "/questions", "ready", "GRADUATION", "column", "suspended")
            .status());
  }

  @Test
  void deletingAsksSaysWhatRestsOnItAndIsWrittenDown() {
    AJourney waiting =
        AJourney.begin(analyst, "follows.csv", ASchoolYear.text(2025, ""), "into", dataset.key());
    assertEquals(403, analyst.get(address + "/delete").status());
    String asked = lead.get(address + "/delete").body();
    assertTrue(asked.contains("questions that are asked of it"), asked);
    assertTrue(asked.contains("follows.csv"));
    String seen = asked.replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1");
    assertEquals(409, lead.post(address + "/delete", "seen", "0").status());
    assertEquals(303, lead.post(address + "/delete", "seen", seen).status());
    assertEquals(404, lead.get(address).status());
    assertTrue(
        server.bean(Trail.class).newest(0, 2).stream()
            .anyMatch(
                line ->
                    line.deed().action().equals("data.deleted")
                        && line.deed().subject().equals(dataset.key())));
    assertEquals(303, waiting.accept("Stands alone").status(), "the waiting file is not lost");
  }

  @Test
  void oneVersionOfTwoIsDeletedAndTheOtherStays() {
    Dataset two =
        server
            .bean(Acceptance.class)
            .acceptNext(dataset.key(), ASchoolYear.in(folder, 2025), server.owner().viewer());
    String old = dataset.newest().id().substring(0, 12);
    String asked = lead.get(address + "/delete?version=" + old).body();
    assertTrue(asked.contains("Nothing else rests on it"), asked);
    String seen = asked.replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1");
    assertEquals(303, lead.post(address + "/delete", "version", old, "seen", seen).status());
    assertEquals(404, lead.get(address + "/versions/" + old).status());
    assertEquals(
        two.newest().id(),
        server.bean(Datasets.class).find(dataset.key()).orElseThrow().newest().id());
  }
}
