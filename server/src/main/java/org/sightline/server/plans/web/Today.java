package org.sightline.server.plans.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Days as plans count them, in UTC. */
@Component
class Today {
  private final InstantSource clock;

  Today(InstantSource clock) {
    this.clock = clock;
  }

  LocalDate day() {
    return of(clock.instant());
  }

  static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
