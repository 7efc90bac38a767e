package org.sightline.engine.intake.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** What a system's refusal to read means. */
public final class ReadTrouble {

  private ReadTrouble() {}

  /** The exception to throw for {@code e}, which happened while {@code file} was read. */
  public static IntakeException of(Path file, Exception e) {
    if (e instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return of(file, wrapped.getCause());
    }
    String name = "'" + name(file) + "'";
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return new IntakeException(
          Trouble.MISSING_FILE,
          "There is no file " + name + ", or it vanished while it was read.",
          "Maybe check its name and folder.",
          e);
    }
    if (e instanceof AccessDeniedException) {
      return new IntakeException(
          Trouble.NO_PERMISSION,
          "The system does not let us read " + name + ".",
          "Maybe ask its owner for the right to read it, or copy it to a folder of your own.",
          e);
    }
    if (e instanceof IOException && !Files.exists(file)) {
      return new IntakeException(
          Trouble.CHANGED,
          "The file " + name + " vanished while it was read.",
          "Maybe a drive was unplugged: copy the file to this machine and run it again.",
          e);
    }
    return new IntakeException(
        Trouble.BROKEN,
        "The file " + name + " cannot be read to its end.",
        "Maybe it was cut short while it was copied: fetch it again.",
        e);
  }

  /** A file's name without its folder. */
  public static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
