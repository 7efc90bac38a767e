package org.sightline.server.site;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often something may be tried, for each address or thing by itself. */
public final class Pace {
  private static final int REMEMBERED = 20_000;

  private final int tries;
  private final Duration within;
  private final Map<Object, Bucket> buckets =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** So many tries at once, and as many again within this time. */
  public Pace(int tries, Duration within) {
    this.tries = tries;
    this.within = within;
  }

  /** Counts a try; how long to wait when it was one too many. */
  public Optional<Duration> tooMany(Object whose) {
    ConsumptionProbe probe = bucket(whose).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /**
   * Counts a try.
   *
   * @throws Refusal when it was one too many
   */
  public void hold(Object whose) {
    if (tooMany(whose).isPresent()) {
      throw new Refusal(Problem.TOO_MANY);
    }
  }

  /** Forgets every try. */
  public synchronized void forget() {
    buckets.clear();
  }

  private synchronized Bucket bucket(Object whose) {
    return buckets.computeIfAbsent(
        whose,
        any ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, within))
                .build());
  }
}
