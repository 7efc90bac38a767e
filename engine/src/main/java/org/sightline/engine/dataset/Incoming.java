package org.sightline.engine.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version on its way in: its files are made in a folder of their own, which is moved into place
 * in one step. Close it in the thread that opened it; whatever was not kept is deleted.
 */
public final class Incoming implements AutoCloseable {

  private final Path workspace;
  private final Path folder;
  private final FileChannel guard;

  private Incoming(Path workspace, Path folder, FileChannel guard) {
    this.workspace = workspace;
    this.folder = folder;
    this.guard = guard;
  }

  static Incoming into(Path workspace) throws IOException {
    Path folder = Files.createTempDirectory(workspace.resolve("incoming"), "");
    LeaveNothing.behind(folder);
    FileChannel guard =
        FileChannel.open(guardOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    guard.lock();
    Files.createDirectories(folder.resolve("version"));
    Files.createDirectories(folder.resolve("scratch"));
    LeaveNothing.atWork();
    return new Incoming(workspace, folder, guard);
  }

  /** Where the rows are to be written, as Parquet. */
  public Path rows() {
    return folder.resolve("version").resolve(VersionFiles.ROWS);
  }

  /** A folder for what does not fit into memory. */
  public Path scratch() {
    return folder.resolve("scratch");
  }

  /**
   * Names the version by its content and moves it into place. When the same content is there
   * already, that version stays and is returned.
   *
   * @param rowsDigest fingerprint of the stored values, whatever their encoding as Parquet
   * @param repetition how far people repeat; follows from the rows, and so is no part of the name
   */
  public DatasetVersion keep(
      byte[] rowsDigest,
      Source source,
      Layout layout,
      Dictionary dictionary,
      RowLedger ledger,
      List<Issue> issues,
      Optional<Repetition> repetition) {
    String id =
        fingerprint(rowsDigest, VersionFiles.fingerprinted(layout, dictionary, ledger, issues));
    Path home = workspace.resolve("versions").resolve(id);
    try {
      DatasetVersion version =
          new DatasetVersion(
              id,
              home.resolve(VersionFiles.ROWS),
              source,
              layout,
              dictionary,
              ledger,
              issues,
              repetition);
      VersionFiles.write(folder.resolve("version"), version);
      try {
        Files.move(folder.resolve("version"), home, StandardCopyOption.ATOMIC_MOVE);
        return version;
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        return VersionFiles.read(home);
      }
    } catch (IOException e) {
      if (Files.isDirectory(home)) {
        return readAgain(home, e);
      }
      throw Workspace.writeTrouble("the dataset version", e);
    }
  }

  private static DatasetVersion readAgain(Path home, IOException first) {
    try {
      return VersionFiles.read(home);
    } catch (IOException e) {
      e.addSuppressed(first);
      throw Workspace.writeTrouble("the dataset version", e);
    }
  }

  @Override
  public void close() {
    try (guard) {
      FolderTree.delete(folder);
    } catch (IOException e) {
      // What cannot be deleted now is swept when the workspace is opened next.
    } finally {
      LeaveNothing.forget(folder);
      LeaveNothing.done();
    }
    deleteGuard();
  }

  private void deleteGuard() {
    try {
      Files.deleteIfExists(guardOf(folder));
    } catch (IOException e) {
      // As above.
    }
  }

  /** Deletes what a killed process left; what a living one holds is locked and stays. */
  static void sweep(Path incoming) throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(incoming)) {
      folders = entries.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      Path guardFile = guardOf(folder);
      if (!Files.exists(guardFile)) {
        continue; // it is being made at this moment
      }
      try (FileChannel guard = FileChannel.open(guardFile, StandardOpenOption.WRITE);
          FileLock lock = guard.tryLock()) {
        if (lock != null) {
          FolderTree.delete(folder);
          Files.deleteIfExists(guardFile);
        }
      } catch (OverlappingFileLockException e) {
        // This very process holds it.
      }
    }
  }

  private static Path guardOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".lock");
  }

  private static String fingerprint(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
