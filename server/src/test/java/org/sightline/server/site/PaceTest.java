package org.sightline.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace(30, Duration.ofDays(1));

  private void tryThirtyTimes() {
    for (int i = 0; i < 30; i++) {
      assertEquals(Optional.empty(), pace.tooMany("192.0.2.1"));
    }
  }

  @Test
  void oneAddressIsHeldBackWhileOthersGoOn() {
    tryThirtyTimes();
    assertTrue(pace.tooMany("192.0.2.1").filter(wait -> !wait.isZero()).isPresent());
    assertEquals(Optional.empty(), pace.tooMany("192.0.2.2"));
  }

  @Test
  void oneTryTooManyIsToldAsSuch() {
    tryThirtyTimes();
    assertThrows(Refusal.class, () -> pace.hold("192.0.2.1"));
  }

  @Test
  void whatWasForgottenDoesNotCount() {
    tryThirtyTimes();
    pace.forget();
    assertEquals(Optional.empty(), pace.tooMany("192.0.2.1"));
  }
}
