package org.sightline.server.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.sightline.server.store.Workspace;

class UploadsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../a.csv",
        "..\\a.csv",
        "/etc/a.csv",
        "C:\\a.csv",
        "..",
        ".",
        "",
        "a/",
        "\u202Ea.csv"
      })
  void aNameIsALastNameThatStaysInItsFolder(String sent) {
    String name = Uploads.safeName(sent);
    Path file = folder.resolve(name).normalize();
    assertEquals(folder, file.getParent(), name);
    assertFalse(name.isBlank() || name.startsWith("."), name);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = Uploads.safeName("ñ".repeat(500) + ".xlsx");
    assertTrue(name.endsWith(".xlsx"));
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 180);
  }

  @Test
  void whenTheDiskIsFullNothingOfTheFileIsLeft() throws IOException {
    Uploads uploads = new Uploads(new Workspace(folder));
    Review review =
        new Review(
            UUID.randomUUID(),
            0,
            UUID.randomUUID(),
            "A",
            Instant.EPOCH,
            "a.csv",
            1,
            Optional.empty(),
            new Review.State.Arriving(),
            ReviewStep.COLUMNS,
            Recipe.EMPTY,
            List.of());
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                uploads.put(
                    review,
                    file -> {
                      Files.writeString(file, "half");
                      throw new IOException("No space left on device");
                    }));
    assertEquals(Problem.DISK_FULL, refused.problem());
    assertFalse(Files.exists(folder.resolve("uploads").resolve(review.id().toString())));
  }

  @Test
  void whatWasHalfThereWhenTheServerWasStoppedIsThrownAway() throws IOException {
    Path arriving = new Workspace(folder).arriving();
    Files.createDirectories(arriving);
    Files.writeString(arriving.resolve("upload_1.tmp"), "half");
    assertTrue(Files.isDirectory(new Workspace(folder).uploads()));
    new Uploads(new Workspace(folder));
    assertFalse(Files.exists(arriving.resolve("upload_1.tmp")));
  }
}
