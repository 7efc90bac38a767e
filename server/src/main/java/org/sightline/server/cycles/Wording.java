package org.sightline.server.cycles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.sightline.server.store.Workspace;
import org.springframework.stereotype.Component;

/**
 * Offers calmer words where a draft blames, with the reason. It never keeps anybody from writing
 * what they mean. The rules lie in {@code wording.tsv} in the workspace, where a team may edit
 * them; they are read again as soon as the file changes.
 */
@Component
public class Wording {
  private static final String FILE = "wording.tsv";

  private final Path file;
  private volatile Read read = new Read(FileTime.fromMillis(0), WordingRules.NONE);

  Wording(Workspace workspace) {
    file = workspace.folder().resolve(FILE);
    if (!Files.exists(file)) {
      try {
        Files.createDirectories(workspace.folder());
        Files.writeString(file, usual());
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  private record Read(FileTime changed, WordingRules rules) {}

  /** What might be said more calmly in a text. */
  public List<WordingRules.Offer> offers(String text) {
    return rules().offers(text);
  }

  /** The rules as the file has them now. */
  public WordingRules rules() {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      Read last = read;
      if (last.changed().equals(changed)) {
        return last.rules();
      }
      WordingRules fresh = WordingRules.read(Files.readString(file));
      read = new Read(changed, fresh);
      return fresh;
    } catch (IOException unreadable) {
      return WordingRules.read(usual());
    }
  }

  /** The file's name, for whoever wants to edit it. */
  public String file() {
    return FILE;
  }

  private static String usual() {
    try (InputStream stream = Wording.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
