package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.intake.source.Fingerprint;

class LooksTest {
  @TempDir private Path folder;

  @Test
  void everyByteIsReadOnceForAsLongAsTheFileIsAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a\n1\n");
    Looks looks = new Looks();
    Fingerprint first = looks.remembered(file);
    assertSame(first, looks.remembered(file));
    Fingerprint again = looks.anew(file);
    assertNotSame(first, again, "who wants it read anew gets it read anew");
    assertEquals(first, again);
    assertSame(again, looks.remembered(file));
  }

  @Test
  void aFileThatWasWrittenAgainIsReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a\n1\n");
    FileTime time = Files.getLastModifiedTime(file);
    Looks looks = new Looks();
    Fingerprint first = looks.remembered(file);
    Files.writeString(file, "a\n12\n");
    Files.setLastModifiedTime(file, time);
    assertNotEquals(first, looks.remembered(file), "another size");
    Files.writeString(file, "a\n34\n");
    Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 2000));
    assertNotEquals(first, looks.remembered(file), "another time");
  }
}
