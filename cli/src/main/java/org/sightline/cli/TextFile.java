package org.sightline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Text files that are written whole or not at all. */
final class TextFile {

  private TextFile() {}

  /** The path itself, once it is sure that it can be read. */
  static Path readable(Path path) throws UnusableFile {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new UnusableFile(
          "Cannot read "
              + path
              + ". Maybe the name is misspelt, or the file belongs to someone else.");
    }
    return path;
  }

  /** Writes beside the target and moves it there at the end. */
  static void write(Path target, String text) throws UnusableFile {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new UnusableFile(
          "Cannot write "
              + target
              + ": it is a folder. Maybe add a file name, such as report.html.");
    }
    Path growing = null;
    try {
      growing = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
      Files.writeString(growing, text, StandardCharsets.UTF_8);
      Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(growing);
      throw new UnusableFile("Cannot write " + target + ": " + why(e));
    }
  }

  private static void remove(@Nullable Path growing) {
    if (growing != null) {
      try {
        Files.deleteIfExists(growing);
      } catch (IOException stays) {
        growing.toFile().deleteOnExit();
      }
    }
  }

  private static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist. Maybe make the folder first.";
    }
    if (e instanceof AccessDeniedException) {
      return "it may not be written there. Maybe choose a folder of your own.";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return (reason == null ? "the disk refuses" : reason)
        + ". Maybe the disk is full: free some space or choose another disk.";
  }
}
