package org.sightline.server.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;

/** A small made-up file of one school year; no two of a run hold the same content. */
public final class ASchoolYear {
  private static final AtomicInteger MADE = new AtomicInteger();

  private ASchoolYear() {}

  /** Sixty pupils of two schools, in a folder. */
  public static Path in(Path folder, int year) {
    return in(folder, "year-" + year + ".csv", year, "");
  }

  /**
   * The same under another name.
   *
   * @param more a further column's name; empty for none
   */
  public static Path in(Path folder, String file, int year, String more) {
    try {
      return Files.writeString(folder.resolve(file), text(year, more));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The dataset of this name on a server, made of such a file when there is none yet. */
  public static Dataset accepted(TestServer server, String name, Path folder) {
    return server.bean(Datasets.class).all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseGet(
            () ->
                server
                    .bean(Acceptance.class)
                    .accept(name, in(folder, 2025), Recipe.EMPTY, server.owner().viewer()));
  }

  /** The text of such a file. */
  public static String text(int year, String more) {
    int salt = MADE.incrementAndGet();
    StringBuilder rows = new StringBuilder();
    rows.append(
        "student_id,school_year,district,school,class,english_learner,reading_score,suspended");
    rows.append(more.isEmpty() ? "" : "," + more).append('\n');
    for (int i = 0; i < 60; i++) {
      String school = i % 2 == 0 ? "Mill Street" : "Harbour";
      rows.append(
          "Z%03d,%d,Alder Valley,%s,%s,%s,%d,%s"
              .formatted(
                  i,
                  year,
                  school,
                  i % 4 < 2 ? "5A" : "5B",
                  i % 3 == 0 ? "Yes" : "No",
                  200 + (i * 7 + salt) % 90 + (i == 0 ? salt : 0),
                  i % 10 == 0 ? "yes" : "no"));
      rows.append(more.isEmpty() ? "" : "," + (i % 5)).append('\n');
    }
    return rows.toString();
  }
}
