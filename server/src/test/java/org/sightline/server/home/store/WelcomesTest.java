package org.sightline.server.home.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.home.Welcomes;

class WelcomesTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void whoeverKnowsTheirWayIsNotShownTheFirstStepsAgain(Database database) {
    Welcomes welcomes = database.server().bean(Welcomes.class);
    UUID one = UUID.randomUUID();
    assertTrue(welcomes.isNew(one));
    welcomes.dismiss(one, Instant.parse("2026-11-22T08:00:00Z"));
    welcomes.dismiss(one, Instant.parse("2026-11-23T08:00:00Z"));
    assertFalse(welcomes.isNew(one));
    assertTrue(welcomes.isNew(UUID.randomUUID()));
  }
}
