package org.sightline.server.lens.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;

/** The lens without JavaScript: a decision, a check, a budget and next year's. */
class LensPagesTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final String SCRIPT = "<script>alert(1)</script>";

  @Test
  void aDecisionIsAddedLookedAtAndStandsInTheLog() {
    Browser lead = lead();
    String name = "Reading coach " + UUID.randomUUID();
    String address = add(lead, name);
    assertTrue(lead.get("/lens").body().contains("not yet seen"));
    assertTrue(lead.get("/").body().contains("seen through the lens"), "counted on home");
    Browser.Seen checked = lead.post(address + "/check", answers("0", "gains", SCRIPT));
    assertEquals(303, checked.status(), checked.body());
    String page = lead.get(address + "?saved=true").body();
    assertTrue(page.contains("The check is written down"));
    assertTrue(page.contains("&lt;script&gt;alert(1)"));
    assertFalse(page.contains(SCRIPT));
    Matcher log = Pattern.compile("href=\"(/decisions/[0-9]+)\"").matcher(page);
    assertTrue(log.find(), "the check leads to its line of the log");
    String line = lead.get(log.group(1)).body();
    assertTrue(line.contains("Seen through the lens: "));
    assertTrue(line.contains("Who carries the burden? "));
    assertTrue(line.contains("/lens/new?about=decision:"));
    assertTrue(lead.get("/decisions/story/lens/" + address.substring(6)).body().contains(name));
  }

  @Test
  void whatIsRefusedOrOvertakenIsNotLost() {
    Browser lead = lead();
    String address = add(lead, "Playground " + UUID.randomUUID());
    String paste = "x".repeat(100_000);
    Browser.Seen refused =
        lead.post(address + "/check", answers("0", "burden", paste, "again", "2001-01-01"));
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("100,000"));
    assertTrue(refused.body().contains(paste));
    assertTrue(refused.body().contains("no day after today"));
    assertEquals(303, lead.post(address + "/check", answers("0")).status());
    Browser.Seen late = lead.post(address + "/check", answers("0", "gains", "Mine, typed late"));
    assertEquals(409, late.status());
    assertTrue(late.body().contains("somebody else looked through the lens"));
    assertTrue(late.body().contains("Mine, typed late"));
    assertEquals(422, lead.post("/lens", "name", "", "year", "soon").status());
  }

  @Test
  void aBudgetShowsWhatNobodyLookedAtAndNextYearsKnowsItsLines() {
    Browser lead = lead();
    String name = "Budget " + UUID.randomUUID();
    Browser.Seen brought =
        bring(lead, name, "2027", "", "Item,Amount\nTutoring,12000\n" + SCRIPT + ",1\nBuses,7\n");
    assertEquals(303, brought.status(), brought.body());
    String list = brought.location();
    String page = lead.get(list).body();
    assertTrue(page.contains("3 lines, 0 seen"));
    assertFalse(page.contains(SCRIPT));
    Matcher first = Pattern.compile("href=\"(/lens/[0-9a-f-]{36})\"").matcher(page);
    assertTrue(first.find());
    assertEquals(303, lead.post(first.group(1) + "/check", answers("0")).status());
    assertTrue(lead.get(list).body().contains("3 lines, 1 seen"));
    assertFalse(lead.get(list + "?open=true").body().contains("<b>Tutoring</b>"));

    Browser.Seen again = bring(lead, name, "2027", "", "Item\nAny\n");
    assertEquals(422, again.status());
    assertTrue(again.body().contains("is here already"));

    String former = list.substring(list.lastIndexOf('/') + 1);
    Browser.Seen next =
        bring(lead, name, "2028", former, "Item,Amount\nTUTORING,15000\nLibrary,900\n");
    String following = lead.get(next.location()).body();
    assertTrue(following.contains("One line is known from the list before, 1 are new"));
    assertTrue(following.contains("12000"), "what it cost the year before");
    assertTrue(following.contains("On the list before, and not on this one"));
    assertTrue(following.contains("<b>Buses</b>"));
  }

  @Test
  void aFileWithAFlawNamesItsLineAndLeavesNothingBehind() {
    Browser lead = lead();
    String name = "Torn " + UUID.randomUUID();
    Browser.Seen ragged = bring(lead, name, "2027", "", "Item,Amount\nBuses,7\nBooks, paper,8\n");
    assertEquals(422, ragged.status());
    assertTrue(ragged.body().contains("Line 3 has 3 cells where there are 2 columns. Maybe"));
    assertTrue(ragged.body().contains("Nothing of the file was taken"));
    assertTrue(ragged.body().contains(name), "what was typed is still there");
    Browser.Seen long100k =
        bring(lead, name, "2027", "", "Item\nBuses\n" + "x".repeat(100_000) + "\n");
    assertTrue(long100k.body().contains("Line 3: a cell has 100,000 letters, and 300 fit. Maybe"));
    Browser.Seen formula = bring(lead, name, "2027", "", "Item,Amount\n=A1,7\n");
    assertTrue(formula.body().contains("is a formula, not a name"));
    Browser.Seen picture = bring(lead, name, "2027", "", "\u0000\u0001\u0002PNG");
    assertEquals(422, picture.status());
    assertTrue(picture.body().contains("The file is not a table. Maybe"));
    assertFalse(lead.get("/lens?year=2027").body().contains(name));
  }

  @Test
  void peopleWithoutTheRoleReadAndDoNotWrite() {
    Browser lead = lead();
    String address = add(lead, "Theatre " + UUID.randomUUID());
    Browser viewer = SERVER.as(Role.VIEWER, Scope.everywhere());
    assertEquals(200, viewer.get(address).status());
    assertFalse(viewer.get(address).body().contains("name=\"gains\""));
    assertEquals(403, viewer.post(address + "/check", answers("0")).status());
    assertEquals(404, viewer.get("/lens/" + UUID.randomUUID()).status());
    assertEquals(404, viewer.get("/lens/none").status());
    assertEquals(404, viewer.get("/lens/lists/none").status());
  }

  private static Browser lead() {
    return SERVER.as(Role.LEAD, Scope.everywhere());
  }

  private static String add(Browser lead, String name) {
    Browser.Seen added = lead.post("/lens", "name", name, "sort", "HIRE", "year", thisYear(lead));
    assertEquals(303, added.status(), added.body());
    return added.location();
  }

  private static String thisYear(Browser lead) {
    Matcher year =
        Pattern.compile("name=\"year\" value=\"([0-9]{4})\"").matcher(lead.get("/lens/new").body());
    assertTrue(year.find());
    return year.group(1);
  }

  private static Browser.Seen bring(
      Browser lead, String name, String year, String former, String file) {
    return lead.upload(
        "/lens/lists",
        "budget.csv",
        file.getBytes(StandardCharsets.UTF_8),
        "name",
        name,
        "year",
        year,
        "former",
        former);
  }

  private static String[] answers(String seen, String... changes) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "seen",
                seen,
                "gains",
                "Grades 3 to 5",
                "burden",
                "Two teachers",
                "asked",
                "Families of both schools",
                "told",
                "31% reach the bar",
                "otherwise",
                "A volunteer, later",
                "again",
                "2028-06-15",
                "conclusion",
                "AS_IT_IS"));
    for (int i = 0; i < changes.length; i += 2) {
      fields.set(fields.indexOf(changes[i]) + 1, changes[i + 1]);
    }
    return fields.toArray(String[]::new);
  }
}
