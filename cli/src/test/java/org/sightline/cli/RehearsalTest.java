package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void itRunsTheVerbsAndTheServerThrough(@TempDir Path scratch) throws Exception {
    Rehearsal.main(new String[] {scratch.toString()});
    assertTrue(Files.exists(scratch.resolve("report.html")));
    assertTrue(Files.exists(scratch.resolve("workspace/sightline.mv.db")));
  }
}
