package org.sightline.benchmarks.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * People who look at pages at the same time, each at their own pace.
 *
 * @param pages what is timed: addresses by what the table calls them
 */
record Walking(Map<String, String> pages, Random luck) {

  /** Twice, and until the page is no longer at work in the background. */
  void warm(Visitor visitor) {
    for (String path : pages.values()) {
      for (int i = 0;
          i < 200 && (i < 2 || visitor.get(path).body().contains("id=\"waiting\""));
          i++) {
        visitor.get(path);
      }
    }
  }

  /** Lets everybody look at one page after another, in any order, for so many seconds. */
  Visits together(List<Visitor> people, int seconds, int pause) throws Exception {
    Visits visits = new Visits();
    List<Map.Entry<String, String>> all = List.copyOf(pages.entrySet());
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    List<Future<?>> work = new ArrayList<>();
    for (Visitor person : people) {
      Random own = new Random(luck.nextLong());
      work.add(
          threads.submit(
              () -> {
                while (System.nanoTime() < until) {
                  Map.Entry<String, String> page = all.get(own.nextInt(all.size()));
                  Visitor.Seen seen = person.get(page.getValue());
                  if (seen.status() >= 500) {
                    throw new IllegalStateException(page.getKey() + " answered " + seen.status());
                  }
                  visits.add(page.getKey(), seen.seconds());
                  Thread.sleep(pause == 0 ? 0 : own.nextInt(2 * pause));
                }
                return null;
              }));
    }
    for (Future<?> each : work) {
      each.get();
    }
    threads.shutdown();
    return visits;
  }
}
