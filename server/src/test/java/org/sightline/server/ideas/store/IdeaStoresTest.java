package org.sightline.server.ideas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Causes;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.sightline.server.ideas.Board;
import org.sightline.server.ideas.Choice;
import org.sightline.server.ideas.ChoiceStore;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.IdeaStore;
import org.sightline.server.ideas.LeftSeed;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Said;
import org.sightline.server.ideas.Score;
import org.sightline.server.ideas.ScoreStore;
import org.sightline.server.ideas.Seed;
import org.sightline.server.ideas.SeedStore;
import org.sightline.server.ideas.Tier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class IdeaStoresTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final UUID SOMEBODY = new UUID(0, 1);

  private static UUID cycle(TestServer server) {
    return server
        .bean(Cycles.class)
        .save(
            new Cycle(
                UUID.randomUUID(),
                0,
                "Reading",
                "Why?",
                new Start.FromWorry("Fewer come."),
                Scope.everywhere(),
                Set.of(),
                List.of(),
                "",
                Stage.DESIGN,
                SOMEBODY,
                NOON,
                Optional.empty()))
        .id();
  }

  private static Idea idea(UUID cycle, List<UUID> causes, Optional<UUID> into) {
    return new Idea(
        UUID.randomUUID(),
        0,
        cycle,
        "Talk with every family",
        "In grade 7",
        new Said(Optional.of(Side.FAMILY), "", "el=Yes"),
        causes,
        into,
        new Needs(
            Money.LITTLE, "Interpreters", "Nobody here speaks Somali", "A month", "Listening"),
        new Elsewhere(Tier.PROMISING, "A district nearby", "More languages"),
        "It comes first",
        Optional.of(Seed.PARTNERS),
        Optional.empty(),
        NOON);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void anIdeaComesBackAsItWasStored(Database database) {
    IdeaStore ideas = database.server().bean(IdeaStore.class);
    Causes causes = database.server().bean(Causes.class);
    UUID cycle = cycle(database.server());
    List<UUID> two =
        List.of(UUID.randomUUID(), UUID.randomUUID()).stream()
            .map(
                id ->
                    causes
                        .save(
                            new Cause(
                                id,
                                0,
                                cycle,
                                Optional.empty(),
                                "Why",
                                SOMEBODY,
                                NOON,
                                Optional.empty()))
                        .id())
            .sorted(java.util.Comparator.comparing(UUID::toString))
            .toList();
    Idea holder = ideas.save(idea(cycle, two, Optional.empty()));
    Idea held = ideas.save(idea(cycle, List.of(), Optional.of(holder.id())));
    assertEquals(Optional.of(holder), ideas.find(holder.id()));
    assertEquals(Optional.of(held), ideas.find(held.id()));
    assertEquals(2, ideas.of(cycle).size());
    Idea again = ideas.save(holder);
    assertEquals(two, again.causes(), "stored twice, the causes stay");
    assertThrows(OptimisticLockingFailureException.class, () -> ideas.save(holder));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ofTwoBoardsStoredAtOnceOneIsRefused(Database database) {
    IdeaStore ideas = database.server().bean(IdeaStore.class);
    UUID cycle = cycle(database.server());
    Board unseen = ideas.board(cycle);
    assertEquals(new Board(cycle, 0, Board.USUAL_FLOOR), unseen);
    Board first = ideas.save(unseen);
    assertThrows(OptimisticLockingFailureException.class, () -> ideas.save(unseen));
    ideas.save(first);
    assertThrows(OptimisticLockingFailureException.class, () -> ideas.save(first));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aScoreTakesThePlaceOfTheOneBefore(Database database) {
    IdeaStore ideas = database.server().bean(IdeaStore.class);
    ScoreStore scores = database.server().bean(ScoreStore.class);
    UUID cycle = cycle(database.server());
    UUID idea = ideas.save(idea(cycle, List.of(), Optional.empty())).id();
    Score other = new Score(idea, new UUID(0, 2), Side.STUDENT, 1, 2, 3, 4, 5);
    Score later = new Score(idea, SOMEBODY, Side.STAFF, 9, 8, 7, 6, 5);
    scores.put(List.of(new Score(idea, SOMEBODY, Side.STAFF, 1, 1, 1, 1, 1), other));
    scores.put(List.of(later));
    assertEquals(List.of(later, other), scores.of(cycle));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void choicesAreAddedAndSeedsAreLeftOnce(Database database) {
    TestServer server = database.server();
    IdeaStore ideas = server.bean(IdeaStore.class);
    ChoiceStore choices = server.bean(ChoiceStore.class);
    SeedStore seeds = server.bean(SeedStore.class);
    UUID cycle = cycle(server);
    UUID one = ideas.save(idea(cycle, List.of(), Optional.empty())).id();
    UUID two = ideas.save(idea(cycle, List.of(), Optional.empty())).id();
    Choice first = new Choice(cycle, 1, List.of(two, one), "", SOMEBODY, NOON, 7);
    Choice second = new Choice(cycle, 2, List.of(one), "Only one", SOMEBODY, NOON, 8);
    choices.add(first);
    choices.add(second);
    assertEquals(List.of(first, second), choices.of(cycle));
    assertThrows(DuplicateKeyException.class, () -> choices.add(second));
    LeftSeed left = new LeftSeed(cycle, Seed.CURRICULUM, "Done last year", SOMEBODY, NOON);
    seeds.leave(left);
    assertThrows(DuplicateKeyException.class, () -> seeds.leave(left));
    assertEquals(List.of(left), seeds.left(cycle));
  }
}
