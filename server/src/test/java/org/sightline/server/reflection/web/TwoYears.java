package org.sightline.server.reflection.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.engine.cells.Group;
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
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Draft;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.Framing;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Starting;
import org.sightline.server.cycles.Statement;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.statistics.Direction;

/** A small district in two years, and a cycle signed on the first of them. */
public final class TwoYears {
  static final int SCHOOLS = 12;
  private static final int EACH = 60;

  private final TestServer server;
  private final Path folder;
  private final String name;

  /** Everything it makes is called {@code name}. */
  public TwoYears(TestServer server, Path folder, String name) {
    this.server = server;
    this.folder = folder;
    this.name = name;
  }

  /** Rows of one year: of sixty on each side of each school, so many reach the bar. */
  String year(String year, int own, int others) {
    StringBuilder rows = new StringBuilder();
    for (int s = 0; s < SCHOOLS; s++) {
      int wobble = year.endsWith("5") ? s % 5 - 2 : s % 3 - 1;
      for (int i = 0; i < EACH; i++) {
        row(rows, s, year, "yes", i, i < own + wobble);
        row(rows, s, year, "no", i, i < others - wobble);
      }
    }
    return rows.toString();
  }

  /** Whether somebody came, much the same each year. */
  private static boolean came(int school, String year, int i) {
    return i < 40 + (year.endsWith("5") ? school % 5 - 2 : school % 4 - 2);
  }

  private void row(StringBuilder rows, int school, String year, String el, int i, boolean passed) {
    rows.append(name).append('-').append(school).append(el).append(i);
    rows.append(",School ").append((char) ('A' + school)).append(',').append(year);
    rows.append(',').append(el).append(',').append(passed ? "yes" : "no");
    rows.append(',').append(came(school, year, i) ? "yes" : "no").append('\n');
  }

  Path file(String... years) {
    return file("student_id,school,year,el,passed,came\n", UnaryOperator.identity(), years);
  }

  /** A file with this header, these rows, and one edit to all of them. */
  public Path file(String header, UnaryOperator<String> edit, String... years) {
    try {
      Path file = Files.createTempFile(folder, name, ".csv");
      Files.writeString(file, header + edit.apply(String.join("", years)));
      return file;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Viewer lead() {
    return server.person(Role.LEAD, Scope.everywhere()).viewer();
  }

  /** Data that ask who passed and who came. */
  public Dataset accept(Path file) {
    return accept(file, List.of(question("passed", "Passed"), question("came", "Came")));
  }

  Dataset accept(Path file, List<Indicator> questions) {
    return server
        .bean(Acceptance.class)
        .accept(
            name,
            file,
            new Recipe(
                Choices.NONE,
                questions,
                List.of("el"),
                List.of("school"),
                Optional.of("year"),
                Optional.empty(),
                new ReferenceChoice.EveryoneElse(),
                Thresholds.USUAL,
                List.of()),
            server.owner().viewer());
  }

  private static Indicator question(String column, String label) {
    return new Indicator(
        column,
        label,
        column.equals("passed")
            ? new Criterion.IsTrue(column)
            : new Criterion.OneOf(column, List.of("yes")),
        Direction.FAVOURABLE,
        Counted.PERSONS,
        Optional.of(new java.math.BigDecimal("0.6")));
  }

  /** The next version of data. */
  public Dataset next(Dataset dataset, Path file) {
    return server.bean(Acceptance.class).acceptNext(dataset.key(), file, server.owner().viewer());
  }

  /** A cycle about English learners, signed: at least five points. */
  public Cycle signed(Dataset dataset) {
    Cycle cycle = started();
    sign(cycle, dataset, 0.5, 0, "");
    return cycle;
  }

  Cycle started() {
    return ((Starting.Outcome.Started)
            server
                .bean(Starting.class)
                .start(
                    lead(),
                    new Starting.Draft(
                        name,
                        "Why do English learners wait longer?",
                        new Start.FromWorry("They wait."),
                        Set.of(),
                        Side.STAFF,
                        "Another team works on it.")))
        .cycle();
  }

  void sign(Cycle cycle, Dataset dataset, double target, int number, String reason) {
    sign(cycle, dataset, "passed", Group.of("el", "yes"), target, number, reason);
  }

  void sign(
      Cycle cycle,
      Dataset dataset,
      String question,
      Group group,
      double target,
      int number,
      String reason) {
    Framing framing = server.bean(Framing.class);
    Signing signing = server.bean(Signing.class);
    Draft draft =
        new Draft(
            server.bean(Figures.class).source(dataset.key(), question, group).orElseThrow(),
            Optional.of(target),
            Optional.of(LocalDate.of(2029, 6, 15)),
            false,
            Optional.empty(),
            Optional.of(lead().account()),
            "");
    Statement statement =
        ((Framing.Outcome.Framed) framing.frame(lead(), cycle, draft)).statement();
    int version = signing.statement(cycle).map(Statement.Kept::version).orElse(0);
    Statement.Kept kept = framing.keep(lead(), cycle, version, statement);
    Browser.Seen signed =
        server
            .as(Role.LEAD, Scope.everywhere())
            .post(
                "/cycles/" + cycle.id() + "/sign",
                "version",
                Integer.toString(kept.version()),
                "number",
                Integer.toString(number),
                "comparison",
                "EVERYONE_ELSE",
                "smallest",
                "5",
                "stop",
                "Attendance falls.",
                "floor",
                "80",
                "rose",
                "INTERVAL",
                "small",
                "REPLACE",
                "wider",
                "STOP",
                "untold",
                "yes",
                "reason",
                reason);
    if (signed.status() != 303) {
      throw new IllegalStateException("signing answered " + signed.status() + signed.body());
    }
  }

  /** Signs what was signed once, on a form that was seen, with another smallest change. */
  Browser.Seen signAgain(String path, String form, String smallest, String reason) {
    return server
        .as(Role.LEAD, Scope.everywhere())
        .post(
            path + "/sign",
            "version",
            version(form),
            "number",
            "1",
            "comparison",
            "EVERYONE_ELSE",
            "smallest",
            smallest,
            "stop",
            "Never.",
            "floor",
            "80",
            "untold",
            "yes",
            "reason",
            reason);
  }

  static String version(String body) {
    Matcher hit = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(body);
    if (!hit.find()) {
      throw new IllegalStateException("no version stands in the form");
    }
    return hit.group(1);
  }
}
