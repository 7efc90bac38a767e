package org.sightline.server.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.Postgres;
import org.sightline.server.WorkspaceCare;

class MoveTest {
  @TempDir private Path folder;

  private CareRefused refused(Path workspace, String address, String user) {
    return assertThrows(CareRefused.class, () -> WorkspaceCare.move(workspace, address, user, ""));
  }

  @Test
  void everyRowIsInTheNewDatabaseWhichTheNextStartUses() throws Exception {
    Postgres postgres = Postgres.start().orElse(null);
    assumeTrue(postgres != null, "skipped: no PostgreSQL under /usr/lib/postgresql");
    Path workspace = Files.createDirectory(folder.resolve("workspace"));
    AWorkspace before = AWorkspace.in(workspace, folder, Map.of("sightline.upload.limit", "9MB"));
    String address = postgres.settings().get("sightline.database.url");

    assertTrue(
        refused(workspace, address.replace("/postgres", "/nowhere"), "sightline")
            .getMessage()
            .contains("no database of this name"));
    assertTrue(Files.exists(workspace.resolve("sightline.mv.db")), "nothing was moved");

    Copied copied = WorkspaceCare.move(workspace, address, "sightline", "");
    assertEquals(2, copied.rows().get("account"));
    assertEquals(before.trail().size(), copied.rows().get("chain_entry"));
    assertFalse(Files.exists(workspace.resolve("sightline.mv.db")));
    assertTrue(Files.exists(workspace.resolve("sightline-before-the-move.mv.db")));
    String settings = Files.readString(workspace.resolve("server.properties"));
    assertTrue(settings.contains("sightline.upload.limit=9MB"), settings);
    before.isIn(workspace);
    assertFalse(Files.exists(workspace.resolve("sightline.mv.db")), "it runs on PostgreSQL");

    Path another = Files.createDirectory(folder.resolve("another"));
    AWorkspace other = AWorkspace.in(another, folder, Map.of());
    assertTrue(
        refused(another, address, "sightline").getMessage().contains("holds tables already"));
    other.isIn(another);
    before.isIn(workspace);
    postgres.close();
    assertTrue(refused(another, address, "sightline").getMessage().contains("does not answer"));
    other.isIn(another);
  }

  @Test
  void whatIsNoPostgresIsSaidWithoutItsPassword() throws Exception {
    Path workspace = Files.createDirectory(folder.resolve("workspace"));
    AWorkspace.in(workspace, folder, Map.of());
    String message = refused(workspace, "jdbc:mysql://x/y?password=secret", "u").getMessage();
    assertTrue(message.contains("Maybe jdbc:postgresql://"), message);
    assertFalse(message.contains("secret"), message);
  }
}
