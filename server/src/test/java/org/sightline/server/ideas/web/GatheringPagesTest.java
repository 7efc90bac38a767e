package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.server.access.Role;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.drive.Browser;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.IdeaStore;

/** Gathering ideas without JavaScript: said, linked, asked, merged, taken apart. */
class GatheringPagesTest extends ACycleWithIdeas {

  @Test
  void theRailLeadsFromWhyToIdeas() {
    String cycle = cycle();
    String page = as(Role.VIEWER).get(cycle).body();
    assertTrue(page.contains("<a href=\"" + cycle + "/ideas\">Design</a>"), "a link");
    idea(cycle, "Talk with every family");
    assertTrue(as(Role.VIEWER).get(cycle).body().contains("<small>1 idea</small>"));
    assertTrue(as(Role.VIEWER).get(cycle + "/ideas").body().contains("<a href=\"" + cycle + "\">"));
  }

  @Test
  void anIdeaWithoutANameKeepsNobody() {
    String cycle = cycle();
    String named = idea(cycle, "With a name", "name", "The parents’ council", "side", "FAMILY");
    String unnamed = idea(cycle, "Without a name", "side", "STUDENT");
    String page = as(Role.VIEWER).get(cycle + "/ideas").body();
    assertTrue(page.contains("The parents’ council (families)"));
    assertTrue(page.contains("without a name (students)"));
    IdeaStore ideas = SERVER.bean(IdeaStore.class);
    assertTrue(ideas.find(id(named)).map(Idea::writtenBy).orElseThrow().isPresent());
    assertTrue(ideas.find(id(unnamed)).map(Idea::writtenBy).orElseThrow().isEmpty());
  }

  @Test
  void whoHasNotSpokenIsNamed() {
    String cycle = cycle();
    idea(cycle, "One of the staff");
    String page = as(Role.VIEWER).get(cycle + "/ideas").body();
    assertTrue(
        page.contains("No idea came yet from: families, students and partners in the community."));
    assertTrue(page.contains("Nobody has scored yet from:"));
  }

  @Test
  void payingTheFeeWhenNobodyWasEncouragedIsAskedTheDeeperQuestion() {
    String cycle = cycle();
    String fee = cause(cycle, "They cannot pay the exam fee", "");
    cause(cycle, "Nobody encouraged them in middle school", id(fee).toString());
    String waive = idea(cycle, "Waive the exam fee", "cause", id(fee).toString());
    String page = as(Role.MEMBER).get(waive).body();
    assertTrue(page.contains("deeper reasons are written: “Nobody encouraged them"));
    assertTrue(page.contains("If nobody had told, encouraged or trained"));
    Browser.Seen answered =
        as(Role.MEMBER)
            .post(
                waive + "/answer",
                "version",
                version(page),
                "answer",
                "No. Counselling in grade 7 has to come first.");
    assertEquals(303, answered.status());
    assertTrue(as(Role.VIEWER).get(waive).body().contains("Counselling in grade 7"));
    assertFalse(
        as(Role.VIEWER).get(cycle + "/ideas").body().contains("deeper reasons are written"),
        "an answered question does not ask again in the list");
  }

  @Test
  void aCauseSetAsideUnderAnIdeaIsSaidAndNothingIsLost() {
    String cycle = cycle();
    String cause = cause(cycle, "They do not know of it", "");
    String idea = idea(cycle, "Tell them", "cause", id(cause).toString());
    assertTrue(as(Role.VIEWER).get(idea).body().contains("Addresses"));
    as(Role.MEMBER).post(cause + "/drop", "version", version(as(Role.MEMBER).get(cause).body()));
    String page = as(Role.VIEWER).get(idea).body();
    assertTrue(page.contains("The cause it addressed was set aside: “They do not know of it”."));
    assertEquals(200, as(Role.VIEWER).get(cycle + "/ideas").status());
    as(Role.MEMBER)
        .post(idea + "/change", "version", version(as(Role.MEMBER).get(idea).body()), "title", "T");
    assertEquals(
        java.util.List.of(id(cause)),
        SERVER.bean(IdeaStore.class).find(id(idea)).orElseThrow().causes(),
        "the link stays when the idea is changed");
  }

  @Test
  void mergedIdeasStayReadableAndAreTakenApartAgain() {
    String cycle = cycle();
    String calls = idea(cycle, "Call every family");
    String letters = idea(cycle, "Write to every family", "text", "In four languages.");
    assertEquals(303, merge(letters, calls).status());
    String list = as(Role.VIEWER).get(cycle + "/ideas").body();
    assertTrue(list.contains("holds 1 other idea"));
    assertTrue(list.contains("In four languages."), "what is merged stays readable");
    String page = as(Role.MEMBER).get(letters).body();
    assertTrue(page.contains("It is merged into"));
    assertEquals(303, as(Role.MEMBER).post(letters + "/take-out", "board", board(page)).status());
    assertFalse(as(Role.VIEWER).get(cycle + "/ideas").body().contains("holds 1 other"));
  }

  @Test
  void nothingIsMergedIntoItselfNorInARing() {
    String cycle = cycle();
    String one = idea(cycle, "One");
    String two = idea(cycle, "Two");
    String three = idea(cycle, "Three");
    Browser.Seen itself = merge(one, one);
    assertEquals(422, itself.status());
    assertTrue(itself.body().contains("An idea cannot hold itself. Maybe"));
    assertEquals(303, merge(one, two).status());
    assertEquals(303, merge(two, three).status());
    Browser.Seen ring = merge(three, one);
    assertEquals(422, ring.status());
    assertTrue(ring.body().contains("“One” is itself held by this one. Maybe"));
    assertEquals(3, count(as(Role.VIEWER).get(cycle + "/ideas").body(), "dir=\"auto\"><b>"));
  }

  @Test
  void twoPeopleWhoMergeAtOnceNeverMakeARing() {
    String cycle = cycle();
    String one = idea(cycle, "One");
    String two = idea(cycle, "Two");
    String board = board(as(Role.MEMBER).get(one).body());
    Browser person = as(Role.MEMBER);
    assertEquals(
        303, person.post(one + "/merge", "board", board, "into", id(two).toString()).status());
    assertEquals(
        422, person.post(two + "/merge", "board", board, "into", id(one).toString()).status());
    String third = idea(cycle, "Three");
    Browser.Seen late = person.post(third + "/merge", "board", board, "into", id(two).toString());
    assertEquals(409, late.status());
    assertTrue(late.body().contains("Ideas were merged, taken apart or chosen since you looked."));
  }

  @Test
  void twoPeopleWhoChangeAnIdeaAreToldOfEachOther() {
    String idea = idea(cycle(), "Ours");
    String version = version(as(Role.MEMBER).get(idea).body());
    assertEquals(
        303,
        as(Role.MEMBER).post(idea + "/change", "version", version, "title", "Theirs").status());
    Browser.Seen late = as(Role.LEAD).post(idea + "/change", "version", version, "title", "Mine");
    assertEquals(409, late.status());
    assertTrue(late.body().contains("it is now called “Theirs”"));
    assertTrue(late.body().contains("value=\"Mine\""), "what was typed still stands there");
  }

  @Test
  void whatIsTooLongOrHalfSaidIsRefusedAndStillStandsInItsField() {
    String cycle = cycle();
    String long100k = "x".repeat(100_000);
    Browser.Seen seen =
        as(Role.MEMBER).post(cycle + "/ideas", "title", "", "text", long100k, "side", "FAMILY");
    assertEquals(422, seen.status());
    assertTrue(seen.body().contains("This has 100,000 letters and at most 4,000 fit."));
    assertTrue(seen.body().contains(long100k), "nothing is lost");
    String idea = idea(cycle, "Tried");
    String version = version(as(Role.MEMBER).get(idea).body());
    Browser.Seen half =
        as(Role.MEMBER)
            .post(idea + "/change", "version", version, "title", "Tried", "tier", "MODERATE");
    assertEquals(422, half.status());
    assertTrue(half.body().contains("A tier without a source cannot be checked. Maybe"));
    assertTrue(half.body().contains("Nobody has said what would be different here. Maybe"));
  }

  @Test
  void aScriptInAnyTextIsText() {
    String cycle = cycle(Constraint.MONEY);
    String idea =
        idea(cycle, SCRIPT, "text", SCRIPT, "name", SCRIPT, "cause", SCRIPT, "group", SCRIPT);
    String version = version(as(Role.MEMBER).get(idea).body());
    as(Role.MEMBER)
        .post(
            idea + "/change",
            "version",
            version,
            "title",
            SCRIPT,
            "cost",
            SCRIPT,
            "cheaper",
            SCRIPT,
            "time",
            SCRIPT,
            "expertise",
            SCRIPT,
            "tier",
            "STRONG",
            "where",
            SCRIPT,
            "different",
            SCRIPT);
    as(Role.MEMBER)
        .post(cycle + "/ideas/seeds/PARTNERS", "answer", "leave", "reason-PARTNERS", SCRIPT);
    score(as(Role.MEMBER), cycle, "STAFF", idea, 5, 5, 5);
    for (String path :
        new String[] {
          cycle + "/ideas", idea, cycle + "/ideas/scores", cycle + "/ideas/choice", cycle
        }) {
      String body = as(Role.LEAD).get(path).body();
      assertFalse(body.contains("<script>document"), path);
    }
    assertTrue(as(Role.LEAD).get(idea).body().contains("&lt;script&gt;document"));
  }

  @Test
  void littleMoneyOffersWhatCostsNothingToTakeOrToLeaveWithAReason() {
    String cycle = cycle(Constraint.MONEY);
    idea(cycle, "Said first");
    Browser.Seen taken =
        as(Role.MEMBER).post(cycle + "/ideas/seeds/GOOD_NEWS_CALLS", "answer", "take");
    assertEquals(303, taken.status());
    String list = as(Role.MEMBER).get(cycle + "/ideas").body();
    assertTrue(list.contains("Little money: ideas that cost nothing stand first"));
    assertTrue(
        list.indexOf("Call home with good news") < list.indexOf("Said first"), "it stands first");
    Browser.Seen mute = as(Role.MEMBER).post(cycle + "/ideas/seeds/CURRICULUM", "answer", "leave");
    assertEquals(422, mute.status(), "leaving takes a reason");
    as(Role.MEMBER)
        .post(
            cycle + "/ideas/seeds/CURRICULUM",
            "answer",
            "leave",
            "reason-CURRICULUM",
            "Done last year.");
    assertTrue(
        as(Role.VIEWER)
            .get(cycle + "/ideas")
            .body()
            .contains("“Look whose stories are told in class” was left by MEMBER: Done last"));
    assertEquals(
        409,
        as(Role.LEAD).post(cycle + "/ideas/seeds/CURRICULUM", "answer", "take").status(),
        "answered once");
    assertFalse(as(Role.MEMBER).get(cycle() + "/ideas").body().contains("What practice offers"));
  }

  @Test
  void littleTimePutsWhatWasTriedElsewhereFirst() {
    String cycle = cycle(Constraint.TIME);
    String fresh = idea(cycle, "A fresh idea");
    String tried = idea(cycle, "A tried idea");
    String version = version(as(Role.MEMBER).get(tried).body());
    as(Role.MEMBER)
        .post(
            tried + "/change",
            "version",
            version,
            "title",
            "A tried idea",
            "tier",
            "MODERATE",
            "where",
            "Several districts.",
            "different",
            "Fewer counsellors.");
    String list = as(Role.VIEWER).get(cycle + "/ideas").body();
    assertTrue(list.indexOf("A tried idea") < list.indexOf("A fresh idea"));
    assertTrue(as(Role.VIEWER).get(fresh).body().contains("nobody has said where it was tried"));
    assertTrue(as(Role.VIEWER).get(tried).body().contains("Fewer counsellors."));
  }

  @Test
  void littleBuyInOffersCalmerWords() {
    String cycle = cycle(Constraint.BUY_IN);
    idea(cycle, "Train the biased teachers");
    assertTrue(as(Role.VIEWER).get(cycle + "/ideas").body().contains("Calmer words, if you like"));
  }

  @Test
  void anEndedCycleRefusesAndStaysReadable() {
    String cycle = signedCycle();
    String idea = idea(cycle, "Said in time");
    end(cycle);
    Browser.Seen refused =
        as(Role.MEMBER).post(cycle + "/ideas", "title", "Too late", "side", "STAFF");
    assertEquals(409, refused.status());
    assertTrue(refused.body().contains("This cycle was ended"));
    assertEquals(
        409, as(Role.MEMBER).post(idea + "/change", "version", "1", "title", "Too late").status());
    assertEquals(409, score(as(Role.MEMBER), cycle, "STAFF", idea, 5, 5, 5).status());
    assertEquals(409, chooseOn(as(Role.LEAD), cycle, "0", "", idea).status());
    assertTrue(as(Role.VIEWER).get(cycle + "/ideas").body().contains("Said in time"));
  }
}
