package org.sightline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text files that are written whole or not at all. */
final class TextFile {

  private static final String NO_FOLDER =
      "its folder does not exist. Maybe make the folder first, or choose another.";
  private static final String NOT_ALLOWED =
      "it may not be written there. Maybe choose a folder of your own.";

  private TextFile() {}

  /** Puts text into a file that nobody reads yet. */
  @FunctionalInterface
  interface Filling {
    void into(Path growing) throws IOException;
  }

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

  /** Makes sure, before long work, that a file could be written there. */
  static void writable(Path target) throws UnusableFile {
    Path folder = folder(target);
    if (!Files.isDirectory(folder)) {
      throw cannot(target, NO_FOLDER);
    }
    if (!Files.isWritable(folder)) {
      throw cannot(target, NOT_ALLOWED);
    }
  }

  /** Writes beside the target and moves it there at the end. */
  static void write(Path target, String text) throws UnusableFile {
    write(target, growing -> Files.writeString(growing, text, StandardCharsets.UTF_8));
  }

  static void write(Path target, Filling filling) throws UnusableFile {
    Path growing =
        folder(target).resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    growing.toFile().deleteOnExit();
    try {
      filling.into(growing);
      Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw cannot(target, removed(growing) + why(e));
    }
  }

  private static Path folder(Path target) throws UnusableFile {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw cannot(target, "it is a folder. Maybe add a file name, such as report.html.");
    }
    return folder;
  }

  private static UnusableFile cannot(Path target, String why) {
    return new UnusableFile("Cannot write " + target + ": " + why);
  }

  /** Nothing to say once it is gone. */
  private static String removed(Path growing) {
    try {
      Files.deleteIfExists(growing);
      return "";
    } catch (IOException stays) {
      return "(" + growing + " was left behind) ";
    }
  }

  private static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return NO_FOLDER;
    }
    if (e instanceof AccessDeniedException) {
      return NOT_ALLOWED;
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return (reason == null ? "the disk refuses" : reason)
        + ". Maybe the disk is full: free some space or choose another disk.";
  }
}
