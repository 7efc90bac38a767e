package org.sightline.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.example.ExampleProgress;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.TestServer;
import org.sightline.server.access.Trail;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;

class ExampleDataTest {

  @Test
  void theExampleIsBroughtOnceWithQuestionsThatHaveABar(@TempDir Path workspace) throws Exception {
    TestServer server = TestServer.own(workspace, Map.of());
    try {
      ExampleData example = server.bean(ExampleData.class);
      example.bring(server.owner().viewer(), ExampleProgress.SILENT);
      Datasets datasets = server.bean(Datasets.class);
      assertEquals(
          List.of(
              "example-district-students",
              "example-district-tutoring",
              "example-district-referrals"),
          datasets.all().stream().map(each -> each.key()).toList());
      Prepared students = datasets.prepared("example-district-students").orElseThrow();
      assertEquals(ExampleData.STUDENTS * ExampleData.YEARS, students.data().ledger().used());
      assertEquals(
          List.of("reading_proficient", "math_proficient", "chronically_absent"),
          students.recipe().indicators().stream()
              .filter(indicator -> indicator.bar().isPresent())
              .map(Indicator::name)
              .toList());
      assertFalse(Files.exists(workspace.resolve("example")), "the files with names are gone");

      long before = server.bean(Trail.class).newest(0, 50).size();
      example.bring(server.owner().viewer(), (done, of) -> org.junit.jupiter.api.Assertions.fail());
      assertEquals(3, datasets.all().size());
      assertEquals(before, server.bean(Trail.class).newest(0, 50).size());
    } finally {
      server.running().close();
    }
  }
}
