package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Group;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Course;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Starting;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Statements;
import org.sightline.server.cycles.Terms;
import org.sightline.server.drive.Browser;
import org.sightline.statistics.Tally;
import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.Rules;

/** What tests of ideas do again and again: a cycle, a cause, an idea, a score. */
abstract class ACycleWithIdeas {
  static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  static final String SCRIPT = "<script>document.title='run'</script>";
  static final TestServer SERVER = TestServer.shared();

  static Browser as(Role role) {
    return SERVER.as(role, Scope.everywhere());
  }

  /** The address of a new cycle, short of these. */
  static String cycle(Constraint... constraints) {
    Cycle cycle =
        SERVER
            .bean(Cycles.class)
            .save(
                new Cycle(
                    UUID.randomUUID(),
                    0,
                    "Advanced courses",
                    "Why do few low-income students take the exam?",
                    new Start.FromWorry("Few sit the exam."),
                    Scope.everywhere(),
                    Arrays.stream(constraints).collect(Collectors.toSet()),
                    List.of(),
                    "",
                    Stage.DIAGNOSE,
                    UUID.randomUUID(),
                    NOON,
                    Optional.empty()));
    return "/cycles/" + cycle.id();
  }

  /** The same with a goal that was signed. */
  static String signedCycle(Constraint... constraints) {
    return signed(
        cycle(constraints), new NumberSource("none", "0", "none", new Group(List.of()), "0"));
  }

  static String signed(String path, NumberSource number) {
    Cycles cycles = SERVER.bean(Cycles.class);
    Cycle cycle = cycles.find(id(path)).orElseThrow();
    Statement goal =
        new Statement(
            number,
            new Tally(30, 100),
            "2026",
            .5,
            LocalDate.of(2029, 6, 15),
            false,
            .6,
            UUID.randomUUID(),
            "");
    Statements statements = SERVER.bean(Statements.class);
    statements.save(new Statement.Kept(cycle.id(), 0, goal));
    statements.sign(
        new Terms(
            cycle.id(),
            1,
            goal,
            new Judging(
                Judging.Comparison.EVERYONE_ELSE,
                "",
                .05,
                GroupState.RoseBy.INTERVAL,
                Rules.SmallAndHigh.REPLACE,
                Rules.WiderAndLow.STOP,
                .8,
                "Never."),
            false,
            "",
            UUID.randomUUID(),
            NOON));
    SERVER.bean(Course.class).reach(cycle, Stage.DESIGN);
    return path;
  }

  /** Takes somebody into a cycle. */
  static void join(String path, TestServer.Person person, Side side) {
    SERVER
        .bean(Starting.class)
        .takeIn(
            SERVER.owner().viewer(),
            SERVER.bean(Cycles.class).find(id(path)).orElseThrow(),
            new Member(person.viewer().account(), side));
  }

  /** The same, ended. */
  static void end(String path) {
    Cycles cycles = SERVER.bean(Cycles.class);
    Cycle cycle = cycles.find(id(path)).orElseThrow();
    cycles.save(
        new Cycle(
            cycle.id(),
            cycle.version(),
            cycle.name(),
            cycle.focus(),
            cycle.start(),
            cycle.scope(),
            cycle.constraints(),
            cycle.members(),
            "",
            cycle.stage(),
            cycle.startedBy(),
            cycle.startedAt(),
            Optional.of(NOON)));
  }

  static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  static String cause(String cycle, String words, String parent) {
    Browser.Seen said = as(Role.LEAD).post(cycle + "/causes", "cause", words, "parent", parent);
    assertEquals(303, said.status(), said.body());
    return said.location();
  }

  /** The address of an idea that somebody of this side said. */
  static String idea(String cycle, String title, String... more) {
    List<String> fields = new ArrayList<>(List.of("title", title));
    if (!Arrays.asList(more).contains("side")) {
      fields.addAll(List.of("side", "STAFF"));
    }
    fields.addAll(List.of(more));
    Browser.Seen said = as(Role.MEMBER).post(cycle + "/ideas", fields.toArray(String[]::new));
    assertEquals(303, said.status(), said.body());
    return said.location();
  }

  /** The address that guests of a cycle are given. */
  static String link(String cycle) {
    Browser.Seen made = as(Role.LEAD).post(cycle + "/ideas/link");
    assertEquals(200, made.status());
    Matcher hit = Pattern.compile("(/give/[A-Za-z0-9_-]{43})").matcher(made.body());
    assertTrue(hit.find(), "the link is shown");
    return hit.group(1);
  }

  static Browser.Seen merge(String idea, String holder) {
    String board = board(as(Role.MEMBER).get(idea).body());
    return as(Role.MEMBER).post(idea + "/merge", "board", board, "into", id(holder).toString());
  }

  /** Marks for ideas: each idea's address, then impact, feasibility, alignment. */
  static Browser.Seen score(Browser person, String cycle, String side, Object... marks) {
    List<String> fields = new ArrayList<>(List.of("side", side));
    for (int i = 0; i < marks.length; i += 4) {
      UUID idea = id((String) marks[i]);
      fields.addAll(List.of("impact-" + idea, marks[i + 1].toString()));
      for (String feasible : List.of("cost-", "time-", "expertise-")) {
        fields.addAll(List.of(feasible + idea, marks[i + 2].toString()));
      }
      fields.addAll(List.of("alignment-" + idea, marks[i + 3].toString()));
    }
    return person.post(cycle + "/ideas/scores", fields.toArray(String[]::new));
  }

  static Browser.Seen choose(Browser lead, String cycle, String reason, String... ideas) {
    return chooseOn(lead, cycle, board(lead.get(cycle + "/ideas/choice").body()), reason, ideas);
  }

  static Browser.Seen chooseOn(
      Browser lead, String cycle, String board, String reason, String... ideas) {
    List<String> fields = new ArrayList<>(List.of("board", board, "reason", reason));
    Set.of(ideas).forEach(idea -> fields.addAll(List.of("pick", id(idea).toString())));
    return lead.post(cycle + "/ideas/choice", fields.toArray(String[]::new));
  }

  static String board(String body) {
    return hidden(body, "board");
  }

  static String version(String body) {
    return hidden(body, "version");
  }

  private static String hidden(String body, String name) {
    Matcher hit = Pattern.compile("name=\"" + name + "\" value=\"([0-9]+)\"").matcher(body);
    assertTrue(hit.find(), name + " stands in the form");
    return hit.group(1);
  }

  static int count(String body, String words) {
    return body.split(Pattern.quote(words), -1).length - 1;
  }
}
