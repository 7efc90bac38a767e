package org.sightline.server.cycles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.explorer.ExploredDistrict;

/** A server with a small district in it, and what tests of cycles do again and again. */
abstract class ADistrictWithCycles {
  static final Place MILL = Place.of("Alder Valley", "Mill Street");
  static final Place HARBOUR = Place.of("Alder Valley", "Harbour");
  static final String SCRIPT = "<script>document.title='run'</script>";

  @TempDir static Path folder;
  static TestServer server;
  static Dataset district;

  @BeforeAll
  static void bringADistrict() {
    server = TestServer.own(folder, java.util.Map.of());
    district = ExploredDistrict.on(server, 900);
  }

  @AfterAll
  static void close() {
    server.running().close();
  }

  static Browser lead() {
    return server.as(Role.LEAD, Scope.everywhere());
  }

  static String account(Role role, Scope scope) {
    return server.person(role, scope).viewer().account().toString();
  }

  static String start(Browser lead, String name, String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "from",
                "worry",
                "worry",
                "Fewer come each week.",
                "name",
                name,
                "focus",
                "Why do English learners stop coming?",
                "side",
                "STAFF",
                "overlap",
                "Another team works on it."));
    fields.addAll(List.of(more));
    Browser.Seen started = lead.post("/cycles", fields.toArray(String[]::new));
    assertEquals(303, started.status(), started.body());
    return started.location();
  }

  static String cause(Browser member, String cycle, String words, String parent) {
    Browser.Seen said = member.post(cycle + "/causes", "cause", words, "parent", parent);
    assertEquals(303, said.status(), said.body());
    return said.location();
  }

  static String[] statement(String version, String... changes) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "version",
                version,
                "dataset",
                district.key(),
                "question",
                "reading_proficient",
                "who1",
                "english_learner_status=English+learner",
                "target",
                "50",
                "aim",
                "step",
                "by",
                "2029-06-15",
                "bar",
                "",
                "owner",
                account(Role.LEAD, Scope.everywhere()),
                "said",
                ""));
    for (int i = 0; i < changes.length; i += 2) {
      fields.set(fields.indexOf(changes[i]) + 1, changes[i + 1]);
    }
    return fields.toArray(String[]::new);
  }

  static String version(String body) {
    Matcher hit = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(body);
    assertTrue(hit.find(), "a version stands in the form");
    return hit.group(1);
  }

  static String learner() {
    Matcher hit =
        Pattern.compile("value=\"(english_learner_status=[^\"]+)\"[^>]*>English learners<")
            .matcher(
                lead()
                    .get(start(lead(), "To read its form") + "/statement?dataset=" + district.key())
                    .body());
    assertTrue(hit.find(), "English learners can be chosen");
    return hit.group(1).replace("&amp;", "&");
  }
}
