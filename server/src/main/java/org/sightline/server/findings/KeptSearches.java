package org.sightline.server.findings;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.cells.Sight;

/** Searches under way and done. When there is no more room, the longest unasked go first. */
final class KeptSearches {

  private static final int LEAST_ROOM = 60_000;
  private static final int BYTES_EACH = 2_048;

  /** In findings: an eighth of what Java may use, so that several readers' searches stay. */
  static int usualRoom() {
    long eighth = Runtime.getRuntime().maxMemory() / 8 / BYTES_EACH;
    return (int) Math.min(Integer.MAX_VALUE, Math.max(LEAST_ROOM, eighth));
  }

  private final int room;
  private final Map<Key, Kept> byKey = new LinkedHashMap<>(16, 0.75f, true);

  KeptSearches(int room) {
    this.room = room;
  }

  /** What one search is about. */
  record Key(String dataset, String version, Recipe recipe, Sight sight) {}

  /** One search: how far it has come. */
  static final class Kept {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Search state = new Search.Underway(0);

    /** True once, for whoever must begin it. */
    boolean begins() {
      return begun.compareAndSet(false, true);
    }

    /** How far it has come, after waiting for its end as long as that. */
    Search state(Duration patience) {
      try {
        if (over.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          return state;
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
      return state;
    }

    void became(Search next) {
      state = next;
      if (!(next instanceof Search.Underway)) {
        over.countDown();
      }
    }

    private int weight() {
      return state instanceof Search.Done done ? done.seen().weight() : 0;
    }
  }

  synchronized Kept findOrBegin(Key key) {
    return byKey.computeIfAbsent(key, any -> new Kept());
  }

  synchronized void forget(Key key) {
    byKey.remove(key);
  }

  synchronized void forgetDataset(String dataset) {
    byKey.keySet().removeIf(key -> key.dataset().equals(dataset));
  }

  /** Forgets what was not asked for longest; what was asked for last stays, however large. */
  synchronized void makeRoom() {
    int taken = byKey.values().stream().mapToInt(Kept::weight).sum();
    Iterator<Kept> longestUnasked = byKey.values().iterator();
    int left = byKey.size();
    while (taken > room && left > 1) {
      Kept next = longestUnasked.next();
      left--;
      if (next.weight() > 0) {
        taken -= next.weight();
        longestUnasked.remove();
      }
    }
  }

  synchronized int size() {
    return byKey.size();
  }
}
