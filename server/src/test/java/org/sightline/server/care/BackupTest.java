package org.sightline.server.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.server.CannotStart;
import org.sightline.server.Postgres;
import org.sightline.server.WorkspaceCare;

class BackupTest {
  @TempDir private Path folder;

  private Path workspace() throws IOException {
    return Files.createDirectories(folder.resolve("workspace"));
  }

  private List<String> around() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private void says(String words, org.junit.jupiter.api.function.Executable refused) {
    CareRefused why = assertThrows(CareRefused.class, refused);
    assertTrue(why.getMessage().contains(words), why.getMessage());
    assertTrue(why.getMessage().contains("Maybe"), why.getMessage());
  }

  @Test
  void whatWasBackedUpIsRestoredWholeElsewhere() throws IOException {
    AWorkspace before = AWorkspace.in(workspace(), folder, Map.of("sightline.upload.limit", "9MB"));
    Path backup = folder.resolve("backup.zip");
    Copied copied = WorkspaceCare.backup(workspace(), backup);
    assertEquals(2, copied.rows().get("account"));
    assertEquals(before.trail().size(), copied.rows().get("chain_entry"));
    assertEquals(
        "rw-------",
        java.nio.file.attribute.PosixFilePermissions.toString(
            Files.getPosixFilePermissions(backup)));
    Path elsewhere = folder.resolve("a new machine/workspace");
    WorkspaceCare.restore(elsewhere, backup);
    assertEquals(
        "sightline.upload.limit=9MB",
        Files.readString(elsewhere.resolve("server.properties")).strip());
    before.isIn(elsewhere);
    before.isIn(workspace());
    assertEquals(
        -1,
        Files.mismatch(workspace().resolve("datasets/key"), elsewhere.resolve("datasets/key")),
        "the same people have the same pseudonyms");
  }

  @Test
  void aWorkspaceOnPostgresIsBackedUpAsOneThatNeedsNone() throws IOException {
    Postgres postgres = Postgres.start().orElse(null);
    assumeTrue(postgres != null, "skipped: no PostgreSQL under /usr/lib/postgresql");
    AWorkspace before = AWorkspace.in(workspace(), folder, postgres.settings());
    Path backup = folder.resolve("backup.zip");
    WorkspaceCare.backup(workspace(), backup);
    postgres.close();
    Path elsewhere = folder.resolve("elsewhere");
    WorkspaceCare.restore(elsewhere, backup);
    before.isIn(elsewhere);
  }

  @Test
  void nothingIsWrittenOverWhatIsThere() throws IOException {
    Path backup = Files.writeString(folder.resolve("backup.zip"), "mine");
    AWorkspace.in(workspace(), folder, Map.of());
    List<String> before = around();
    says("there already", () -> WorkspaceCare.backup(workspace(), backup));
    says("there already", () -> WorkspaceCare.restore(workspace(), backup));
    assertEquals("mine", Files.readString(backup));
    assertEquals(before, around());
  }

  @Test
  void aFolderInWhichNoServerRanIsSaid() {
    Path none = folder.resolve("none");
    CannotStart why =
        assertThrows(
            CannotStart.class, () -> WorkspaceCare.backup(none, folder.resolve("backup.zip")));
    assertTrue(why.getMessage().contains("no server ever ran"), why.getMessage());
    assertFalse(Files.exists(folder.resolve("backup.zip")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 99})
  void aBackupThatWasCutOffIsRefusedAndLeavesNothing(int percent) throws IOException {
    AWorkspace.in(workspace(), folder, Map.of());
    Path backup = folder.resolve("backup.zip");
    WorkspaceCare.backup(workspace(), backup);
    byte[] whole = Files.readAllBytes(backup);
    Files.write(backup, java.util.Arrays.copyOf(whole, whole.length * percent / 100));
    List<String> before = around();
    says("not whole", () -> WorkspaceCare.restore(folder.resolve("elsewhere"), backup));
    assertEquals(before, around());
  }

  @Test
  void aBackupInWhichAByteWasChangedIsRefusedAndLeavesNothing() throws IOException {
    AWorkspace.in(workspace(), folder, Map.of());
    Path backup = folder.resolve("backup.zip");
    WorkspaceCare.backup(workspace(), backup);
    byte[] damaged = Files.readAllBytes(backup);
    damaged[200] ^= 1;
    Files.write(backup, damaged);
    List<String> before = around();
    says("Maybe it is damaged", () -> WorkspaceCare.restore(folder.resolve("elsewhere"), backup));
    assertEquals(before, around());
  }

  @Test
  void aPathThatLeadsOutIsRefused() throws IOException {
    Path backup = folder.resolve("backup.zip");
    try (OutputStream bytes = Files.newOutputStream(backup);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of(Backup.DATABASE, "../out.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> before = around();
    says("cannot be restored", () -> WorkspaceCare.restore(folder.resolve("elsewhere"), backup));
    assertEquals(before, around());
  }
}
