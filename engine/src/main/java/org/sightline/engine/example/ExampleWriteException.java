package org.sightline.engine.example;

import java.io.IOException;
import java.nio.file.Path;

/** The district could not be written. The message is one sentence and its repair, for a reader. */
public final class ExampleWriteException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Why {
    /** No room left on the disk, or the quota is used up. */
    DISK_FULL,
    /** The folder may not be written to. */
    NOT_PERMITTED,
    /** A file stands where the folder should be. */
    NOT_A_FOLDER,
    /** The folder holds files of these names already. */
    ALREADY_THERE,
    /** Anything else the file system reports. */
    OTHER
  }

  private final Why why;

  ExampleWriteException(Why why, Path path, String sentence, String repair, Exception cause) {
    super("Cannot write " + path + ": " + sentence + ". Maybe " + repair + ".", cause);
    this.why = why;
  }

  ExampleWriteException(Why why, Path path, String sentence, String repair) {
    super("Cannot write " + path + ": " + sentence + ". Maybe " + repair + ".");
    this.why = why;
  }

  /** Why it could not be written. */
  public Why why() {
    return why;
  }
}
