package org.sightline.server.accounts.gate;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.server.site.Pace;
import org.springframework.stereotype.Component;

/** Counts tries, per kind and address, and says when there were too many. */
@Component
public class Attempts {
  private final Map<Kind, Pace> paces =
      Stream.of(Kind.values()).collect(Collectors.toMap(Function.identity(), Kind::pace));

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

    private Pace pace() {
      return new Pace(tries, within);
    }
  }

  /** Counts a try; how long to wait when it was one too many. */
  public Optional<Duration> tooMany(Kind kind, String address) {
    return Objects.requireNonNull(paces.get(kind)).tooMany(address);
  }

  void forget() {
    paces.values().forEach(Pace::forget);
  }
}
