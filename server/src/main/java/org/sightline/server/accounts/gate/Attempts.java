package org.sightline.server.accounts.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts tries, per kind and address, and says when there were too many. */
@Component
public class Attempts {
  private static final int REMEMBERED = 20_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What is tried, and how often it may be. */
  public enum Kind {
    /** Passwords from one address. */
    SIGN_IN(20, Duration.ofMinutes(5)),
    /** Links of any kind from one address. */
    LINK(30, Duration.ofMinutes(5)),
    /** Asking for a reset by mail from one address. */
    RESET(5, Duration.ofMinutes(15));

    private final int tries;
    private final Duration within;

    Kind(int tries, Duration within) {
      this.tries = tries;
      this.within = within;
    }

    private Bucket bucket() {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, within))
          .build();
    }
  }

  /** Counts a try; how long to wait when it was one too many. */
  public Optional<Duration> tooMany(Kind kind, String address) {
    ConsumptionProbe probe = bucket(kind, address).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  synchronized void forget() {
    buckets.clear();
  }

  private synchronized Bucket bucket(Kind kind, String address) {
    return buckets.computeIfAbsent(kind + " " + address, any -> kind.bucket());
  }
}
