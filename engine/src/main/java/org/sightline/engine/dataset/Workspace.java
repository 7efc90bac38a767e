package org.sightline.engine.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of dataset versions, with the key of their pseudonyms. Imports never overwrite: a
 * version appears whole or not at all, whenever the process is stopped.
 */
public final class Workspace implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final boolean temporary;

  private Workspace(Path folder, boolean temporary) {
    this.folder = folder;
    this.temporary = temporary;
  }

  /**
   * Opens the workspace in {@code folder}, making it where there is none.
   *
   * @throws IntakeException when the folder cannot be made or written
   */
  public static Workspace at(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute.resolve("versions"));
      Files.createDirectories(absolute.resolve("incoming"));
      Incoming.sweep(absolute.resolve("incoming"));
      return new Workspace(absolute, false);
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw writeTrouble("the workspace '" + absolute.getFileName() + "'", e);
    }
  }

  /** A workspace that is deleted when it is closed, or when the process ends before. */
  public static Workspace temporary() {
    try {
      Path folder = Files.createTempDirectory("sightline-").toRealPath();
      Files.createDirectories(folder.resolve("versions"));
      Files.createDirectories(folder.resolve("incoming"));
      Workspace workspace = new Workspace(folder, true);
      LeaveNothing.behind(folder);
      return workspace;
    } catch (IOException e) {
      throw writeTrouble("a temporary folder", e);
    }
  }

  /** Its folder, absolute. */
  public Path folder() {
    return folder;
  }

  /** Starts to receive a version; close it, whether it was kept or not. */
  public Incoming receive() {
    try {
      return Incoming.into(folder);
    } catch (IOException e) {
      throw writeTrouble("the workspace '" + folder.getFileName() + "'", e);
    }
  }

  /** A pseudonymiser with this workspace's key, for one thread. */
  public Pseudonyms pseudonyms() {
    try {
      return new Pseudonyms(KeyFile.read(folder.resolve("key")));
    } catch (IOException e) {
      throw writeTrouble("the workspace's key", e);
    }
  }

  /** Every version, by id. */
  public List<DatasetVersion> versions() {
    try (Stream<Path> folders = Files.list(folder.resolve("versions"))) {
      return folders
          .map(each -> each.getFileName().toString())
          .filter(ID.asMatchPredicate())
          .sorted()
          .map(this::version)
          .toList();
    } catch (IOException e) {
      throw writeTrouble("the workspace '" + folder.getFileName() + "'", e);
    }
  }

  /**
   * The version with this id.
   *
   * @throws IntakeException when there is none
   */
  public DatasetVersion version(String id) {
    try {
      if (ID.matcher(id).matches()) {
        return VersionFiles.read(folder.resolve("versions").resolve(id));
      }
    } catch (IOException e) {
      throw noVersion(id, e);
    }
    throw noVersion(id, null);
  }

  /**
   * Deletes the version with this id and the cells kept beside it; does nothing when there is none.
   * It is out of sight at once, whatever stops the rest.
   *
   * @throws IntakeException when the system does not let us
   */
  public void delete(String id) {
    if (!ID.matcher(id).matches()) {
      throw noVersion(id, null);
    }
    Path home = folder.resolve("versions").resolve(id);
    try {
      if (Files.isDirectory(home)) {
        Path gone = home.resolveSibling("gone-" + id);
        FolderTree.delete(gone);
        Files.move(home, gone, StandardCopyOption.ATOMIC_MOVE);
        FolderTree.delete(gone);
      }
    } catch (IOException e) {
      throw writeTrouble("the dataset version", e);
    }
  }

  /** Deletes a temporary workspace; leaves any other as it is. */
  @Override
  public void close() {
    if (!temporary) {
      return;
    }
    try {
      FolderTree.delete(folder);
      LeaveNothing.forget(folder);
    } catch (IOException e) {
      throw writeTrouble("a temporary folder", e);
    }
  }

  private IntakeException noVersion(String id, @org.jspecify.annotations.Nullable Exception cause) {
    String what = "There is no readable dataset version '" + id + "' in this workspace.";
    String maybe = "Maybe it was made in another workspace, or bring the file in again.";
    return cause == null
        ? new IntakeException(Trouble.NO_VERSION, what, maybe)
        : new IntakeException(Trouble.NO_VERSION, what, maybe, cause);
  }

  /** What a system's refusal to write means. */
  static IntakeException writeTrouble(String where, Exception e) {
    if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
      return new IntakeException(
          Trouble.NO_PERMISSION,
          "The system does not let us write " + where + ".",
          "Maybe choose a folder of your own.",
          e);
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return new IntakeException(
          Trouble.CHOICE,
          "A file stands where the folder should be: " + where + ".",
          "Maybe choose another folder.",
          e);
    }
    String why = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "";
    return new IntakeException(
        Trouble.DISK,
        "Writing " + where + " failed" + (why.isEmpty() ? "" : ": " + why) + ".",
        "Maybe the disk is full: free some space and run it again.",
        e);
  }
}
