package org.sightline.engine.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.source.ReadTrouble;

/**
 * Enough of a file's state to notice that it was changed.
 *
 * @param size in bytes
 * @param changed when it was last written
 */
record FileState(long size, FileTime changed) {

  static FileState of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new IntakeException(
            Trouble.NOT_A_TABLE,
            "'" + ReadTrouble.name(file) + "' is a folder.",
            "Maybe name one file in it.");
      }
      return new FileState(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException e) {
      throw ReadTrouble.of(file, e);
    }
  }

  /** Does nothing when the file is still as it was. */
  void check(Path file) {
    if (!equals(of(file))) {
      throw new IntakeException(
          Trouble.CHANGED,
          "The file '" + ReadTrouble.name(file) + "' changed while it was read.",
          "Maybe another program still writes it: wait until that is done and run it again.");
    }
  }
}
