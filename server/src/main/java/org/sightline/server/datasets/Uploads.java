package org.sightline.server.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.sightline.server.store.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The files people brought, as they are, until each is accepted or thrown away. They hold what the
 * rows of a dataset never do (names, ids), so nothing of them is shown and nothing of them is kept
 * longer.
 */
@Component
public class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
  private static final int LONGEST_NAME = 180;

  private final Path folder;

  Uploads(Workspace workspace) {
    this.folder = workspace.uploads();
    clear(workspace.arriving());
  }

  /** What was half there when the server was stopped is thrown away. */
  private static void clear(Path arriving) {
    try {
      Files.createDirectories(arriving);
      try (Stream<Path> left = Files.list(arriving)) {
        for (Path each : left.toList()) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException unwritable) {
      LOG.warn("the folder for uploads cannot be written: {}", unwritable.getClass().getName());
    }
  }

  /** Writes a file that arrived to where it is told to. */
  @FunctionalInterface
  public interface Arriving {
    void to(Path file) throws IOException;
  }

  /** The last part of a name that a browser sent, safe to use as a file's name. */
  public static String safeName(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip();
    while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      plain = plain.substring(plain.offsetByCodePoints(0, 1)); // the ending tells more
    }
    return plain.isEmpty() || plain.startsWith(".") ? "file" + plain.replace("..", "_") : plain;
  }

  /** Where the file of a review lies. */
  Path fileOf(Review review) {
    return folder.resolve(review.id().toString()).resolve(review.file());
  }

  /**
   * Puts a file in its place; whatever goes wrong, nothing of it is left.
   *
   * @throws Refusal when the disk is full or cannot be written
   */
  void put(Review review, Arriving arriving) {
    Path file = fileOf(review);
    try {
      Files.createDirectories(folder.resolve(review.id().toString()));
      arriving.to(file);
    } catch (IOException unwritable) {
      drop(review.id());
      throw new Refusal(Problem.DISK_FULL);
    }
  }

  /** Deletes what a review brought. */
  void drop(UUID review) {
    Path gone = folder.resolve(review.toString());
    if (!Files.isDirectory(gone)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(gone)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException("an upload cannot be deleted", undeletable);
    }
  }
}
