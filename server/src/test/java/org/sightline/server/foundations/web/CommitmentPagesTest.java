package org.sightline.server.foundations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;

class CommitmentPagesTest {
  private static final TestServer SERVER = TestServer.shared();

  @Test
  void aThinCommitmentProposesASmallerGoal() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String page = "/foundations/commitment/all";
    commit(lead, page, "0", "", "");
    String thin = lead.get(page).body();
    assertTrue(thin.contains("The commitment is thin"));
    assertTrue(thin.contains("Begin with volunteers"));
    commit(lead, page, "6", "2027-06-30", "The board <script>");
    String carried = lead.get(page).body();
    assertTrue(carried.contains("The commitment carries a plan."));
    assertTrue(carried.contains("The board &lt;script&gt;"));
    assertFalse(carried.contains("smaller goal"));
  }

  @Test
  void whatIsRefusedIsNotLostAndTheSecondOfTwoIsTold() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String power = "/foundations/power";
    String paste = "step ".repeat(20_000).strip();
    Browser.Seen refused =
        lead.post(power + "/BUDGET", "version", "0", "owner-BUDGET", "Me", "path-BUDGET", paste);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains(paste));
    String version = version(lead.get(power).body(), power + "/BUDGET");
    String[] form = {
      "version", version, "owner-BUDGET", "The board", "path-BUDGET", "Team\nCabinet"
    };
    assertEquals(303, lead.post(power + "/BUDGET", form).status());
    assertTrue(lead.get(power).body().contains("<li><bdi>Cabinet</bdi></li>"));
    form[3] = "Somebody else";
    Browser.Seen second = lead.post(power + "/BUDGET", form);
    assertEquals(409, second.status());
    assertTrue(second.body().contains("what you typed was: Somebody else"));
    assertEquals(400, lead.post(power + "/NOTHING", form).status());
    Browser.Seen hours =
        lead.post("/foundations/commitment/all", "version", "0", "hours", "many", "until", "soon");
    assertEquals(422, hours.status());
    assertTrue(hours.body().contains("no number of hours"));
    assertTrue(hours.body().contains("“soon” is no day"));
  }

  @Test
  void aCycleNobodyKnowsHasNoCommitment() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    assertEquals(404, lead.get("/foundations/commitment/none").status());
    assertEquals(404, lead.post("/foundations/commitment/none", "version", "0").status());
  }

  private static void commit(
      Browser lead, String page, String hours, String until, String sponsor) {
    assertEquals(
        303,
        lead.post(
                page,
                "version",
                version(lead.get(page).body(), page),
                "hours",
                hours,
                "until",
                until,
                "money",
                "none",
                "sponsor",
                sponsor,
                "gives",
                sponsor.isEmpty() ? "" : "an hour a week")
            .status());
  }

  private static String version(String body, String action) {
    Matcher version =
        Pattern.compile(
                "action=\"" + action + "\".*?name=\"version\" value=\"([0-9]+)\"", Pattern.DOTALL)
            .matcher(body);
    assertTrue(version.find());
    return version.group(1);
  }
}
