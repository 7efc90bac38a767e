package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.drive.Browser;
import org.sightline.server.findings.ADistrict;

/** Whom the goal tells apart is asked to speak, and missed when nobody does. */
class GoalGroupsTest {

  @Test
  void groupsOfTheDataForWhichNobodyHasSpokenAreNamed(@TempDir Path folder) {
    TestServer server = TestServer.own(folder, Map.of());
    try {
      Dataset district = ADistrict.in(server, folder);
      Browser lead = server.as(Role.LEAD, Scope.everywhere());
      String cycle =
          lead.post(
                  "/cycles",
                  "from",
                  "worry",
                  "worry",
                  "Fewer read.",
                  "name",
                  "Reading",
                  "focus",
                  "Why?",
                  "side",
                  "STAFF",
                  "overlap",
                  "")
              .location();
      assertEquals(
          303,
          lead.post(
                  cycle + "/statement",
                  "version",
                  "0",
                  "dataset",
                  district.key(),
                  "question",
                  "reading_proficient",
                  "who1",
                  "english_learner=Yes",
                  "target",
                  "59.9",
                  "aim",
                  "step",
                  "by",
                  "2029-06-15",
                  "bar",
                  "60",
                  "owner",
                  server.person(Role.LEAD, Scope.everywhere()).viewer().account().toString())
              .status());
      String before = lead.get(cycle + "/ideas").body();
      assertTrue(before.contains("<option value=\"english_learner=Yes\">"), before);
      assertTrue(before.contains("Nobody has spoken yet for:"));
      for (String group : new String[] {"english_learner=Yes", "english_learner=No"}) {
        assertEquals(
            303,
            lead.post(
                    cycle + "/ideas",
                    "title",
                    "Read aloud at home",
                    "side",
                    "FAMILY",
                    "group",
                    group)
                .status());
      }
      String after = lead.get(cycle + "/ideas").body();
      assertTrue(!after.contains("Nobody has spoken yet for:"));
    } finally {
      server.running().close();
    }
  }
}
