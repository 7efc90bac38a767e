package org.sightline.server.chain;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sightline.server.chain.Soundness.Broken;
import org.sightline.server.chain.Soundness.Damage;
import org.sightline.server.chain.Soundness.Whole;

/** An append-only record whose entries vouch for each other. */
public final class Chain {
  private static final int BATCH = 1000;

  private final String name;
  private final ChainStore store;
  private final InstantSource clock;

  public Chain(String name, ChainStore store, InstantSource clock) {
    this.name = name;
    this.store = store;
    this.clock = clock;
  }

  public String name() {
    return name;
  }

  /** Writes an entry; it is durable when this returns. */
  public Entry append(String content) {
    return store.append(
        name,
        head -> {
          long number = head.number() + 1;
          Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          String hash = Fingerprint.of(name, number, at, content, head.hash());
          return new Entry(number, at, content, head.hash(), hash);
        });
  }

  /** The newest entries first. */
  public List<Entry> newest(long skip, int limit) {
    return store.newest(name, skip, limit);
  }

  /** How many entries there are, by the remembered head. */
  public long length() {
    return store.head(name).number();
  }

  /** Reads every entry and names the first that does not fit. */
  public Soundness verify() {
    Head announced = store.head(name);
    Head seen = Head.EMPTY;
    while (true) {
      List<Entry> batch = store.after(name, seen.number(), BATCH);
      if (batch.isEmpty()) {
        break;
      }
      for (Entry entry : batch) {
        long expected = seen.number() + 1;
        if (entry.number() != expected) {
          return new Broken(expected, Damage.MISSING);
        }
        if (!entry.hash().equals(fingerprint(entry))) {
          return new Broken(expected, Damage.CHANGED);
        }
        if (!entry.previous().equals(seen.hash())) {
          return new Broken(expected, Damage.OUT_OF_PLACE);
        }
        seen = new Head(entry.number(), entry.hash());
      }
    }
    return atTheEnd(announced, seen);
  }

  private Soundness atTheEnd(Head announced, Head seen) {
    if (seen.number() < announced.number()) {
      return new Broken(seen.number() + 1, Damage.MISSING);
    }
    Head now = store.head(name);
    if (seen.number() > now.number()) {
      return new Broken(now.number() + 1, Damage.UNANNOUNCED);
    }
    if (seen.number() == now.number() && !seen.hash().equals(now.hash())) {
      return new Broken(seen.number(), Damage.CHANGED);
    }
    return new Whole(seen.number(), seen.hash());
  }

  private String fingerprint(Entry entry) {
    return Fingerprint.of(name, entry.number(), entry.at(), entry.content(), entry.previous());
  }
}
