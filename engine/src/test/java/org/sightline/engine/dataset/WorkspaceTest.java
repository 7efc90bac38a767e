package org.sightline.engine.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkspaceTest {

  @TempDir Path folder;

  private static final Source SOURCE = new Source("data.csv", "00", "CSV, comma, UTF-8");

  private static DatasetVersion keep(Workspace workspace, Layout layout, String rows)
      throws IOException {
    try (Incoming incoming = workspace.receive()) {
      Files.writeString(incoming.rows(), rows);
      Column column =
          new Column(
              "sex",
              Role.ATTRIBUTE,
              Kind.CATEGORY,
              0,
              "name.gender",
              List.of(new Level("F", 2)),
              1,
              Optional.of("gender"));
      Issue issue =
          new Issue(
              IssueKind.BLANK_ATTRIBUTE,
              "data.csv",
              List.of(3L),
              Optional.of("sex"),
              1,
              Treatment.KEPT,
              Map.of("a", "b"));
      return incoming.keep(
          rows.getBytes(java.nio.charset.StandardCharsets.UTF_8),
          SOURCE,
          layout,
          new Dictionary(List.of(column)),
          new RowLedger(3, 3, 0),
          List.of(issue));
    }
  }

  static List<Layout> layouts() {
    return List.of(
        new Layout.OneEach(),
        new Layout.Counted("n"),
        new Layout.Margins("family", "group", "All", "n"));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void aVersionIsReadBackAsItWasKept(Layout layout) throws IOException {
    Workspace workspace = Workspace.at(folder);
    DatasetVersion kept = keep(workspace, layout, "rows");
    assertEquals(kept, workspace.version(kept.id()));
    assertEquals(List.of(kept), Workspace.at(folder).versions());
    assertTrue(Files.exists(kept.folder().resolve("dictionary.json")));
    assertTrue(Files.exists(kept.folder().resolve("issues.json")));
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    Workspace workspace = Workspace.at(folder);
    DatasetVersion first = keep(workspace, new Layout.OneEach(), "rows");
    assertEquals(first, keep(workspace, new Layout.OneEach(), "rows"));
    assertNotEquals(first.id(), keep(workspace, new Layout.OneEach(), "other").id());
    assertEquals(2, workspace.versions().size());
  }

  @Test
  void whatIsNotKeptIsGone() throws IOException {
    Workspace workspace = Workspace.at(folder);
    Path rows;
    try (Incoming incoming = workspace.receive()) {
      rows = incoming.rows();
      Files.writeString(rows, "half");
    }
    assertFalse(Files.exists(rows));
    try (Stream<Path> left = Files.list(folder.resolve("incoming"))) {
      assertEquals(0, left.count());
    }
    assertEquals(List.of(), workspace.versions());
  }

  @Test
  void whatAKilledProcessLeftIsSweptAndWhatALivingOneHoldsIsNot() throws IOException {
    Workspace workspace = Workspace.at(folder);
    Path dead = Files.createDirectories(folder.resolve("incoming").resolve("dead"));
    Files.writeString(dead.resolve("rows.parquet"), "half");
    Files.createFile(folder.resolve("incoming").resolve("dead.lock"));
    try (Incoming living = workspace.receive()) {
      Files.writeString(living.rows(), "half");
      Workspace.at(folder);
      assertFalse(Files.exists(dead));
      assertTrue(Files.exists(living.rows()));
    }
  }

  @Test
  void theKeyIsForItsOwnerOnlyAndStaysTheSame() throws IOException {
    Workspace workspace = Workspace.at(folder);
    String pseudonym = workspace.pseudonyms().of("4711");
    assertEquals(pseudonym, Workspace.at(folder).pseudonyms().of("4711"));
    Path key = folder.resolve("key");
    Assumptions.assumeTrue(
        Files.getFileStore(key).supportsFileAttributeView("posix"),
        "skipped: this file system knows no POSIX permissions");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    Files.write(key, new byte[5]);
    assertThrows(IntakeException.class, workspace::pseudonyms);
  }

  @Test
  void twoWorkspacesGiveDifferentPseudonyms() {
    assertNotEquals(
        Workspace.at(folder.resolve("a")).pseudonyms().of("4711"),
        Workspace.at(folder.resolve("b")).pseudonyms().of("4711"));
  }

  @Test
  void aTemporaryWorkspaceIsGoneWhenClosed() throws IOException {
    Path where;
    try (Workspace workspace = Workspace.temporary()) {
      where = workspace.folder();
      keep(workspace, new Layout.OneEach(), "rows");
    }
    assertFalse(Files.exists(where));
  }

  @Test
  void aVersionThatIsNotThereOrWasChangedIsRefused() throws IOException {
    Workspace workspace = Workspace.at(folder);
    assertEquals(
        Trouble.NO_VERSION,
        assertThrows(IntakeException.class, () -> workspace.version("../../key")).trouble());
    DatasetVersion kept = keep(workspace, new Layout.OneEach(), "rows");
    Files.writeString(kept.rows(), "tampered");
    assertEquals(
        Trouble.NO_VERSION,
        assertThrows(IntakeException.class, () -> workspace.version(kept.id())).trouble());
  }

  @Test
  void whatTheSystemRefusesToWriteHasItsKind() {
    assertEquals(
        Trouble.NO_PERMISSION,
        Workspace.writeTrouble("it", new java.nio.file.AccessDeniedException("x")).trouble());
    assertEquals(
        Trouble.DISK,
        Workspace.writeTrouble("it", new IOException("No space left on device")).trouble());
  }

  @Test
  void aFileWhereTheFolderShouldBeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    IntakeException e = assertThrows(IntakeException.class, () -> Workspace.at(file));
    assertTrue(e.getMessage().contains(" Maybe "), e.getMessage());
  }

  @Test
  void aDeletedVersionIsGoneAndDeletingItAgainChangesNothing() throws IOException {
    Workspace workspace = Workspace.at(folder);
    DatasetVersion version = keep(workspace, new Layout.OneEach(), "rows");
    DatasetVersion other = keep(workspace, new Layout.OneEach(), "other rows");
    Files.createDirectories(version.folder().resolve("cells"));
    Files.writeString(version.folder().resolve("cells").resolve("kept"), "x");
    workspace.delete(version.id());
    assertFalse(Files.exists(version.folder()));
    assertEquals(List.of(other), workspace.versions());
    workspace.delete(version.id());
    assertThrows(IntakeException.class, () -> workspace.delete("../" + version.id()));
  }
}
