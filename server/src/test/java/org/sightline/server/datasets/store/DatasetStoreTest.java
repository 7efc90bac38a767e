package org.sightline.server.datasets.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.Database;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.ColumnNote;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptDatasets;
import org.sightline.server.datasets.KeptVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class DatasetStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123Z");

  @ParameterizedTest
  @EnumSource(Database.class)
  void aDatasetComesBackAsItWasStored(Database database) {
    KeptDatasets datasets = database.server().bean(KeptDatasets.class);
    KeptDataset stored = datasets.save(dataset(version(NOW), version(NOW.plusSeconds(1))));
    assertEquals(Optional.of(stored), datasets.find(stored.key()));
    String newest = stored.versions().get(0).accepted().id();
    assertEquals(NOW.plusSeconds(1), stored.versions().get(0).accepted().accepted());
    assertEquals(Optional.of(stored), datasets.holding(newest));
    assertEquals(Optional.empty(), datasets.holding("0".repeat(64)));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theSecondOfTwoChangesToTheSameDatasetIsRefused(Database database) {
    KeptDatasets datasets = database.server().bean(KeptDatasets.class);
    KeptDataset read = datasets.save(dataset(version(NOW)));
    datasets.save(read);
    assertThrows(OptimisticLockingFailureException.class, () -> datasets.save(read));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aVersionBelongsToOneDatasetAlone(Database database) {
    KeptDatasets datasets = database.server().bean(KeptDatasets.class);
    KeptVersion version = version(NOW);
    datasets.save(dataset(version));
    assertThrows(DuplicateKeyException.class, () -> datasets.save(dataset(version)));
  }

  private static KeptVersion version(Instant at) {
    String id =
        HexFormat.of()
            .formatHex(
                UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                0,
                32);
    return new KeptVersion(new AcceptedVersion(id, at, 12), "ñandú قلم");
  }

  private static KeptDataset dataset(KeptVersion... versions) {
    UUID id = UUID.randomUUID();
    return new KeptDataset(
        id,
        0,
        "set-" + id,
        "Año 一",
        Recipe.EMPTY,
        List.of(versions),
        List.of(
            new ColumnNote(
                "escuela 'a\" <b>",
                "School",
                "as of October",
                Optional.of(PlaceLevel.SCHOOL),
                Optional.of(Role.PLACE)),
            ColumnNote.blank("nothing said")));
  }
}
