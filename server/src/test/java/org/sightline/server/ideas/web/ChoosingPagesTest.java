package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Stage;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Subject;
import org.sightline.server.drive.Browser;
import org.sightline.server.ideas.ChosenIdea;
import org.sightline.server.ideas.Ideas;

/** Scoring and choosing without JavaScript. */
class ChoosingPagesTest extends ACycleWithIdeas {

  private static Viewer viewer(Role role) {
    return SERVER.person(role, Scope.everywhere()).viewer();
  }

  private static List<Decision> story(String cycle) {
    return SERVER
        .bean(Decisions.class)
        .story(viewer(Role.LEAD), new Subject(Cycle.SUBJECT, id(cycle).toString()));
  }

  private static List<String> chosen(String cycle) {
    Cycle found = SERVER.bean(Cycles.class).find(id(cycle)).orElseThrow();
    return SERVER.bean(Ideas.class).chosen(viewer(Role.LEAD), found).stream()
        .map(ChosenIdea::title)
        .toList();
  }

  @Test
  void theIdeasAreAChapterOfTheStoryOfTheirCycle() {
    String cycle = signedCycle();
    idea(cycle, "Ask the bus company");
    String story =
        as(Role.LEAD).get("/decisions/story" + cycle.replace("/cycles/", "/cycle/")).body();
    assertTrue(story.indexOf("Ask the bus company") > story.indexOf("Problem statement"));
  }

  @Test
  void whatOthersGaveIsHiddenUntilOneHasScoredEveryIdea() {
    String cycle = signedCycle();
    String one = idea(cycle, "One");
    String two = idea(cycle, "Two");
    assertEquals(303, score(as(Role.LEAD), cycle, "STAFF", one, 9, 4, 6, two, 5, 8, 7).status());
    String member = as(Role.MEMBER).get(cycle + "/ideas/scores").body();
    assertTrue(member.contains("What the others gave is shown once you have scored every idea"));
    assertFalse(member.contains("id=\"shares\""));
    score(as(Role.MEMBER), cycle, "FAMILY", one, 1, 1, 9);
    assertFalse(
        as(Role.MEMBER).get(cycle + "/ideas/scores").body().contains("id=\"shares\""),
        "one of two is not every idea");
    score(as(Role.MEMBER), cycle, "FAMILY", two, 5, 5, 5);
    String after = as(Role.MEMBER).get(cycle + "/ideas/scores").body();
    assertTrue(after.contains("id=\"shares\"") && after.contains("id=\"spread\""));
    assertTrue(
        as(Role.VIEWER)
            .get(cycle + "/ideas/scores")
            .body()
            .contains("Scores are shown here once ideas are chosen."));
  }

  @Test
  void theExampleOfTheMethodsIsSaidInWordsPictureAndTable() {
    String cycle = signedCycle();
    String a = idea(cycle, "Idea A");
    String b = idea(cycle, "Idea B");
    String c = idea(cycle, "Idea C");
    score(as(Role.LEAD), cycle, "STAFF", a, 9, 4, 6, b, 5, 8, 7, c, 6, 6, 6);
    String page = as(Role.LEAD).get(cycle + "/ideas/scores").body();
    assertTrue(
        page.contains(
            "“Idea B” leads when all three weigh the same, and stays on top in 60% of all"));
    assertTrue(
        page.contains(
            "When impact weighs more than 38% and the others share the rest, “Idea A” leads"));
    assertTrue(page.contains("<td class=\"num\">60.0%</td><td class=\"num\">6.67</td>"), page);
    assertTrue(page.contains("Only one side has scored so far"));
    Browser spanish = SERVER.enter(viewer(Role.LEAD)).with("Accept-Language", "es");
    assertTrue(spanish.get(cycle + "/ideas/scores").body().contains("va primero cuando las tres"));
  }

  @Test
  void halfAScoreIsRefusedAndStillStandsThere() {
    String cycle = signedCycle();
    String one = idea(cycle, "One");
    Browser.Seen half =
        as(Role.LEAD).post(cycle + "/ideas/scores", "side", "STAFF", "impact-" + id(one), "7");
    assertEquals(422, half.status());
    assertTrue(half.body().contains("Some of the five marks are missing. Maybe"));
    assertTrue(half.body().contains("<option value=\"7\" selected>"));
  }

  @Test
  void anIdeaBelowTheFloorOfValuesCannotBeChosen() {
    String cycle = signedCycle();
    String one = idea(cycle, "Track students by test");
    String two = idea(cycle, "Two");
    String three = idea(cycle, "Three");
    score(as(Role.LEAD), cycle, "STAFF", one, 9, 9, 4, two, 5, 5, 5, three, 5, 5, 6);
    String page = as(Role.LEAD).get(cycle + "/ideas/scores").body();
    assertTrue(page.contains("“Track students by test” has 4.0 for values, below the floor of 5."));
    Browser.Seen refused = choose(as(Role.LEAD), cycle, "", one, two);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("One of these is out, for values. Maybe"));
    assertEquals(
        303,
        as(Role.LEAD).post(cycle + "/ideas/floor", "board", board(page), "floor", "3").status());
    assertTrue(as(Role.VIEWER).get(cycle + "/ideas/scores").body().contains("lies below 3 is out"));
    assertEquals(303, choose(as(Role.LEAD), cycle, "", one, two).status());
  }

  @Test
  void aChoiceIsWrittenIntoTheLogWithTheOptionsNotTaken() {
    String cycle = signedCycle();
    String cause = cause(cycle, "Nobody encouraged them", "");
    String one = idea(cycle, "Talk with families", "cause", id(cause).toString());
    String two = idea(cycle, "Enrol everybody who qualifies", "side", "FAMILY");
    String three = idea(cycle, "A new poster");
    score(as(Role.LEAD), cycle, "STAFF", one, 9, 8, 7, two, 8, 8, 8, three, 2, 9, 5);
    assertEquals(303, choose(as(Role.LEAD), cycle, "", one, two).status());
    assertEquals(List.of("Talk with families", "Enrol everybody who qualifies"), chosen(cycle));
    Decision line = story(cycle).get(0);
    assertEquals(
        "Chosen: Talk with families and Enrol everybody who qualifies", line.said().what());
    assertEquals(1, line.said().notTaken().size());
    assertTrue(line.said().notTaken().get(0).startsWith("A new poster (5.33 with equal weights"));
    assertEquals(2, line.said().evidence().size());
    assertTrue(line.said().who().contains("families: 1 ideas"));
    Cycle after = SERVER.bean(Cycles.class).find(id(cycle)).orElseThrow();
    assertEquals(Stage.IMPLEMENT, after.stage());
    assertEquals(
        List.of(id(cause)),
        SERVER.bean(Ideas.class).chosen(viewer(Role.LEAD), after).get(0).causes());
    assertTrue(as(Role.VIEWER).get(cycle).body().contains("<small>2 chosen</small>"));
    assertTrue(
        as(Role.VIEWER).get(cycle + "/ideas").body().contains("/decisions/" + line.number()));
  }

  @Test
  void theStoryOfTheCycleTellsIdeasScoresAndChoice() {
    String cycle = signedCycle();
    String one = idea(cycle, "Talk with families");
    String two = idea(cycle, "Enrol everybody who qualifies");
    String three = idea(cycle, "A new poster");
    merge(idea(cycle, "A new flyer"), three);
    score(as(Role.LEAD), cycle, "STAFF", one, 9, 8, 7, two, 8, 8, 8, three, 2, 9, 5);
    choose(as(Role.LEAD), cycle, "", one, two);
    String story = as(Role.VIEWER).get("/decisions/story/cycle/" + id(cycle)).body();
    assertTrue(story.contains("A new flyer"), "what was merged is told too");
    assertTrue(story.contains("Chosen on"));
    assertTrue(story.contains("id=\"shares\""), "how often each stays on top is drawn");
    String file = as(Role.VIEWER).get("/decisions/story/cycle/" + id(cycle) + "/file").body();
    assertTrue(file.contains("id=\"mark-1\"") && file.contains("id=\"shares\""));
  }

  @Test
  void ideasWaitOnTheFirstPageOfThoseWhoTakePart() {
    String cycle = signedCycle();
    String one = idea(cycle, "One");
    String address = cycle + "/ideas/scores";
    TestServer.Person parent =
        SERVER.join(UUID.randomUUID() + "@home.example", Role.MEMBER, Scope.everywhere());
    Browser theirs = SERVER.enter(parent.viewer());
    assertFalse(theirs.get("/").body().contains(address), "who does not take part");
    join(cycle, parent, Side.FAMILY);
    assertTrue(theirs.get("/").body().contains(address));
    assertTrue(theirs.get("/").body().contains("1 idea waits for your score"));
    score(theirs, cycle, "STAFF", one, 5, 5, 5);
    assertFalse(theirs.get("/").body().contains(address));
    assertTrue(
        theirs.get(address).body().contains("<td>families</td>"),
        "whoever takes part speaks for the side that the cycle says");
  }

  @Test
  void aFourthNeedsAWrittenReason() {
    String cycle = signedCycle();
    String[] four = new String[4];
    Object[] marks = new Object[16];
    for (int i = 0; i < 4; i++) {
      four[i] = idea(cycle, "Idea " + i);
      marks[i * 4] = four[i];
      marks[i * 4 + 1] = marks[i * 4 + 2] = marks[i * 4 + 3] = 6;
    }
    score(as(Role.LEAD), cycle, "STAFF", marks);
    Browser.Seen asked = choose(as(Role.LEAD), cycle, " ", four);
    assertEquals(422, asked.status());
    assertTrue(asked.body().contains("Two or three need no reason; this many do. Maybe"));
    assertEquals(4, count(asked.body(), "name=\"pick\" value=\""));
    assertEquals(4, count(asked.body(), " checked>"), "what was ticked stays ticked");
    assertEquals(303, choose(as(Role.LEAD), cycle, "They hang together.", four).status());
    assertEquals("They hang together.", story(cycle).get(0).said().why());
  }

  @Test
  void ofTwoPeopleChoosingAtOnceTheSecondIsShownTheFirstsChoice() {
    String cycle = signedCycle();
    String one = idea(cycle, "One");
    String two = idea(cycle, "Two");
    String three = idea(cycle, "Three");
    score(as(Role.LEAD), cycle, "STAFF", one, 5, 5, 5, two, 6, 6, 6, three, 7, 7, 7);
    String board = board(as(Role.OWNER).get(cycle + "/ideas/choice").body());
    assertEquals(303, choose(as(Role.LEAD), cycle, "", one, two).status());
    Browser.Seen late = chooseOn(as(Role.OWNER), cycle, board, "", two, three);
    assertEquals(409, late.status());
    assertTrue(late.body().contains("Somebody else chose first: LEAD chose “Two” and “One”."));
    assertEquals(2, count(late.body(), " checked>"), "what the second ticked stays ticked");
    assertEquals(List.of("Two", "One"), chosen(cycle));
    Browser.Seen mute = choose(as(Role.OWNER), cycle, "", two, three);
    assertEquals(422, mute.status());
    assertTrue(mute.body().contains("Ideas were chosen before. Maybe write why"));
    assertEquals(303, choose(as(Role.OWNER), cycle, "Three costs less.", two, three).status());
    assertEquals(List.of("Three", "Two"), chosen(cycle));
    List<Decision> lines = story(cycle);
    assertEquals(2, lines.size());
    assertEquals(Long.valueOf(lines.get(1).number()), lines.get(0).replacedBy());
    assertTrue(as(Role.VIEWER).get(cycle + "/ideas").body().contains("Chosen before"));
  }

  @Test
  void nothingIsChosenBeforeTheGoalIsSignedOrWhileAQuestionIsOpen() {
    String cycle = cycle(Constraint.MONEY);
    String fee = idea(cycle, "Waive the exam fee");
    String two = idea(cycle, "Two");
    String version = version(as(Role.MEMBER).get(two).body());
    as(Role.MEMBER).post(two + "/change", "version", version, "title", "Two", "money", "MUCH");
    Browser.Seen refused = choose(as(Role.LEAD), cycle, "", fee, two);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("The goal is not signed yet. Maybe"));
    assertTrue(refused.body().contains("Nobody has scored one of these. Maybe"));
    assertTrue(refused.body().contains("The deeper question about one of these has no answer"));
    assertTrue(refused.body().contains("nobody has said why nothing cheaper than one of these"));
    assertEquals(List.of(), chosen(cycle));
  }

  @Test
  void aChosenIdeaIsNotHiddenByMerging() {
    String cycle = signedCycle();
    String one = idea(cycle, "One");
    String two = idea(cycle, "Two");
    String three = idea(cycle, "Three");
    score(as(Role.LEAD), cycle, "STAFF", one, 5, 5, 5, two, 6, 6, 6, three, 7, 7, 7);
    choose(as(Role.LEAD), cycle, "", one, two);
    Browser.Seen refused = merge(one, three);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("This idea was chosen, and nothing may hide it. Maybe"));
    assertEquals(303, merge(three, one).status(), "another may be merged into it");
  }

  @Test
  void whoDoesNotSeeEveryPlaceOfACycleDoesNotChooseForIt() {
    String cycle = signedCycle();
    String one = idea(cycle, "One");
    Browser mill =
        SERVER.as(
            Role.LEAD,
            Scope.within(org.sightline.server.access.Place.of("Alder Valley", "Mill Street")));
    Browser.Seen refused = choose(mill, cycle, "Only one.", one);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("This cycle is about places you do not see. Maybe"));
  }

  @Test
  void anIdeaOfAnotherCycleIsNotThere() {
    String idea = idea(cycle(), "Elsewhere");
    String other = signedCycle();
    assertEquals(404, as(Role.LEAD).get(other + "/ideas/" + id(idea)).status());
    assertEquals(404, as(Role.LEAD).get(other + "/ideas/" + UUID.randomUUID()).status());
    assertEquals(404, as(Role.LEAD).get(other + "/ideas/nonsense").status());
    assertEquals(404, chooseOn(as(Role.LEAD), other, "0", "Because.", idea).status());
  }
}
