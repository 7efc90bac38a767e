package org.sightline.server.lens.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.lens.Ask;
import org.sightline.server.lens.Check;
import org.sightline.server.lens.Conclusion;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.Line;
import org.sightline.server.lens.Listing;
import org.sightline.server.lens.Seen;
import org.sightline.server.lens.Sort;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;

class LensStoreTest {
  private static final LocalDate AGAIN = LocalDate.of(2030, 1, 15);

  @ParameterizedTest
  @EnumSource(Database.class)
  void nextYearsListRecognisesTheLinesOfThisOne(Database database) {
    Lens lens = database.server().bean(Lens.class);
    Viewer owner = database.server().owner().viewer();
    Listing former =
        bring(lens, owner, 2031, Optional.empty(), "Tutoring 2031-32", "Buses", "Posters");
    Item tutoring = lens.lines(former).get(0).item();
    look(lens, owner, tutoring, 0);
    Listing next =
        bring(lens, owner, 2032, Optional.of(former), "TUTORING 2032-33", "Library", "buses");
    List<Seen> lines = lens.lines(next);
    assertEquals(tutoring.id(), lines.get(0).item().former());
    assertEquals(null, lines.get(1).item().former());
    assertEquals(lens.lines(former).get(1).item().id(), lines.get(2).item().former());
    assertTrue(lines.stream().allMatch(line -> line.last().isEmpty()), "a new year, a new look");
    assertEquals(new Lens.Count(3, 1), lens.count(owner, 2031));
    assertEquals(new Lens.Count(3, 0), lens.count(owner, 2032));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aLookStandsInTheLogAndALaterOneAnswersIt(Database database) {
    Lens lens = database.server().bean(Lens.class);
    Decisions log = database.server().bean(Decisions.class);
    Viewer owner = database.server().owner().viewer();
    Item item = lens.add(owner, Sort.HIRE, "A counsellor", "", 2033, null);
    Check first = look(lens, owner, item, 0);
    assertThrows(
        OptimisticLockingFailureException.class,
        () -> look(lens, owner, item, 0),
        "whoever did not know of the first look is told");
    Check second = look(lens, owner, item, 1);
    assertEquals(List.of(first, second), lens.checks(item));
    assertFalse(log.isUnanswered(first.decision()), "looking again ends the review");
    List<Decision> story = log.story(owner, item.subject());
    assertEquals(
        List.of(first.decision(), second.decision()),
        story.stream().map(Decision::number).toList());
    assertEquals(AGAIN, story.get(0).said().review());
    assertEquals(Optional.of(second), lens.find(owner, item.id().toString()).orElseThrow().last());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatHoldsInOnePlaceIsNotSeenInAnother(Database database) {
    TestServer server = database.server();
    Lens lens = server.bean(Lens.class);
    Viewer mill = lead(server, Place.of("Alder Valley", "Mill Street"));
    Viewer harbour = lead(server, Place.of("Alder Valley", "Harbour"));
    Viewer owner = server.owner().viewer();
    Item own = lens.add(mill, Sort.TRAINING, "Training", "", 2034, null);
    Item ours = lens.add(owner, Sort.CURRICULUM, "Readers", "", 2034, null);
    assertTrue(lens.find(harbour, own.id().toString()).isEmpty());
    assertTrue(lens.find(harbour, ours.id().toString()).isPresent());
    assertEquals(1, lens.count(harbour, 2034).all());
    assertEquals(2, lens.count(mill, 2034).all());
    assertTrue(lens.mayCheck(mill, own) && lens.mayCheck(owner, own));
    assertFalse(lens.mayCheck(mill, ours) || lens.mayCheck(harbour, own));
    assertThrows(Refusal.class, () -> look(lens, mill, ours, 0));
    assertEquals(List.of(), lens.checks(ours));
    look(lens, mill, own, 0);
  }

  private static Viewer lead(TestServer server, Place place) {
    return server
        .join(UUID.randomUUID() + "@school.example", Role.LEAD, Scope.within(place))
        .viewer();
  }

  private static Listing bring(
      Lens lens, Viewer viewer, int year, Optional<Listing> former, String... names) {
    List<Line> lines = new java.util.ArrayList<>();
    for (String name : names) {
      lines.add(new Line(lines.size() + 2, name, "100"));
    }
    return lens.bring(viewer, Sort.BUDGET, "Budget " + UUID.randomUUID(), year, former, lines);
  }

  private static Check look(Lens lens, Viewer viewer, Item item, int seen) {
    Map<Ask, String> answers = new EnumMap<>(Ask.class);
    for (Ask ask : Ask.values()) {
      answers.put(ask, "Answer to " + ask);
    }
    return lens.check(
        viewer,
        item,
        seen,
        answers,
        AGAIN,
        Conclusion.CHANGED,
        "Seen: " + item.name(),
        List.copyOf(answers.values()));
  }
}
