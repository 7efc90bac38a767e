package org.sightline.server.ideas.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.server.access.Role;
import org.sightline.server.drive.Browser;

/** Ideas from people without an account, through a link for one cycle. */
class GuestPagesTest extends ACycleWithIdeas {

  @Test
  void aGuestGivesAnIdeaWithoutANameAndSeesTheFocusAlone() {
    String cycle = cycle();
    idea(cycle, "Seen by those who take part");
    String link = link(cycle);
    Browser guest = SERVER.stranger();
    String form = guest.get(link).body();
    assertTrue(form.contains("Why do few low-income students take the exam?"));
    assertTrue(form.contains("Nobody asks for your name, and none is kept."));
    assertFalse(form.contains("Seen by those who take part"));
    assertFalse(form.contains("<script"), "nothing needs a script");
    Browser.Seen given =
        guest.post(link, "title", "Ask us in Somali", "text", SCRIPT, "side", "FAMILY");
    assertEquals(303, given.status());
    assertTrue(guest.get(given.location()).body().contains("Thank you."));
    String list = as(Role.VIEWER).get(cycle + "/ideas").body();
    assertTrue(list.contains("Ask us in Somali") && list.contains("without a name (families)"));
    assertFalse(list.contains("<script>document"));
  }

  @Test
  void whatAGuestWroteIsNeverLost() {
    String link = link(cycle());
    Browser guest = SERVER.stranger();
    guest.get(link);
    Browser.Seen refused =
        guest.post(link, "title", "", "text", "x".repeat(100_000), "side", "FAMILY");
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("x".repeat(100_000)));
  }

  @Test
  void aLinkThatWasClosedReplacedOrWhoseCycleEndedOpensNothing() {
    String cycle = cycle();
    String first = link(cycle);
    String second = link(cycle);
    assertEquals(410, SERVER.stranger().get(first).status());
    assertEquals(200, SERVER.stranger().get(second).status());
    assertTrue(as(Role.LEAD).get(cycle + "/ideas").body().contains("A link is open until"));
    as(Role.LEAD).post(cycle + "/ideas/link/close");
    assertEquals(410, SERVER.stranger().get(second).status());
    String third = link(cycle);
    end(cycle);
    assertEquals(410, SERVER.stranger().get(third).status());
  }
}
