package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;

/** A workspace that holds a file's version already is not filled with it again. */
class EarlierReadingTest {

  private static final String FILE = "id,el,passed\n1,yes,1\n2,no,0\n3,no,1\n";

  @TempDir Path folder;

  @Test
  void theSameFileWithTheSameWordsIsNotReadAgain() {
    Bringing bringing = new Bringing(folder);
    DatasetVersion first = bringing.bring(FILE);
    bringing.tables.rows.clear();
    assertEquals(first, bringing.bring(FILE));
    assertEquals(List.of(), bringing.tables.rows);
  }

  @Test
  void anotherWordOnAColumnOrAnotherByteIsAnotherReading() {
    Bringing bringing = new Bringing(folder);
    DatasetVersion first = bringing.bring(FILE);
    Choices choices = Choices.NONE.with("el", ColumnChoice.of(Role.IGNORED));
    assertNotEquals(first.id(), bringing.bring(FILE, choices).id());
    assertNotEquals(first.id(), bringing.bring(FILE + "4,no,1\n").id());
  }

  @Test
  void aVersionThatWasDeletedIsReadAgain() throws IOException {
    Bringing bringing = new Bringing(folder);
    DatasetVersion first = bringing.bring(FILE);
    try (var files = Files.list(first.folder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(first.folder());
    assertEquals(first.id(), bringing.bring(FILE).id());
    assertTrue(Files.exists(Objects.requireNonNull(first.rows().getParent())));
  }
}
