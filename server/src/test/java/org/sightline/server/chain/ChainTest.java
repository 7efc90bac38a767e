package org.sightline.server.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.server.chain.Soundness.Broken;
import org.sightline.server.chain.Soundness.Damage;
import org.sightline.server.chain.Soundness.Whole;

class ChainTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678901Z"));

  private final KeptInMemory store = new KeptInMemory();
  private final Chain chain = new Chain("audit", store, CLOCK);

  @Test
  void anEmptyChainIsWhole() {
    assertEquals(new Whole(0, "0".repeat(64)), chain.verify());
  }

  @Test
  void entriesAreNumberedAndVouchForEachOther() {
    Entry first = chain.append("one");
    Entry second = chain.append("two");
    assertEquals(1, first.number());
    assertEquals(first.hash(), second.previous());
    assertEquals(Instant.parse("2026-01-02T03:04:05.678Z"), first.at());
    assertEquals(new Whole(2, second.hash()), chain.verify());
    assertEquals(List.of(second, first), chain.newest(0, 10));
  }

  @Test
  void aClockSetBackBreaksNothing() {
    chain.append("one");
    Chain later = new Chain("audit", store, InstantSource.fixed(Instant.EPOCH));
    later.append("two");
    assertInstanceOf(Whole.class, chain.verify());
  }

  @Property(tries = 60)
  void whicheverEntryIsChangedIsNamed(
      @ForAll @Size(min = 1, max = 30) List<String> contents,
      @ForAll @IntRange(max = 1000) int any) {
    KeptInMemory kept = new KeptInMemory();
    Chain whole = new Chain("audit", kept, CLOCK);
    contents.forEach(whole::append);
    int at = any % contents.size();
    kept.entries.set(at, changed(kept.entries.get(at), "changed " + contents.get(at)));
    assertEquals(new Broken(at + 1, Damage.CHANGED), whole.verify());
  }

  @Property(tries = 60)
  void whicheverEntryIsTakenOutIsNamed(
      @ForAll @IntRange(min = 1, max = 30) int length, @ForAll @IntRange(max = 1000) int any) {
    KeptInMemory kept = new KeptInMemory();
    Chain whole = new Chain("audit", kept, CLOCK);
    for (int i = 0; i < length; i++) {
      whole.append("entry " + i);
    }
    int at = any % length;
    kept.entries.remove(at);
    assertEquals(new Broken(at + 1, Damage.MISSING), whole.verify());
  }

  @Test
  void anEntryRewrittenWithAFreshHashIsFoundAtTheNext() {
    chain.append("one");
    chain.append("two");
    chain.append("three");
    Entry old = store.entries.get(1);
    String hash = Fingerprint.of("audit", 2, old.at(), "forged", old.previous());
    store.entries.set(1, new Entry(2, old.at(), "forged", old.previous(), hash));
    assertEquals(new Broken(3, Damage.OUT_OF_PLACE), chain.verify());
  }

  @Test
  void theLastEntryRewrittenWithAFreshHashIsFoundByTheHead() {
    chain.append("one");
    Entry old = store.entries.get(0);
    String hash = Fingerprint.of("audit", 1, old.at(), "forged", old.previous());
    store.entries.set(0, new Entry(1, old.at(), "forged", old.previous(), hash));
    assertEquals(new Broken(1, Damage.CHANGED), chain.verify());
  }

  @Test
  void anEntryPutAtTheEndPastTheHeadIsFound() {
    Entry one = chain.append("one");
    String hash = Fingerprint.of("audit", 2, one.at(), "slipped in", one.hash());
    store.entries.add(new Entry(2, one.at(), "slipped in", one.hash(), hash));
    assertEquals(new Broken(2, Damage.UNANNOUNCED), chain.verify());
  }

  @Test
  void partsNeverRunIntoEachOther() {
    Instant at = Instant.EPOCH;
    assertNotEquals(Fingerprint.of("a", 11, at, "x", "p"), Fingerprint.of("a1", 1, at, "x", "p"));
  }

  private static Entry changed(Entry entry, String content) {
    return new Entry(entry.number(), entry.at(), content, entry.previous(), entry.hash());
  }
}
