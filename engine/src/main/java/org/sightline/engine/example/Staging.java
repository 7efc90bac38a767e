package org.sightline.engine.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder inside the district's folder where files grow unseen. {@link #commit} moves them to
 * their names; whoever ends before that (an error, an interruption, Ctrl-C) leaves nothing behind,
 * not even a folder that was not there before.
 */
final class Staging implements AutoCloseable {
  private final Path folder;
  private final Path hidden;
  private final Deque<Path> createdFolders;
  private final Opener opener;
  private final Thread atExit = new Thread(this::discard, "example-district-cleaning");
  private final Map<String, StagedFile> files = new LinkedHashMap<>();
  private boolean ended;

  /** Opens a new file for writing. */
  interface Opener {
    OutputStream open(Path path) throws IOException;
  }

  private Staging(Path folder, Path hidden, Deque<Path> createdFolders, Opener opener) {
    this.folder = folder;
    this.hidden = hidden;
    this.createdFolders = createdFolders;
    this.opener = opener;
  }

  static Staging in(Path folder, Opener opener) throws ExampleWriteException {
    Path whole = folder.toAbsolutePath().normalize();
    Deque<Path> missing = new ArrayDeque<>();
    Path existing = whole;
    while (existing != null && !Files.exists(existing)) {
      missing.push(existing);
      existing = existing.getParent();
    }
    if (existing != null && !Files.isDirectory(existing)) {
      throw new ExampleWriteException(
          ExampleWriteException.Why.NOT_A_FOLDER,
          folder,
          existing + " is a file, not a folder",
          "choose another folder");
    }
    Deque<Path> created = new ArrayDeque<>();
    try {
      for (Path path : missing) {
        Files.createDirectory(path);
        created.push(path);
      }
      Path hidden = Files.createTempDirectory(whole, ".sightline-generating-");
      Staging staging = new Staging(folder, hidden, created, opener);
      Runtime.getRuntime().addShutdownHook(staging.atExit);
      return staging;
    } catch (IOException e) {
      created.forEach(Staging::deleteQuietly);
      throw WriteTrouble.of(folder, e);
    }
  }

  StagedFile open(String name) throws ExampleWriteException {
    Path target = folder.resolve(name);
    Path temporary = hidden.resolve(name);
    try {
      StagedFile file = new StagedFile(target, temporary, opener.open(temporary));
      files.put(name, file);
      return file;
    } catch (IOException e) {
      throw WriteTrouble.of(target, e);
    }
  }

  /**
   * Gives every file its name, the last opened last. If one cannot be moved, those already moved
   * are removed again.
   *
   * @param first names to remove before, because they belong to a district that stood here
   */
  synchronized List<ExampleResult.ExampleFile> commit(List<String> first)
      throws ExampleWriteException, InterruptedException {
    if (ended) {
      throw new InterruptedException("the writing was called off");
    }
    List<Path> moved = new ArrayList<>();
    for (StagedFile file : files.values()) {
      file.close();
    }
    Path now = folder;
    try {
      for (String name : first) {
        now = folder.resolve(name);
        Files.deleteIfExists(now);
      }
      for (StagedFile file : files.values()) {
        now = file.target();
        Files.move(file.temporary(), now, StandardCopyOption.ATOMIC_MOVE);
        moved.add(now);
      }
    } catch (IOException e) {
      moved.forEach(Staging::deleteQuietly);
      throw WriteTrouble.of(now, e);
    }
    createdFolders.clear();
    return files.values().stream().map(StagedFile::written).toList();
  }

  /** Whether the end of the process called the writing off. */
  synchronized boolean calledOff() {
    return ended;
  }

  @Override
  public void close() {
    files.values().forEach(StagedFile::abandon);
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook finds nothing left to do.
    }
  }

  private synchronized void discard() {
    if (ended) {
      return;
    }
    ended = true;
    files.values().forEach(file -> deleteQuietly(file.temporary()));
    deleteQuietly(hidden);
    createdFolders.forEach(Staging::deleteQuietly);
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Cleaning up is all that is left to try; the cause is on its way to the reader.
      path.toFile().deleteOnExit();
    }
  }
}
