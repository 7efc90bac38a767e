package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.intake.source.Reading;

class PreviewTest {

  @TempDir Path folder;

  private Preview preview(String text, int most) {
    Path file = new Bringing(folder).file("data.csv", text.getBytes(StandardCharsets.UTF_8));
    Intake intake =
        new Intake(
            new HeldTables(),
            path -> {
              throw new AssertionError("no Parquet in this test");
            });
    return intake.preview(file, Reading.BY_LOOKING, most);
  }

  @Test
  void theFirstWholeRowsAreShownAsTheyStandUnderUniqueNames() {
    Preview preview = preview("a,a\n1,x\n2,\n3\n4,y\n5,z\n", 3);
    assertEquals(2, preview.columns().size());
    assertEquals(List.of(List.of("1", "x"), List.of("2", ""), List.of("4", "y")), preview.rows());
  }

  @Test
  void anEmptyFileIsRefusedInWords() {
    assertThrows(IntakeException.class, () -> preview("", 3));
  }
}
