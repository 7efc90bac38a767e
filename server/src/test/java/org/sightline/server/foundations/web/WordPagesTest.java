package org.sightline.server.foundations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.drive.Browser;

class WordPagesTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

  @Test
  void aTeamGoesFromBlindDefinitionsToAMeaningOneTapAway() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    Browser member = SERVER.as(Role.MEMBER, Scope.everywhere());
    String name = "w" + UUID.randomUUID().toString().replace("-", "");
    String address = lead.post("/foundations/words", "name", name).location();
    lead.post(address + "/definition", "definition", "Everyone gets a <b>fair</b> chance");
    assertFalse(member.get(address).body().contains("fair"));
    assertEquals(
        303, member.post(address + "/definition", "definition", "Everyone gets the same").status());
    String version = version(lead.get(address).body());
    assertEquals(303, lead.post(address + "/reveal", "version", version).status());

    String shown = member.get(address).body();
    assertTrue(shown.contains("<mark>fair</mark>"));
    assertTrue(shown.contains("&lt;<mark>b</mark>") || shown.contains("&lt;b"));
    assertTrue(shown.contains("All of you use: everyone and gets."));
    Browser.Seen late = member.post(address + "/definition", "definition", "I read yours");
    assertEquals(409, late.status());
    assertTrue(late.body().contains("I read yours"));

    version = version(lead.get(address).body());
    String[] adopt = {
      "version", version, "meaning", "A fair chance <i>for all</i>", "who", "Four of us", "why", ""
    };
    assertEquals(303, lead.post(address + "/adopt", adopt).status());
    Browser.Seen second = lead.post(address + "/adopt", adopt);
    assertEquals(409, second.status());
    assertTrue(second.body().contains("Somebody else moved this word on first"));
    String adopted = member.get(address).body();
    assertTrue(adopted.contains("A fair chance &lt;i&gt;for all&lt;/i&gt;"));
    assertTrue(adopted.contains("Took part: Four of us."));

    String decided =
        lead.post(
                "/decisions",
                "kind",
                "DECISION",
                "what",
                "Waive the fee",
                "why",
                "Because " + name + " asks for it",
                "on",
                "2026-11-02")
            .location();
    String line = member.get(decided).body();
    assertTrue(line.contains("popovertarget=\"meaning-0\">" + name + "</button>"), line);
    assertTrue(line.contains("A fair chance &lt;i&gt;for all&lt;/i&gt;"));
  }

  @Test
  void whatIsRefusedIsNotLost() {
    Browser lead = SERVER.as(Role.LEAD, Scope.everywhere());
    String paste = "long ".repeat(20_000);
    Browser.Seen refused = lead.post("/foundations/words/justice/definition", "definition", paste);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains(paste));
    assertTrue(refused.body().contains("at most 1,000 fit"));
    assertEquals(422, lead.post("/foundations/words", "name", "").status());
    assertEquals(404, lead.get("/foundations/words/none").status());
  }

  @Test
  void everyLanguageNamesTheFiveWords() {
    Browser reader = SERVER.as(Role.VIEWER, Scope.everywhere());
    assertTrue(reader.get("/foundations").body().contains("Equity"));
    reader.get("/language/ar");
    assertTrue(reader.get("/foundations").body().contains("الإنصاف"));
    reader.get("/language/en");
  }

  private static String version(String body) {
    Matcher version = VERSION.matcher(body);
    assertTrue(version.find());
    return version.group(1);
  }
}
