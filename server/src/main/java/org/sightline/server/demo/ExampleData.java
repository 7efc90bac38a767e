package org.sightline.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.engine.example.ExampleDistrict;
import org.sightline.engine.example.ExampleProgress;
import org.sightline.engine.example.ExampleSettings;
import org.sightline.engine.example.ExampleTable;
import org.sightline.engine.example.ExampleWriteException;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeReader;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.AlreadyThere;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.store.Workspace;
import org.springframework.stereotype.Component;

/** Makes the example district and accepts its tables as datasets. The same bytes every time. */
@Component
public class ExampleData {
  /** Students enrolled in any one year of the example. */
  public static final int STUDENTS = 4_000;

  /** School years of the example. */
  public static final int YEARS = 3;

  private static final long SEED = 7;

  /** What is brought, the students last: when they are there, everything is. */
  private enum Part {
    REFERRALS("Example district: referrals", ExampleTable.REFERRALS, "referrals.yaml"),
    TUTORING("Example district: tutoring", ExampleTable.TUTORING_WEEKLY, "tutoring.yaml"),
    STUDENTS("Example district: students", ExampleTable.STUDENTS, "students.yaml");

    private final String title;
    private final ExampleTable table;
    private final String recipe;

    Part(String title, ExampleTable table, String recipe) {
      this.title = title;
      this.table = table;
      this.recipe = recipe;
    }

    Recipe recipe() {
      try (InputStream yaml = ExampleData.class.getResourceAsStream(recipe)) {
        if (yaml == null) {
          throw new IllegalStateException("there is no resource " + recipe);
        }
        return RecipeReader.read(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  private final Datasets datasets;
  private final Acceptance acceptance;
  private final Workspace workspace;

  ExampleData(Datasets datasets, Acceptance acceptance, Workspace workspace) {
    this.datasets = datasets;
    this.acceptance = acceptance;
    this.workspace = workspace;
  }

  /**
   * Brings what is not there yet, in this person's name.
   *
   * @throws ExampleWriteException when the workspace cannot be written
   * @throws InterruptedException when the calling thread is interrupted
   */
  public void bring(Viewer viewer, ExampleProgress progress)
      throws ExampleWriteException, InterruptedException {
    Set<String> there = datasets.all().stream().map(Dataset::name).collect(Collectors.toSet());
    List<Part> missing =
        Stream.of(Part.values()).filter(part -> !there.contains(part.title)).toList();
    if (missing.isEmpty()) {
      return;
    }
    Path folder = workspace.folder().resolve("example");
    delete(folder);
    ExampleDistrict.write(
        ExampleSettings.of(STUDENTS, YEARS, SEED)
            .with(
                Stream.of(Part.values())
                    .map(part -> part.table)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExampleTable.class)))),
        folder,
        progress);
    for (Part part : missing) {
      try {
        acceptance.accept(part.title, folder.resolve(part.table.fileName()), part.recipe(), viewer);
      } catch (AlreadyThere underAnotherName) {
        // Somebody brought it as a file of their own; it need not be there twice.
      }
    }
    delete(folder);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
