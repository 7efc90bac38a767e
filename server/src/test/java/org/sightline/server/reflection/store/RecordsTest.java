package org.sightline.server.reflection.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.report.language.Language;
import org.sightline.server.Database;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.HalfPage;
import org.sightline.server.reflection.Link;
import org.sightline.server.reflection.Note;
import org.sightline.server.reflection.Records;
import org.sightline.server.reflection.Sites;
import org.sightline.server.reflection.Step;
import org.sightline.server.reflection.Telling;
import org.sightline.server.reflection.Tellings;
import org.sightline.statistics.verdict.Decision;
import org.springframework.dao.DuplicateKeyException;

class RecordsTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final UUID SOMEBODY = new UUID(0, 1);

  private static UUID cycle(Database database) {
    return database
        .server()
        .bean(Cycles.class)
        .save(
            new Cycle(
                UUID.randomUUID(),
                0,
                "Reading",
                "Why?",
                new Start.FromWorry("x"),
                Scope.everywhere(),
                Set.of(),
                List.of(),
                "",
                Stage.REFLECT,
                SOMEBODY,
                NOON,
                Optional.empty()))
        .id();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void conclusionsComeBackInOrderAndTwoCannotHaveOneNumber(Database database) {
    Records records = database.server().bean(Records.class);
    UUID cycle = cycle(database);
    Conclusion first = conclusion(cycle, 1, Step.CANNOT_TELL, "");
    Conclusion second = conclusion(cycle, 2, Step.SCALE, "We know more.");
    records.add(first);
    records.add(second);
    assertEquals(List.of(first, second), records.conclusions(cycle));
    assertTrue(records.lastConclusions().contains(second));
    assertThrows(
        DuplicateKeyException.class, () -> records.add(conclusion(cycle, 2, Step.STOP, "x")));
    assertTrue(second.differs());
  }

  private static Conclusion conclusion(UUID cycle, int number, Step step, String why) {
    return new Conclusion(
        cycle,
        number,
        1,
        "a".repeat(64),
        "2025",
        "2026",
        Decision.CANNOT_TELL,
        step,
        why,
        SOMEBODY,
        NOON);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void notesPlacesAndKinComeBackAsTheyWereSaid(Database database) {
    Records records = database.server().bean(Records.class);
    UUID cycle = cycle(database);
    UUID grown = cycle(database);
    Note later = note(cycle, LocalDate.of(2026, 5, 2));
    Note earlier = note(cycle, LocalDate.of(2026, 5, 1));
    records.add(later);
    records.add(earlier);
    assertEquals(List.of(earlier, later), records.notes(cycle));

    Sites sites = new Sites(cycle, 1, List.of(Place.of("Alder", "Mill")), SOMEBODY, NOON);
    Sites none = new Sites(cycle, 2, List.of(), SOMEBODY, NOON);
    records.add(sites);
    assertEquals(Optional.of(sites), records.sites(cycle));
    records.add(none);
    assertEquals(Optional.of(none), records.sites(cycle));

    Link link = new Link(grown, cycle, Link.Kind.CARRIED);
    records.add(link);
    assertEquals(Optional.of(link), records.origin(grown));
    assertEquals(List.of(link), records.grown(cycle));
  }

  private static Note note(UUID cycle, LocalDate on) {
    return new Note(UUID.randomUUID(), cycle, Note.Kind.EVENT, on, "A flood", SOMEBODY, NOON);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatWasToldComesBackWordForWordToThoseWhoWereTold(Database database) {
    Tellings tellings = database.server().bean(Tellings.class);
    UUID cycle = cycle(database);
    UUID told = UUID.randomUUID();
    Telling first = telling(cycle, Set.of(told, SOMEBODY), NOON);
    Telling second = telling(cycle, Set.of(told), NOON.plusSeconds(60));
    tellings.add(first);
    tellings.add(second);
    assertEquals(Optional.of(first), tellings.find(first.id()));
    assertEquals(List.of(first, second), tellings.about(cycle));
    assertEquals(List.of(second, first), tellings.to(told));
    assertEquals(List.of(), tellings.to(UUID.randomUUID()));
    assertEquals("حصيلة", tellings.to(told).get(0).in(Language.ARABIC).title());
  }

  private static Telling telling(UUID cycle, Set<UUID> told, Instant at) {
    return new Telling(
        UUID.randomUUID(),
        cycle,
        1,
        "Thank you.",
        told,
        List.of(
            new HalfPage(Language.ENGLISH, "What came of it", List.of("One.", "Two."), "Data 1"),
            new HalfPage(Language.ARABIC, "حصيلة", List.of("واحد."), "بيانات")),
        SOMEBODY,
        at);
  }
}
