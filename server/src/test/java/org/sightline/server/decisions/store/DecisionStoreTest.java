package org.sightline.server.decisions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.chain.Soundness;
import org.sightline.server.decisions.AlreadyReplaced;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.Question;
import org.sightline.server.decisions.Subject;
import org.sightline.server.site.Refusal;

class DecisionStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest
  @EnumSource(Database.class)
  void aLineIsFoundByItsWordsWhateverTheirCaseOrAccents(Database database) {
    Decisions log = database.server().bean(Decisions.class);
    Viewer owner = database.server().owner().viewer();
    String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    Decision line =
        log.record(
            owner,
            Draft.of(DecisionKind.DECISION, "Autobús 14 " + mark, "100%_sure قرار", DAY)
                .restingOn(List.of("week 11"), List.of("Buy tablets")));
    for (String words : List.of("AUTOBUS", "100%_SURE", "tablets week", "قرار", "buy autobús")) {
      assertEquals(
          List.of(line), log.search(owner, Question.of(words + " " + mark), 0, 9).lines(), words);
    }
    assertEquals(0, log.search(owner, Question.of("100x " + mark), 0, 9).total());
    assertEquals(0, log.search(owner, Question.of(mark).of(DecisionKind.OUTCOME), 0, 9).total());
    assertInstanceOf(Soundness.Whole.class, log.verify());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aLineIsSeenByThoseWhoSeeSomethingOfItsPlace(Database database) {
    TestServer server = database.server();
    Decisions log = server.bean(Decisions.class);
    String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    Viewer owner = server.owner().viewer();
    Decision all = log.record(owner, draft(mark));
    Decision mill = log.record(owner, draft(mark).in(Place.of("Alder_Valley", "Mill")));
    Decision elm = log.record(owner, draft(mark).in(Place.of("Alder_Valley", "Elm")));
    Decision valley = log.record(owner, draft(mark).in(Place.of("Alder_Valley")));
    log.record(owner, draft(mark).in(Place.of("AlderXValley", "Mill")));
    Viewer teacher = viewer(Scope.within(Place.of("Alder_Valley", "Mill", "5A")));
    Viewer district = viewer(Scope.within(Place.of("Alder_Valley")));
    assertEquals(List.of(valley, mill, all), found(log, teacher, mark));
    assertEquals(List.of(valley, elm, mill, all), found(log, district, mark));
    assertEquals(List.of(), found(log, viewer(Scope.within()), mark));
    assertEquals(Optional.empty(), log.find(teacher, elm.number()));
    assertEquals(Optional.of(mill), log.find(teacher, mill.number()));
    assertThrows(Refusal.class, () -> log.record(teacher, draft(mark)));
    assertThrows(
        Refusal.class, () -> log.record(teacher, draft(mark).in(Place.of("Alder_Valley", "Mill"))));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aLineOfSeveralPlacesStandsInTheSameChainAsOneOfOne(Database database) {
    TestServer server = database.server();
    Decisions log = server.bean(Decisions.class);
    String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    Viewer owner = server.owner().viewer();
    Place mill = Place.of("Birch_Dale", "Mill");
    Place elm = Place.of("Birch_Dale", "Elm");
    Decision one = log.record(owner, draft(mark).in(mill));
    Decision both = log.record(owner, draft(mark).in(Scope.within(mill, elm)));
    Viewer teacher = viewer(Scope.within(Place.of("Birch_Dale", "Mill", "5A")));
    Viewer atElm = viewer(Scope.within(elm));
    assertEquals(List.of(both, one), found(log, teacher, mark));
    assertEquals(List.of(both), found(log, atElm, mark));
    assertEquals(Optional.of(both), log.find(atElm, both.number()));
    assertEquals(List.of(both, one), found(log, viewer(Scope.within(mill, elm)), mark));
    Viewer elsewhere = viewer(Scope.within(Place.of("Birch_Dale", "Oak")));
    assertEquals(List.of(), found(log, elsewhere, mark));
    assertEquals(Optional.empty(), log.find(elsewhere, both.number()));
    Draft reachingOut = draft(mark).in(Scope.within(mill, elm));
    assertThrows(Refusal.class, () -> log.record(atElm, reachingOut));
    assertInstanceOf(Soundness.Whole.class, log.verify());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatIsOverNoLongerAsksForReviewsUntilItGoesOn(Database database) {
    Decisions log = database.server().bean(Decisions.class);
    Viewer owner = database.server().owner().viewer();
    Subject ended = new Subject("cycle", UUID.randomUUID().toString());
    Subject running = new Subject("cycle", UUID.randomUUID().toString());
    LocalDate day = DAY.plusDays(30);
    Decision alone = log.record(owner, draft("alone").about(ended).reviewedOn(day));
    Decision both = log.record(owner, draft("both").about(ended, running).reviewedOn(day));
    assertEquals(List.of(both, alone), log.toReview(owner, ended, 9).lines());
    log.askForReviews(ended, false);
    log.askForReviews(ended, false);
    assertEquals(List.of(both), log.toReview(owner, ended, 9).lines());
    assertEquals(false, overdue(log, owner, day.plusDays(1)).contains(alone));
    assertEquals(false, log.isUnanswered(alone.number()));
    assertEquals(true, log.isUnanswered(both.number()), "the other cycle still asks");
    log.askForReviews(ended, true);
    assertEquals(true, overdue(log, owner, day.plusDays(1)).contains(alone));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ofTwoWhoReplaceTheSameLineOneIsToldByWhom(Database database) throws InterruptedException {
    Decisions log = database.server().bean(Decisions.class);
    Viewer owner = database.server().owner().viewer();
    Decision first = log.record(owner, draft("twice"));
    Draft second =
        draft("in its place").answering(new Earlier(Earlier.Tie.REPLACES, first.number()));
    ConcurrentLinkedQueue<Long> written = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread one =
          new Thread(
              () -> {
                try {
                  written.add(log.record(owner, second).number());
                } catch (AlreadyReplaced overtaken) {
                  told.add(overtaken.by());
                }
              });
      people.add(one);
      one.start();
    }
    for (Thread one : people) {
      one.join();
    }
    assertEquals(1, written.size());
    long winner = written.element();
    assertEquals(List.of(winner, winner, winner), List.copyOf(told));
    assertEquals(winner, log.find(owner, first.number()).orElseThrow().replacedBy());
    assertInstanceOf(Soundness.Whole.class, log.verify());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aReviewIsOverdueUntilSomebodyAnswersIt(Database database) {
    Decisions log = database.server().bean(Decisions.class);
    Viewer owner = database.server().owner().viewer();
    Decision line = log.record(owner, draft("due").reviewedOn(DAY.plusDays(30)));
    assertTrue(overdue(log, owner, DAY.plusDays(31)).contains(line));
    assertEquals(false, overdue(log, owner, DAY.plusDays(30)).contains(line));
    Decision outcome =
        log.record(
            owner,
            Draft.of(DecisionKind.OUTCOME, "It helped", "why", DAY)
                .answering(new Earlier(Earlier.Tie.REVIEWS, line.number())));
    assertEquals(false, overdue(log, owner, DAY.plusDays(31)).contains(line));
    assertEquals(List.of(line, outcome), log.story(owner, line.subject()));
    assertEquals(List.of(line, outcome), log.story(owner, outcome.subject()));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theStoryOfAThingIsToldFromItsBeginning(Database database) {
    Decisions log = database.server().bean(Decisions.class);
    Viewer owner = database.server().owner().viewer();
    Subject cycle = new Subject("cycle", UUID.randomUUID().toString());
    Decision one = log.record(owner, draft("one").about(cycle));
    log.record(owner, draft("elsewhere"));
    Decision two = log.record(owner, draft("two").about(cycle, new Subject("word", "equity")));
    assertEquals(List.of(one, two), log.story(owner, cycle));
  }

  private static List<Decision> overdue(Decisions log, Viewer viewer, LocalDate day) {
    return log.overdue(viewer, day, 1000).lines();
  }

  private static List<Decision> found(Decisions log, Viewer viewer, String mark) {
    return log.search(viewer, Question.of(mark), 0, 20).lines();
  }

  private static Draft draft(String what) {
    return Draft.of(DecisionKind.DECISION, what, "because", DAY);
  }

  private static Viewer viewer(Scope scope) {
    return new Viewer(UUID.randomUUID(), "Somebody", Role.LEAD, scope);
  }
}
