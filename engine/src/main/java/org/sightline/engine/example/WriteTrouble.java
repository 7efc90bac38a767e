package org.sightline.engine.example;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Turns what the file system says into a sentence and a repair. */
final class WriteTrouble {
  private static final long NO_ROOM = 1 << 20;

  private WriteTrouble() {}

  /**
   * Why a file could not be written.
   *
   * @param path the file or folder the reader asked for
   */
  static ExampleWriteException of(Path path, Exception problem) {
    if (problem instanceof ExampleWriteException known) {
      return known;
    }
    if (problem instanceof AccessDeniedException
        || problem instanceof ReadOnlyFileSystemException) {
      return new ExampleWriteException(
          ExampleWriteException.Why.NOT_PERMITTED,
          path,
          "writing there is not permitted",
          "choose a folder of your own, or ask for permission to write there",
          problem);
    }
    if (diskFull(path, problem)) {
      return new ExampleWriteException(
          ExampleWriteException.Why.DISK_FULL,
          path,
          "the disk has no room left",
          "free some space, choose a folder on another disk, or ask for fewer students or tables",
          problem);
    }
    return new ExampleWriteException(
        ExampleWriteException.Why.OTHER,
        path,
        "the file system reports \"" + said(problem) + "\"",
        "check the folder and try again",
        problem);
  }

  private static boolean diskFull(Path path, Exception problem) {
    String said = said(problem).toLowerCase(Locale.ROOT);
    if (said.contains("no space left")
        || said.contains("not enough space")
        || said.contains("quota exceeded")) {
      return true;
    }
    Path folder = path;
    while (folder != null && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    try {
      if (folder == null) {
        return false;
      }
      FileStore store = Files.getFileStore(folder);
      return store.getTotalSpace() > NO_ROOM && store.getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }

  private static String said(Exception problem) {
    if (problem instanceof FileSystemException named) {
      String reason = named.getReason();
      return reason == null ? "no such place" : reason;
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
