package org.sightline.server.foundations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.foundations.Adoption;
import org.sightline.server.foundations.Definition;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;
import org.sightline.server.foundations.Word.Stage;
import org.sightline.server.site.Refusal;

class WordStoreTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void theFiveWordsAreThereFromTheStart(Database database) {
    List<String> keys =
        database.server().bean(SharedWords.class).all().stream().map(Word::key).limit(5).toList();
    assertEquals(List.of("equity", "equality", "diversity", "inclusion", "justice"), keys);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void nobodySeesTheOthersDefinitionsUntilAllAreShownAndNobodyWritesAfterwards(Database database) {
    SharedWords words = database.server().bean(SharedWords.class);
    Viewer owner = database.server().owner().viewer();
    Word word = added(words, owner);
    assertFalse(words.reveal(owner, word.key(), word.version()), "nothing to show yet");
    assertTrue(words.define(owner, word.key(), "first thought"));
    assertTrue(words.define(owner, word.key(), " second thought "));
    assertEquals(List.of(), words.revealed(word));
    assertEquals(1, words.written(word));
    assertTrue(words.reveal(owner, word.key(), word.version()));
    assertFalse(words.define(owner, word.key(), "after reading"));
    Word now = words.find(word.key()).orElseThrow();
    assertEquals(
        List.of("second thought"), words.revealed(now).stream().map(Definition::text).toList());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ofTwoWhoAdoptAtOnceOneIsTaken(Database database) throws InterruptedException {
    SharedWords words = database.server().bean(SharedWords.class);
    Viewer owner = database.server().owner().viewer();
    Word word = shown(words, owner);
    ConcurrentLinkedQueue<Boolean> taken = new ConcurrentLinkedQueue<>();
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String text = "meaning " + i;
      Thread one =
          new Thread(
              () ->
                  taken.add(
                      words
                          .adopt(owner, word.key(), word.version(), "w", text, "us", "")
                          .isPresent()));
      people.add(one);
      one.start();
    }
    for (Thread one : people) {
      one.join();
    }
    assertEquals(4, taken.size());
    assertEquals(1, taken.stream().filter(each -> each).count());
    assertEquals(1, words.adoptions(word.key()).size());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void anOldMeaningStaysReadableAndHoldsUntilAnotherIsAdopted(Database database) {
    SharedWords words = database.server().bean(SharedWords.class);
    Viewer owner = database.server().owner().viewer();
    Word word = shown(words, owner);
    Adoption first =
        words
            .adopt(owner, word.key(), word.version(), "the word", "old", "A and B", "talked")
            .orElseThrow();
    Decision line =
        database.server().bean(Decisions.class).find(owner, first.decision()).orElseThrow();
    assertEquals("A and B", line.said().who());
    assertEquals(List.of("a definition"), line.said().notTaken());
    Word adopted = words.find(word.key()).orElseThrow();
    assertTrue(words.revisit(owner, word.key(), adopted.version()));
    Word again = words.find(word.key()).orElseThrow();
    assertEquals(2, again.round());
    assertEquals(Stage.WRITING, again.stage());
    assertTrue(words.inForce().contains(first));
    words.define(owner, word.key(), "other");
    words.reveal(owner, word.key(), again.version());
    Word reopened = words.find(word.key()).orElseThrow();
    Adoption second =
        words
            .adopt(owner, word.key(), reopened.version(), "the word", "new", "C", "")
            .orElseThrow();
    assertEquals(List.of(second, first), words.adoptions(word.key()));
    assertTrue(words.inForce().contains(second));
    assertFalse(words.inForce().contains(first));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aWordIsAddedOnceAndByThoseWhoLeadEverywhere(Database database) {
    SharedWords words = database.server().bean(SharedWords.class);
    Viewer owner = database.server().owner().viewer();
    Word word = added(words, owner);
    assertEquals(Optional.empty(), words.add(owner, word.name()));
    Viewer principal =
        new Viewer(UUID.randomUUID(), "P", Role.LEAD, Scope.within(Place.of("Alder Valley")));
    assertThrows(Refusal.class, () -> words.add(principal, "mine"));
    assertThrows(Refusal.class, () -> words.reveal(principal, word.key(), word.version()));
  }

  private static Word shown(SharedWords words, Viewer owner) {
    Word word = added(words, owner);
    words.define(owner, word.key(), "a definition");
    words.reveal(owner, word.key(), word.version());
    return words.find(word.key()).orElseThrow();
  }

  private static Word added(SharedWords words, Viewer owner) {
    return words.add(owner, "w" + UUID.randomUUID().toString().replace("-", "")).orElseThrow();
  }
}
