package org.sightline.engine.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

class ReadTroubleTest {

  private static final Path FILE = Path.of("somewhere", "private", "data.csv");

  @Test
  void everyRefusalHasItsKind() {
    assertEquals(
        Trouble.NO_PERMISSION, ReadTrouble.of(FILE, new AccessDeniedException("x")).trouble());
    assertEquals(
        Trouble.MISSING_FILE, ReadTrouble.of(FILE, new NoSuchFileException("x")).trouble());
    assertEquals(Trouble.CHANGED, ReadTrouble.of(FILE, new IOException("x")).trouble());
    assertEquals(
        Trouble.CHANGED,
        ReadTrouble.of(FILE, new UncheckedIOException(new IOException("x"))).trouble());
    assertEquals(Trouble.BROKEN, ReadTrouble.of(FILE, new IllegalStateException("x")).trouble());
  }

  @Test
  void theMessageNamesTheFileButNotItsFolder() {
    IntakeException e = ReadTrouble.of(FILE, new AccessDeniedException("x"));
    assertTrue(e.getMessage().contains("'data.csv'"));
    assertFalse(e.getMessage().contains("private"));
    assertTrue(e.getMessage().contains(" Maybe "));
  }
}
