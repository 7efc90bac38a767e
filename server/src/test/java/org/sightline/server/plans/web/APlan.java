package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.drive.Browser;
import org.sightline.server.plans.ACycle;

/** What tests of the pages of plans do again and again, on the shared server. */
final class APlan {
  static final TestServer SERVER = TestServer.shared();

  private APlan() {}

  static Browser lead() {
    return SERVER.as(Role.LEAD, Scope.everywhere());
  }

  static Viewer leader() {
    return SERVER.person(Role.LEAD, Scope.everywhere()).viewer();
  }

  static Cycle cycle(Constraint... shortOf) {
    return ACycle.begun(SERVER, leader(), Scope.everywhere(), shortOf);
  }

  static String path(Cycle cycle) {
    return "/cycles/" + cycle.id() + "/plan";
  }

  /** The fields of an action, with some of them changed or added. */
  static String[] action(String... changes) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "title",
                "A late bus",
                "owner",
                leader().account().toString(),
                "starts",
                "2088-11-02",
                "ends",
                "2088-12-18",
                "how",
                "Tuesdays and Thursdays",
                "training",
                "",
                "cost",
                "0",
                "money",
                "",
                "cause",
                "",
                "number",
                "0"));
    for (int i = 0; i < changes.length; i += 2) {
      int at = fields.indexOf(changes[i]);
      if (at < 0) {
        fields.addAll(List.of(changes[i], changes[i + 1]));
      } else {
        fields.set(at + 1, changes[i + 1]);
      }
    }
    return fields.toArray(String[]::new);
  }

  /** Adds an action and gives its address. */
  static String add(Cycle cycle, String title, String... changes) {
    List<String> all = new ArrayList<>(List.of("title", title));
    all.addAll(List.of(changes));
    Browser.Seen added = lead().post(path(cycle) + "/actions", action(all.toArray(String[]::new)));
    assertEquals(303, added.status(), added.body());
    Matcher link =
        Pattern.compile(
                "href=\"("
                    + path(cycle)
                    + "/actions/[0-9a-f-]{36})\" dir=\"auto\"><b>"
                    + Pattern.quote(title))
            .matcher(lead().get(path(cycle)).body());
    assertTrue(link.find(), "the action stands in the list");
    return link.group(1);
  }

  /** Adds a fidelity measure. */
  static void fidelity(Cycle cycle) {
    Browser.Seen added =
        lead()
            .post(
                path(cycle) + "/measures",
                "kind",
                "ADHERENCE",
                "name",
                "Buses that ran",
                "target",
                "80");
    assertEquals(303, added.status(), added.body());
  }

  /** A plan in motion with one action; gives the action's address. */
  static String inMotion(Cycle cycle) {
    String action = add(cycle, "A late bus");
    fidelity(cycle);
    ACycle.sign(SERVER, leader(), cycle, 0.5, "");
    Browser.Seen started = lead().post(path(cycle) + "/start");
    assertEquals(303, started.status(), started.body());
    return action;
  }
}
