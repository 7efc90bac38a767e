package org.sightline.server.datasets.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.datasets.ASchoolYear;
import org.sightline.server.drive.Browser;

/** From a file to a dataset, without a line of script. */
class LookingThroughTest {
  private final TestServer server = TestServer.shared();
  private final Browser analyst = server.as(Role.ANALYST, Scope.everywhere());

  @Test
  void aFileIsLookedThroughStepByStepAndAccepted() {
    AJourney journey = AJourney.begin(analyst, "pupils 2024.csv", ASchoolYear.text(2024, ""));
    Browser.Seen columns = journey.page();
    assertTrue(columns.body().contains("What each column is for"), columns.body());
    assertTrue(columns.body().contains("Mill Street"), "the first rows are shown");
    assertFalse(columns.body().contains("Z000"), "ids are not");
    assertTrue(columns.body().contains("known by its name"), "with reasons");
    assertEquals(303, journey.say().status());
    assertTrue(journey.page().body().contains("Nothing was dropped in silence"));
    journey.go("INDICATORS");
    Browser.Seen questions = journey.page();
    assertTrue(questions.body().contains("Ready-made questions"));
    assertTrue(questions.body().contains("Proposed, because nobody chose yet"));
    journey.go("ACCEPT");
    Browser.Seen accepted = journey.accept("Pupils we looked through");
    assertEquals(303, accepted.status(), accepted.body());
    Browser.Seen dataset = analyst.get(accepted.location());
    assertEquals(200, dataset.status());
    assertTrue(dataset.body().contains("Pupils we looked through"));
    assertTrue(analyst.get("/data").body().contains("Pupils we looked through"));
    assertEquals(404, journey.page().status());
    assertEquals(List.of(), uploads(journey));
  }

  @Test
  void aRoleThatIsOverruledMakesTheFileBeReadAgainAndTheWordStays() {
    AJourney journey = AJourney.begin(analyst, "roles.csv", ASchoolYear.text(2023, ""));
    assertEquals(303, journey.say("english_learner", "IGNORED").status());
    String columns = journey.at("COLUMNS").body();
    assertTrue(columns.contains("you said so"), columns);
    analyst.post(journey.address + "/drop");
    assertEquals(404, journey.page().status());
    assertEquals(List.of(), uploads(journey));
  }

  @Test
  void aColumnNobodyCanTellAboutIsNamedAloudAndIsAnOutcomeOnceItIsAsked() {
    AJourney journey = AJourney.begin(analyst, "steps.csv", ASchoolYear.text(2021, "steps"));
    String columns = journey.at("COLUMNS").body();
    assertTrue(columns.contains("Not used so far: steps."), columns);
    assertEquals(
        303,
        analyst
            .post(
                journey.address + "/questions",
                "version",
                journey.version(),
                "column",
                "steps",
                "how",
                "AT_LEAST",
                "limit",
                "3",
                "label",
                "Took three steps")
            .status());
    String dataset = journey.accept("With steps").location().replaceAll("\\?.*", "");
    String page = analyst.get(dataset).body();
    assertTrue(page.contains("Took three steps"), page);
    assertTrue(page.contains("href=\"/findings/with-steps\""), "the way onward");
    assertTrue(
        page.replaceAll("\\s+", " ")
            .matches(".*<b>steps</b></p> <p class=\"soft\">What happened.*"),
        page);
  }

  @Test
  void aReviewIsOpenToWhoeverBroughtItAndToAnalystsWhoSeeEveryPlace() {
    Browser scoped = server.as(Role.ANALYST, Scope.within(Place.of("Alder Valley", "Mill Street")));
    Browser other = server.as(Role.ANALYST, Scope.within(Place.of("Alder Valley", "Harbour")));
    AJourney journey = AJourney.begin(scoped, "mine.csv", ASchoolYear.text(2022, ""));
    assertEquals(200, scoped.get(journey.address).status());
    assertEquals(200, analyst.get(journey.address).status());
    assertEquals(403, other.get(journey.address).status());
    assertFalse(other.get("/data").body().contains("mine.csv"));
    assertTrue(scoped.get("/data").body().contains("mine.csv"));
    scoped.post(journey.address + "/drop");
  }

  @Test
  void theNextYearsFileSaysWhatDiffersBeforeItIsAccepted() {
    AJourney first = AJourney.begin(analyst, "y1.csv", ASchoolYear.text(2024, ""));
    String key = first.accept("Yearly").location().replaceAll("/data/([^?]*).*", "$1");
    AJourney next = AJourney.begin(analyst, "y2.csv", ASchoolYear.text(2025, "club"), "into", key);
    String changes = next.at("CHANGES").body();
    assertTrue(changes.contains("New columns") && changes.contains("club"), changes);
    assertTrue(changes.contains("no longer holds 2024"), changes);
    Browser.Seen accepted = next.accept("");
    assertEquals(303, accepted.status(), accepted.body());
    String dataset = analyst.get("/data/" + key).body();
    assertEquals(2, dataset.split("/versions/", -1).length - 1);
    String version = dataset.replaceAll("(?s).*/versions/([0-9a-f]{12}).*", "$1");
    assertEquals(200, analyst.get("/data/" + key + "/versions/" + version).status());
  }

  @Test
  void ofTwoWhoAcceptAtOnceTheSecondIsShownWhatTheFirstDidAndLosesNothing() {
    AJourney first = AJourney.begin(analyst, "a.csv", ASchoolYear.text(2021, ""));
    String key = first.accept("Both").location().replaceAll("/data/([^?]*).*", "$1");
    AJourney mine = AJourney.begin(analyst, "b.csv", ASchoolYear.text(2022, ""), "into", key);
    AJourney theirs = AJourney.begin(analyst, "c.csv", ASchoolYear.text(2023, ""), "into", key);
    String lastPage = mine.at("ACCEPT").body();
    String seen = lastPage.replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1");
    assertEquals(303, theirs.accept("").status());
    Browser.Seen refused = analyst.post(mine.address + "/accept", "name", "", "seen", seen);
    assertEquals(409, refused.status());
    assertTrue(refused.body().contains("changed while you were looking"), refused.body());
    assertEquals(303, mine.accept("").status());
  }

  @Test
  void theSameContentIsNotAcceptedTwiceAndThePageLeadsToTheFirst() {
    String text = ASchoolYear.text(2020, "");
    AJourney one = AJourney.begin(analyst, "one.csv", text);
    AJourney two = AJourney.begin(analyst, "two.csv", text);
    String first = one.accept("One").location().replaceAll("\\?.*", "");
    Browser.Seen refused = two.accept("Two");
    assertEquals(409, refused.status());
    assertTrue(refused.body().contains("count people twice"));
    assertTrue(refused.body().contains("href=\"" + first + "\""));
    analyst.post(two.address + "/drop");
    assertEquals(200, analyst.get(first).status());
  }

  @Test
  void whoBroughtAndSawAndAcceptedIsInTheTrail() {
    AJourney journey = AJourney.begin(analyst, "trail.csv", ASchoolYear.text(2019, ""));
    journey.page();
    journey.accept("Trailed");
    List<String> actions =
        server.bean(Trail.class).newest(0, 6).stream().map(line -> line.deed().action()).toList();
    assertTrue(
        actions.containsAll(List.of("data.accepted", "data.seen", "data.brought")),
        actions.toString());
  }

  @Test
  void aFileThatStillIsReadTellsHowFarAndDoesNotNeedScript() {
    Browser.Seen form = analyst.get("/data/bring");
    assertTrue(form.body().contains("enctype=\"multipart/form-data\""));
    Browser.Seen empty = analyst.upload("/data/bring", "", new byte[0]);
    assertEquals(422, empty.status());
    assertTrue(empty.body().contains("No file was chosen"));
  }

  private List<String> uploads(AJourney journey) {
    Path folder =
        server.workspace().resolve("uploads").resolve(journey.address.replaceAll(".*/", ""));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> left = Files.list(folder)) {
      return left.map(each -> each.getFileName().toString()).toList();
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
