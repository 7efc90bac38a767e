package org.sightline.server.ideas.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds back whoever sends more ideas from one address than people write. */
@Component
class GuestPace {
  private static final int REMEMBERED = 5_000;
  private static final int IDEAS = 30;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Whether one more idea may come from this address; a whole class may share one. */
  synchronized boolean allows(String address) {
    return buckets
        .computeIfAbsent(
            address,
            any ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(IDEAS).refillGreedy(IDEAS, WITHIN))
                    .build())
        .tryConsume(1);
  }
}
