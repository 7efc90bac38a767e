package org.sightline.server.decisions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.decisions.Comment;
import org.sightline.server.decisions.CommentStore;
import org.sightline.server.decisions.Subject;
import org.springframework.dao.OptimisticLockingFailureException;

class CommentStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00.002Z");

  @ParameterizedTest
  @EnumSource(Database.class)
  void commentsComeBackNewestFirstAPageAtATime(Database database) {
    CommentStore store = database.server().bean(CommentStore.class);
    UUID who = database.server().owner().viewer().account();
    Subject about = new Subject("cycle", UUID.randomUUID().toString());
    for (int i = 0; i < 5; i++) {
      store.save(comment(about, who, "said " + i + " <script>", i, List.of()));
    }
    assertEquals(5, store.count(about));
    assertEquals(
        List.of("said 3 <script>", "said 2 <script>"),
        store.on(about, 1, 2).stream().map(Comment::text).toList());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whoIsCalledIsToldUntilTheyHaveSeenIt(Database database) {
    CommentStore store = database.server().bean(CommentStore.class);
    UUID who = database.server().owner().viewer().account();
    Subject about = new Subject("cycle", UUID.randomUUID().toString());
    Comment said = store.save(comment(about, who, "look", 0, List.of(who)));
    assertEquals(true, store.unseenBy(who, 1000).contains(said));
    store.seen(who, about);
    assertEquals(false, store.unseenBy(who, 1000).contains(said));
    assertEquals(List.of(who), store.find(said.id()).orElseThrow().calls());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theSecondOfTwoChangesIsRefused(Database database) {
    CommentStore store = database.server().bean(CommentStore.class);
    UUID who = database.server().owner().viewer().account();
    Comment said = store.save(comment(new Subject("cycle", "twice"), who, "twice", 0, List.of()));
    store.save(said);
    assertThrows(OptimisticLockingFailureException.class, () -> store.save(said));
  }

  private static Comment comment(
      Subject about, UUID who, String text, int minute, List<UUID> calls) {
    return new Comment(
        UUID.randomUUID(), 0, about, who, text, NOW.plusSeconds(60L * minute), null, calls);
  }
}
