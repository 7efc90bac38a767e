package org.sightline.server.reflection.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.cells.Group;
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
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.drive.Chromium;
import org.sightline.server.drive.Look;
import org.sightline.statistics.Direction;

/** The example district, a year further: the verdict and the scorecard in a real browser. */
class ReflectInChromiumTest {
  private static final int YEARS = 5;
  private static final String LEARNERS = "english_learner_status";

  @TempDir private static Path folder;

  @Test
  void verdictAndScorecardAreAxeCleanAndFitAPhone() throws IOException, InterruptedException {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      TwoYears two = new TwoYears(server, folder, "Alder Valley");
      ExampleDistrict.write(
          ExampleSettings.of(3000, YEARS, 7).with(EnumSet.of(ExampleTable.STUDENTS)),
          folder,
          (done, all) -> {});
      Path whole = folder.resolve("students.csv");
      Dataset district =
          server
              .bean(Acceptance.class)
              .accept("Alder Valley", withoutLastYear(whole), recipe(), server.owner().viewer());
      Cycle cycle = two.started();
      two.sign(
          cycle, district, "reading_proficient", Group.of(LEARNERS, "English learner"), 0.5, 0, "");
      two.next(district, whole);
      Browser lead = server.as(Role.LEAD, Scope.everywhere());
      String path = "/cycles/" + cycle.id();
      lead.post(
          path + "/scorecard/lines",
          "question",
          "chronically_absent",
          "kind",
          "LEADING",
          "lag",
          "one term");
      lead.post(
          path + "/scorecard/lines",
          "question",
          "belonging",
          "kind",
          "EXPERIENCE",
          "lag",
          "one term");
      lead.post(
          path + "/reflect/notes",
          "kind",
          "EVENT",
          "words",
          "The reading test went online.",
          "on",
          "2026-11-22");
      String verdict = lead.get(path + "/reflect").body();
      assertTrue(verdict.contains("class=\"verdict\""), verdict);
      lead.post(
          path + "/reflect/conclude", "number", "0", "step", "CONTINUE", "why", "We saw it work.");
      Browser.Seen told =
          lead.post(path + "/reflect/tell", "role", "LEAD", "place", "*", "words", "Thank you.");
      assertEquals(303, told.status(), told.body());
      Files.writeString(
          Path.of("target/came-families.html"), lead.get(path + "/reflect/families").body());
      List<String> faults = new ArrayList<>();
      try (Chromium chromium = Chromium.over(server.address())) {
        for (Look look : Look.all()) {
          Page page = chromium.window(lead.cookie("sightline"), look);
          for (String each :
              List.of(
                  "/reflect",
                  "/scorecard",
                  "/scorecard/board",
                  "/reflect/tell",
                  told.location().substring(path.length()))) {
            chromium.go(page, path + each);
            faults.addAll(chromium.overflow(page));
            faults.addAll(chromium.faults(page));
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(
                        Path.of(
                            "target/came"
                                + each.replaceAll("told/.*", "told").replace('/', '-')
                                + "-"
                                + look
                                + ".png"))
                    .setFullPage(true));
          }
          page.context().close();
        }
        faults.addAll(chromium.complaints());
      }
      Files.writeString(
          Path.of("target/came-board.html"), lead.get(path + "/reflect/board").body());
      assertEquals(List.of(), faults);
    } finally {
      server.running().close();
    }
  }

  private static Path withoutLastYear(Path whole) throws IOException {
    List<String> lines = Files.readAllLines(whole);
    int column = Arrays.asList(lines.get(0).split(",")).indexOf("school_year");
    String last =
        lines.stream()
            .skip(1)
            .map(line -> line.split(",", -1)[column])
            .max(String::compareTo)
            .orElseThrow();
    Path earlier = Files.createTempFile(folder, "earlier", ".csv");
    Files.write(
        earlier, lines.stream().filter(line -> !line.split(",", -1)[column].equals(last)).toList());
    return earlier;
  }

  private static Recipe recipe() {
    return new Recipe(
        Choices.NONE,
        List.of(
            question("reading_proficient", "Reading at standard", Direction.FAVOURABLE, "0.6"),
            question("chronically_absent", "Chronic absence", Direction.ADVERSE, "0.1"),
            new Indicator(
                "belonging",
                "Belonging",
                new Criterion.MeanOf("belonging_score"),
                Direction.FAVOURABLE,
                Counted.PERSONS,
                Optional.of(new BigDecimal("4")))),
        List.of(LEARNERS, "economic_disadvantage"),
        List.of("district_name", "school_name"),
        Optional.of("school_year"),
        Optional.empty(),
        new ReferenceChoice.EveryoneElse(),
        Thresholds.USUAL,
        List.of());
  }

  private static Indicator question(String column, String label, Direction direction, String bar) {
    return new Indicator(
        column,
        label,
        new Criterion.IsTrue(column),
        direction,
        Counted.PERSONS,
        Optional.of(new BigDecimal(bar)));
  }
}
