package org.sightline.server.plans.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How many reports a link takes. Counted per action and not per address: a whole school may stand
 * behind one address, and a token is too long to guess.
 */
@Component
class Pace {
  static final int REPORTS = 60;
  private static final Duration WITHIN = Duration.ofHours(1);
  private static final int REMEMBERED = 5000;

  private final Map<UUID, Bucket> buckets =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Counts a report about this action; false when it is one too many. */
  synchronized boolean takes(UUID action) {
    return buckets
        .computeIfAbsent(
            action,
            any ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(REPORTS).refillGreedy(REPORTS, WITHIN))
                    .build())
        .tryConsume(1);
  }
}
