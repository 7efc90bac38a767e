package org.sightline.server.cycles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Group;

class ProofTest {
  @Test
  void aNumberAndAVoiceTogetherBackACause() {
    assertEquals(Proof.State.BACKED, new Proof(1, 1, 0, 0).state());
    assertEquals(Proof.State.BACKED, new Proof(2, 1, 1, 1).state());
  }

  @Test
  void oneKindAloneIsAnAssumptionHoweverMuchThereIs() {
    assertEquals(Proof.State.ASSUMPTION, new Proof(0, 0, 0, 0).state());
    assertEquals(Proof.State.ASSUMPTION, new Proof(9, 0, 0, 0).state());
    assertEquals(Proof.State.ASSUMPTION, new Proof(0, 9, 0, 0).state());
  }

  @Test
  void asMuchAgainstItAsBehindItContradictsIt() {
    assertEquals(Proof.State.CONTRADICTED, new Proof(1, 1, 1, 1).state());
    assertEquals(Proof.State.CONTRADICTED, new Proof(0, 0, 0, 1).state());
    assertEquals(Proof.State.CONTRADICTED, new Proof(1, 0, 1, 0).state());
  }

  @Test
  void whatWasTakenBackCountsNoMore() {
    Evidence voice = voice(false);
    assertEquals(
        new Proof(1, 0, 0, 0),
        Proof.of(List.of(number("a", false), voice.withdrawn(Instant.EPOCH)), source -> true));
  }

  @Test
  void aNumberThatCanNoLongerBeCountedCountsNoMore() {
    List<Evidence> all = List.of(number("gone", false), number("there", true), voice(false));
    assertEquals(new Proof(0, 1, 1, 0), Proof.of(all, source -> source.dataset().equals("there")));
  }

  @Property
  void moreAgainstItNeverMakesACauseStronger(
      @ForAll @IntRange(max = 6) int numbers,
      @ForAll @IntRange(max = 6) int voices,
      @ForAll @IntRange(max = 6) int numbersAgainst,
      @ForAll @IntRange(max = 6) int voicesAgainst) {
    Proof.State now = new Proof(numbers, voices, numbersAgainst, voicesAgainst).state();
    Proof.State more = new Proof(numbers, voices, numbersAgainst, voicesAgainst + 1).state();
    assertEquals(true, strength(more) <= strength(now));
  }

  private static int strength(Proof.State state) {
    return switch (state) {
      case BACKED -> 2;
      case ASSUMPTION -> 1;
      case CONTRADICTED -> 0;
    };
  }

  private static Evidence number(String dataset, boolean against) {
    return evidence(
        new Backing.Counted(new NumberSource(dataset, "v", "i", Group.EVERYONE, "q"), ""), against);
  }

  private static Evidence voice(boolean against) {
    return evidence(
        new Backing.Heard(
            "words", "", "A parent", "", "call", Consent.BY_ROLE, LocalDate.of(2026, 1, 5)),
        against);
  }

  private static Evidence evidence(Backing backing, boolean against) {
    return new Evidence(
        UUID.randomUUID(),
        0,
        UUID.randomUUID(),
        against,
        backing,
        UUID.randomUUID(),
        Instant.EPOCH,
        Optional.empty());
  }
}
