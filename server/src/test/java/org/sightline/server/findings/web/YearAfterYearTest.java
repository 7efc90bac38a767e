package org.sightline.server.findings.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;

/** A file in which the same students stand once a year. */
class YearAfterYearTest {
  private static final Pattern SHARE = Pattern.compile("<td[^>]*>\\s*(180)\\s*</td>");
  private static final Pattern CLOSER =
      Pattern.compile("href=\"(/explorer/[^\"]*question=[^\"]*)\"");
  private static final Pattern FINDING =
      Pattern.compile("href=\"(/findings/[a-z0-9-]+/[0-9a-f]{24})\"");

  @Test
  void aFindingAndTheViewBehindItCountTheSamePeopleOnce(@TempDir Path folder) throws IOException {
    TestServer server = TestServer.shared();
    Dataset data =
        server
            .bean(Acceptance.class)
            .accept("Two years", file(folder), Recipe.EMPTY, server.owner().viewer());
    Browser reader = server.as(Role.VIEWER, Scope.everywhere());
    String found = first(FINDING, ready(reader, "/findings/" + data.key()));
    String finding = reader.get(found).body();
    assertTrue(SHARE.matcher(finding).find(), "180 learners of the latest year");
    String view = reader.get(first(CLOSER, finding).replace("&amp;", "&")).body();
    assertTrue(SHARE.matcher(view).find(), "the same 180");
    assertTrue(view.contains("The latest: 2026"), "and it says so");
  }

  private static String ready(Browser browser, String path) {
    for (int tries = 0; tries < 200; tries++) {
      Browser.Seen seen = browser.get(path);
      if (!seen.body().contains("id=\"waiting\"")) {
        return seen.body();
      }
    }
    throw new AssertionError(path + " is still under way");
  }

  private static String first(Pattern pattern, String body) {
    Matcher found = pattern.matcher(body);
    assertTrue(found.find(), pattern.pattern());
    return found.group(1);
  }

  private static Path file(Path folder) throws IOException {
    StringBuilder rows =
        new StringBuilder("student_id,school_year,school,english_learner,reading_proficient\n");
    for (int year = 2025; year <= 2026; year++) {
      for (int i = 0; i < 600; i++) {
        boolean learner = i % 10 < 3;
        boolean reads = i % 7 < (learner ? 2 : 5);
        rows.append(
            "Y%03d,%d,School %d,%s,%s%n"
                .formatted(i, year, i % 4, learner ? "Yes" : "No", reads ? "Yes" : "No"));
      }
    }
    Path file = folder.resolve("years.csv");
    Files.writeString(file, rows);
    assertEquals(1_201, Files.readAllLines(file).size());
    return file;
  }
}
