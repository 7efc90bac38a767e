package org.sightline.server.reflection.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.reflection.Due;

/** Looking back without JavaScript: data arrive, the rules speak, the team decides. */
class ReflectPagesTest {
  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.own(folder, java.util.Map.of());
  }

  @AfterAll
  static void close() {
    server.running().close();
  }

  private static Browser lead() {
    return server.as(Role.LEAD, Scope.everywhere());
  }

  private static String path(Cycle cycle) {
    return "/cycles/" + cycle.id() + "/reflect";
  }

  private static String page(Cycle cycle) {
    Browser.Seen seen = lead().get(path(cycle));
    assertEquals(200, seen.status(), seen.body());
    return seen.body();
  }

  private static boolean waits(TwoYears two, Cycle cycle) {
    return server.bean(Due.class).toRead(two.lead()).stream()
        .anyMatch(each -> each.id().equals(cycle.id()));
  }

  private static boolean renews(TwoYears two, Cycle cycle) {
    return server.bean(Due.class).toRenew(two.lead()).stream()
        .anyMatch(each -> each.id().equals(cycle.id()));
  }

  @Test
  void aWorthwhileChangeFarBelowWhatTheDataCouldShowIsWarnedOfAndSignedAllTheSame() {
    TwoYears two = new TwoYears(server, folder, "small");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    String cyclePath = "/cycles/" + cycle.id();
    String form = lead().get(cyclePath + "/sign").body();
    assertTrue(form.contains("These data would show a change of "), form);
    assertTrue(form.contains("A change of 5 points is called worthwhile"), "what was signed");
    Browser.Seen asked = two.signAgain(cyclePath, form, "0.5", "");
    assertEquals(422, asked.status());
    assertTrue(asked.body().contains("A change of 0.5 points is called worthwhile"));
    assertEquals(303, two.signAgain(cyclePath, form, "0.5", "Every step counts.").status());
    assertTrue(lead().get(cyclePath).body().contains("times as much"), "it stands there since");

    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    assertTrue(waits(two, cycle));
    String version = TwoYears.version(lead().get(cyclePath + "/end").body());
    lead().post(cyclePath + "/end", "version", version, "reason", "REACHED", "sure", "yes");
    assertFalse(waits(two, cycle), "of an ended cycle nothing is asked");
  }

  @Test
  void fromNothingSignedToADecisionThatStandsInTheLog() {
    TwoYears two = new TwoYears(server, folder, "narrowing");
    Cycle cycle = two.started();
    assertTrue(page(cycle).contains("Nothing was signed yet"));
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    two.sign(cycle, first, 0.5, 0, "");
    assertTrue(page(cycle).contains("nothing later than the baseline (2025)"));
    assertFalse(waits(two, cycle));

    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    assertTrue(waits(two, cycle));
    assertTrue(lead().get("/").body().contains("New results: "));
    String page = page(cycle);
    assertTrue(page.contains("The gap between English learners and"), page);
    assertTrue(page.contains("<p class=\"verdict\"><b>Measure delivery first</b></p>"), page);
    assertTrue(page.contains("All four parts of delivery measured"));
    assertTrue(page.contains("Measure delivery first (what the rules say)"), "a team can agree");
    assertTrue(page.contains("Nobody can say yet whether it was delivered as designed"), page);
    assertTrue(page.contains("The goal is met. English learners: 50%"), page);
    assertTrue(page.contains("Nothing to compare with"));
    assertTrue(page.contains("id=\"before-and-after\"") || page.contains("before-and-after"));

    String act = path(cycle) + "/conclude";
    Browser.Seen refused = lead().post(act, "number", "0", "step", "SCALE", "why", "");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("You decide “Scale”"));
    Browser.Seen done =
        lead().post(act, "number", "0", "step", "CONTINUE", "why", "We saw every session.");
    assertEquals(303, done.status(), done.body());
    assertEquals(
        409,
        lead().post(act, "number", "0", "step", "MEASURE_FIDELITY", "why", "").status(),
        "somebody concluded a moment ago");
    String after = page(cycle);
    assertTrue(after.contains("The team decided otherwise"));
    assertTrue(after.contains("We saw every session."));
    assertTrue(lead().get("/decisions").body().contains("The rules said: Measure delivery first."));
    assertFalse(waits(two, cycle));
    assertTrue(lead().get("/").body().contains("narrowing: Continue. The rules said: Measure"));

    assertEquals(
        303,
        lead()
            .post(
                path(cycle) + "/notes",
                "kind",
                "FALSE_ASSUMPTION",
                "words",
                "We thought the bus waits.",
                "on",
                "2026-10-01")
            .status());
    assertTrue(page(cycle).contains("We thought the bus waits."));
    assertTrue(
        lead().get("/cycles/" + cycle.id()).body().contains("We thought the bus waits."),
        "it stands among the causes");

    Browser.Seen grown = lead().post(path(cycle) + "/next-year");
    assertEquals(303, grown.status(), grown.body());
    assertFalse(grown.location().endsWith("/reflect"), "it opens on its first step");
    assertTrue(lead().get(grown.location()).body().contains("We thought the bus waits."));
    assertTrue(lead().get(grown.location() + "/reflect").body().contains("Lessons of “narrowing”"));
    assertTrue(page(cycle).contains("narrowing, next year"));

    for (String report : java.util.List.of("board", "families")) {
      Browser.Seen html = lead().get(path(cycle) + "/" + report);
      assertEquals(200, html.status());
      assertTrue(html.body().contains("narrowing, version"), "where the numbers come from");
      assertTrue(lead().get(path(cycle) + "/" + report + ".pdf").body().startsWith("%PDF"));
    }
  }

  @Test
  void whatDoesNotMatchIsListedFirstAndNothingIsJudged() {
    TwoYears two = new TwoYears(server, folder, "revised");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 20, 42), two.year("2026", 36, 43)));
    String page = page(cycle);
    assertTrue(page.contains("<b>Match the data first</b>"), page);
    assertTrue(
        page.indexOf("The baseline is counted otherwise now") < page.indexOf("class=\"verdict\""));
  }

  @Test
  void aGroupThatWasRenamedAndAColumnThatIsGoneAreNamed() {
    TwoYears two = new TwoYears(server, folder, "renamed");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(
        first,
        two.file(
            "student_id,school,year,el,passed,came\n",
            text -> text.replace(",2026,yes,", ",2026,EL,"),
            two.year("2025", 24, 42),
            two.year("2026", 36, 43)));
    assertTrue(page(cycle).contains("perhaps it was renamed"));
    two.next(
        first,
        two.file(
            "student_id,school,year,language,passed,came\n",
            text -> text,
            two.year("2025", 24, 42),
            two.year("2026", 30, 43)));
    assertTrue(page(cycle).contains("lack columns that the goal needs"));
  }

  @Test
  void oneYearInEachVersionIsMatchedToo() {
    TwoYears two = new TwoYears(server, folder, "apart");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2026", 24, 43)));
    String page = page(cycle);
    assertTrue(page.contains("2025") && page.contains("2026"));
    assertTrue(
        page.contains("<b>Measure delivery first</b>") || page.contains("Cannot tell"), page);
    assertFalse(page.contains("no effect”.<"));
  }

  @Test
  void editsAfterSigningStayBesideTheVerdict() {
    TwoYears two = new TwoYears(server, folder, "edited");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.sign(cycle, first, 0.55, 1, "The first term went well.");
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    assertTrue(page(cycle).contains("Edits after the first signing: 1. The first term went well."));
  }

  @Test
  void namedSchoolsMakeItAComparison() {
    TwoYears two = new TwoYears(server, folder, "compared");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    Browser.Seen named =
        lead()
            .post(
                path(cycle) + "/places",
                "number",
                "0",
                "school",
                "School A",
                "school",
                "School B",
                "school",
                "School C",
                "school",
                "School D");
    assertEquals(303, named.status(), named.body());
    String page = page(cycle);
    assertTrue(page.contains("Schools were not drawn by lot"));
    assertTrue(page.contains("School A, School B, School C and School D"), page);
    assertTrue(page.contains("named when the results were there already"), "and it says when");
    assertEquals(
        422, lead().post(path(cycle) + "/places", "number", "1", "school", "Nowhere").status());
  }

  @Test
  void aVerdictIsForThoseWhoSeeEveryPlaceAndAScriptIsText() {
    TwoYears two = new TwoYears(server, folder, "places");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    Browser principal = server.as(Role.LEAD, Scope.within(Place.of("Alder Valley", "School A")));
    Browser.Seen seen = principal.get(path(cycle));
    if (seen.status() == 200) {
      assertTrue(seen.body().contains("places you do not all see"));
    } else {
      assertEquals(404, seen.status());
    }
    assertEquals(404, principal.get(path(cycle) + "/board").status());
    String script = "<script>document.title='run'</script>";
    lead().post(path(cycle) + "/notes", "kind", "EVENT", "words", script, "on", "2026-01-01");
    assertFalse(page(cycle).contains("<script>document"));
  }

  @Test
  void aWinThatNoEarlySignForetoldIsReadWithAWarning() {
    TwoYears two = new TwoYears(server, folder, "flat");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    assertFalse(page(cycle).contains("The early signs did not move"));
    lead()
        .post(
            "/cycles/" + cycle.id() + "/scorecard/lines",
            "question",
            "came",
            "kind",
            "LEADING",
            "lag",
            "a month");
    assertTrue(page(cycle).contains("The early signs did not move (Came)"));
    assertTrue(
        lead().get("/cycles/" + cycle.id() + "/scorecard").body().contains("assumed: never tested"),
        "two years are too few to test a link");
  }

  @Test
  void aGapThatClosesBecausePeopleFellIsNotANarrowing() {
    TwoYears two = new TwoYears(server, folder, "levelling");
    Dataset first = two.accept(two.file(two.year("2025", 24, 50)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 50), two.year("2026", 18, 30)));
    String page = page(cycle);
    assertTrue(page.contains("<b>Levelling down: stop and review</b>"), page);
    assertFalse(page.contains("everyone else narrowed by"));
    assertTrue(page.contains("Share of the narrowing that is their fall"));
  }

  @Test
  void fewSchoolsOrNoGapHaveAReasonAndNeverANumberThatMeansNothing() {
    TwoYears two = new TwoYears(server, folder, "few");
    java.util.function.UnaryOperator<String> three =
        text ->
            text.lines()
                .filter(line -> line.matches(".*,School [ABC],.*"))
                .collect(java.util.stream.Collectors.joining("\n"));
    String header = "student_id,school,year,el,passed,came\n";
    Dataset first = two.accept(two.file(header, three, two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(header, three, two.year("2025", 24, 42), two.year("2026", 36, 43)));
    String page = page(cycle);
    assertTrue(page.contains("<p class=\"verdict\"><b>Cannot tell</b></p>"), page);
    assertTrue(page.contains("fewer than four schools"));
    assertTrue(page.contains("More schools: 3 took part"));
    assertFalse(page.contains("NaN"));

    TwoYears ahead = new TwoYears(server, folder, "ahead");
    Dataset level = ahead.accept(ahead.file(ahead.year("2025", 24, 20)));
    Cycle other = ahead.signed(level);
    ahead.next(level, ahead.file(ahead.year("2025", 24, 20), ahead.year("2026", 30, 20)));
    assertTrue(page(other).contains("<b>No gap at the start: stop</b>"));
  }

  @Test
  void aYearAfterAConclusionTheNextYearIsDue() {
    TwoYears two = new TwoYears(server, folder, "yearly");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    server
        .bean(org.sightline.server.reflection.Records.class)
        .add(
            new org.sightline.server.reflection.Conclusion(
                cycle.id(),
                1,
                1,
                first.newest().id(),
                "2024",
                "2025",
                org.sightline.statistics.verdict.Decision.CANNOT_TELL,
                org.sightline.server.reflection.Step.CANNOT_TELL,
                "",
                two.lead().account(),
                java.time.Instant.now().minus(java.time.Duration.ofDays(400))));
    assertTrue(renews(two, cycle));
    assertEquals(303, lead().post(path(cycle) + "/next-year").status());
    assertFalse(renews(two, cycle));
  }

  @Test
  void theScorecardSaysWhatIsMissingAndAssumesNoLinkItHasNotTested() {
    TwoYears two = new TwoYears(server, folder, "card");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle unsigned = two.started();
    String path = "/cycles/" + unsigned.id() + "/scorecard";
    assertTrue(lead().get(path).body().contains("stands on a signed goal"));
    two.sign(unsigned, first, 0.5, 0, "");
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 36, 43)));
    String body = lead().get(path).body();
    assertTrue(body.contains("2 early signs: what should move first"), body);
    assertTrue(body.contains("one thing that must not become worse"));
    assertTrue(body.contains("Nobody said how long after the work it moves: Passed."));
    assertEquals(
        422, lead().post(path + "/lines", "question", "nothing", "kind", "LEADING").status());
    assertEquals(
        303,
        lead()
            .post(path + "/lines", "question", "passed", "kind", "LAGGING", "lag", "a year")
            .status());
    String after = lead().get(path).body();
    assertTrue(after.contains("a year"));
    assertFalse(after.contains("Nobody said how long"));
    assertTrue(lead().get(path + "/board").body().contains("Passed"));
    assertEquals(200, server.as(Role.VIEWER, Scope.everywhere()).get(path + "/board").status());
  }

  @Test
  void everyLanguageSaysIt() {
    TwoYears two = new TwoYears(server, folder, "languages");
    Dataset first = two.accept(two.file(two.year("2025", 24, 42)));
    Cycle cycle = two.signed(first);
    two.next(first, two.file(two.year("2025", 24, 42), two.year("2026", 20, 43)));
    for (String language : java.util.List.of("es", "ar")) {
      Browser other = server.enter(server.person(Role.LEAD, Scope.everywhere()).viewer());
      other.get("/language/" + language + "?back=/");
      Browser.Seen seen = other.get(path(cycle));
      assertEquals(200, seen.status());
      assertTrue(seen.body().contains("lang=\"" + language + "\""));
      assertTrue(other.get(path(cycle) + "/board.pdf").body().startsWith("%PDF"));
    }
  }
}
