package org.sightline.server.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Tree;

class SymptomsTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final UUID CYCLE = new UUID(0, 9);
  private static final Cause FEE = cause(1, Optional.empty(), "They cannot pay the fee");
  private static final Cause ENCOURAGED = cause(2, Optional.of(1), "Nobody encouraged them");
  private static final Tree TREE = new Tree(List.of(FEE, ENCOURAGED), Map.of());

  private static Cause cause(int id, Optional<Integer> parent, String words) {
    return new Cause(
        new UUID(0, id),
        1,
        CYCLE,
        parent.map(above -> new UUID(0, above)),
        words,
        new UUID(1, 1),
        NOON,
        Optional.empty());
  }

  private static Idea idea(String title, Cause... causes) {
    return new Idea(
        new UUID(5, 5),
        1,
        CYCLE,
        title,
        "",
        new Said(Optional.empty(), "", ""),
        List.of(causes).stream().map(Cause::id).toList(),
        Optional.empty(),
        Needs.UNSAID,
        Elsewhere.UNKNOWN,
        "",
        Optional.empty(),
        Optional.empty(),
        NOON);
  }

  @Test
  void anIdeaForACauseWithDeeperOnesIsAskedAboutThem() {
    assertEquals(
        List.of(new Symptom.Deeper(FEE, List.of(ENCOURAGED))),
        Symptoms.of(idea("Sit the exam in school", FEE), TREE));
  }

  @Test
  void anIdeaForTheDeeperCauseIsAskedNothing() {
    assertEquals(List.of(), Symptoms.of(idea("Talk with every family", ENCOURAGED), TREE));
    assertEquals(List.of(), Symptoms.of(idea("Talk with families", FEE, ENCOURAGED), TREE));
  }

  @Test
  void payingTheFeeWhenNobodyWasEncouragedIsAskedBothQuestions() {
    List<Symptom> asked = Symptoms.of(idea("Waive the exam fee", FEE), TREE);
    assertEquals(2, asked.size());
    assertInstanceOf(Symptom.Deeper.class, asked.get(0));
    assertEquals(new Symptom.Pays("Waive"), asked.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vouchers for lunch",
        "Pay for the exam",
        "Becas para el examen",
        "Que la cuota sea menor",
        "إلغاء الرسوم",
        "شراء أجهزة"
      })
  void wordsThatPayAreFoundInEveryLanguage(String title) {
    assertInstanceOf(Symptom.Pays.class, Symptoms.of(idea(title), TREE).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coffee with families", "Payoff", ""})
  void otherWordsAreNot(String title) {
    assertTrue(Symptoms.of(idea(title), TREE).isEmpty());
  }
}
