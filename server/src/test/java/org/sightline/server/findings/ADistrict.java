package org.sightline.server.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;

/**
 * A made-up district of two schools with two classes each. At Mill Street most English learners do
 * not read at standard; at Harbour they read as everybody does. One neighbourhood is called as a
 * script would be.
 */
public final class ADistrict {
  /** A category that a careless page would run. */
  public static final String SCRIPT = "<script>document.title='run'</script>";

  private static final AtomicInteger MADE = new AtomicInteger();

  private ADistrict() {}

  /** Brings the district in and accepts it; its name is new each time. */
  public static Dataset in(TestServer server, Path folder) {
    int number = MADE.incrementAndGet();
    Path file = write(folder, "district-" + number + ".csv", number, 1);
    return server
        .bean(Acceptance.class)
        .accept("Reading " + number, file, Recipe.EMPTY, lead(server));
  }

  /** Brings the next year in, in which everybody reads a little better or worse. */
  public static Dataset nextYear(TestServer server, Path folder, Dataset district, int better) {
    int number = MADE.incrementAndGet();
    Path file = write(folder, "district-" + number + ".csv", number, better);
    return server.bean(Acceptance.class).acceptNext(district.key(), file, lead(server));
  }

  private static Viewer lead(TestServer server) {
    return server.person(Role.LEAD, Scope.everywhere()).viewer();
  }

  private static Path write(Path folder, String name, int salt, int better) {
    StringBuilder rows =
        new StringBuilder(
            "student_id,district,school,class,english_learner,gender,neighborhood,"
                + "reading_proficient\n");
    Random luck = new Random(11);
    for (int i = 0; i < 800; i++) {
      boolean mill = i % 2 == 0;
      boolean learner = i % 5 < 2;
      boolean reads = luck.nextInt(100) < (mill && learner ? 20 : 70) + better;
      rows.append(
          "R%04d-%d,Alder Valley,%s,%s,%s,%s,%s,%s%n"
              .formatted(
                  i,
                  salt,
                  mill ? "Mill Street" : "Harbour",
                  i % 4 < 2 ? "5A" : "5B",
                  learner ? "Yes" : "No",
                  luck.nextInt(2) == 0 ? "F" : "M",
                  i % 7 == 0 ? SCRIPT : i % 7 < 4 ? "Riverside" : "Hill",
                  reads ? "Yes" : "No"));
    }
    try {
      return Files.writeString(folder.resolve(name), rows);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
