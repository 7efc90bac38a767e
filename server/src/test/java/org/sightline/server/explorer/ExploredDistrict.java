package org.sightline.server.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.server.TestServer;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.statistics.Direction;

/** The example district, accepted on a server: five years of it, with bars. */
public final class ExploredDistrict {
  private static final long SEED = 7;
  private static final int YEARS = 5;

  private ExploredDistrict() {}

  /** The district of the server that all tests share. */
  public static synchronized Dataset shared() {
    return on(TestServer.shared(), 900);
  }

  /** The district of this size on this server; accepted when it was not yet. */
  public static Dataset on(TestServer server, long students) {
    return server.bean(Datasets.class).all().stream()
        .filter(each -> each.name().equals("Alder Valley"))
        .findFirst()
        .orElseGet(() -> accept(server, students));
  }

  private static Dataset accept(TestServer server, long students) {
    try {
      Path folder = Files.createTempDirectory("example-district");
      ExampleDistrict.write(
          ExampleSettings.of(students, YEARS, SEED).with(EnumSet.of(ExampleTable.STUDENTS)),
          folder,
          (done, all) -> {});
      return server
          .bean(Acceptance.class)
          .accept(
              "Alder Valley", folder.resolve("students.csv"), recipe(), server.owner().viewer());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (InterruptedException broken) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(broken);
    }
  }

  private static Recipe recipe() {
    return new Recipe(
        Choices.NONE,
        List.of(
            indicator("reading_proficient", "Reading at standard", Direction.FAVOURABLE, "0.6"),
            indicator("chronically_absent", "Chronic absence", Direction.ADVERSE, "0.1"),
            indicator("advanced_enrolled", "Advanced courses", Direction.FAVOURABLE, ""),
            new Indicator(
                "belonging",
                "Belonging",
                new Criterion.MeanOf("belonging_score"),
                Direction.FAVOURABLE,
                Counted.PERSONS,
                Optional.of(new BigDecimal("4")))),
        List.of(
            "english_learner_status",
            "economic_disadvantage",
            "race_ethnicity",
            "iep",
            "gender",
            "neighborhood"),
        List.of("district_name", "school_name", "homeroom"),
        Optional.of("school_year"),
        Optional.empty(),
        new ReferenceChoice.EveryoneElse(),
        Thresholds.USUAL,
        List.of());
  }

  private static Indicator indicator(String column, String label, Direction direction, String bar) {
    return new Indicator(
        column,
        label,
        new Criterion.IsTrue(column),
        direction,
        Counted.PERSONS,
        bar.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(bar)));
  }
}
