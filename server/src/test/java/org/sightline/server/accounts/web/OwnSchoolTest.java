package org.sightline.server.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.drive.Browser;

/** A school is given by the name it has in data that name no district. */
class OwnSchoolTest {
  private static String key;

  /** Quay: 60 pupils, a third of whom pass; Weir: 60, none of whom does. */
  @BeforeAll
  static void aFileOfSchools(@TempDir Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("student_id,school,gender,passed\n");
    for (int i = 0; i < 120; i++) {
      rows.append(
          "W%03d,%s,%s,%s%n"
              .formatted(
                  i,
                  i < 60 ? "Quay School" : "Weir School",
                  i % 2 == 0 ? "Female" : "Male",
                  i < 60 && i % 3 == 0 ? "Yes" : "No"));
    }
    Path file = Files.writeString(folder.resolve("schools.csv"), rows.toString());
    TestServer server = TestServer.shared();
    key =
        server
            .bean(Acceptance.class)
            .accept("Schools alone", file, Recipe.EMPTY, server.owner().viewer())
            .key();
  }

  @Test
  void whoIsInvitedToTheirSchoolSeesIt() {
    TestServer server = TestServer.shared();
    Browser owner = server.enter(server.owner().viewer());
    String form = owner.get("/people").body();
    assertTrue(
        form.contains("value=\"&gt; Quay School\"") || form.contains("value=\"> Quay School\""));
    Browser.Seen invited =
        owner.post(
            "/people/invite",
            "email",
            "quay@school.example",
            "role",
            "MEMBER",
            "places",
            "Quay School");
    assertEquals(200, invited.status());
    Matcher link = Pattern.compile("/invitation/[A-Za-z0-9_-]+").matcher(invited.body());
    assertTrue(link.find());
    Browser teacher = server.stranger();
    assertTrue(teacher.get(link.group()).body().contains("you will see Quay School"));
    teacher.post(link.group(), "name", "Teacher", "password", TestServer.PASSWORD);
    Browser.Seen explorer = teacher.get("/explorer");
    assertEquals("/explorer/" + key, explorer.location());
    String page = teacher.get(explorer.location()).body();
    assertTrue(page.contains("20 ÷ 60"), "the teacher's sixty");
    assertFalse(page.contains("Weir"), "and nobody else's");
    assertEquals("/findings/" + key, teacher.get("/findings").location());
    assertEquals(403, teacher.get("/explorer/" + key + "?where.school=Weir+School").status());
  }

  @Test
  void aPlaceNoDataHoldIsNotGivenUnlessItIsSaidToCome() {
    TestServer server = TestServer.shared();
    Browser owner = server.enter(server.owner().viewer());
    String[] fields = {
      "email", "atlantis@school.example", "role", "MEMBER", "places", "Atlantis Quay School"
    };
    Browser.Seen refused = owner.post("/people/invite", fields);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("No data here hold a place called Atlantis"));
    assertTrue(refused.body().contains("value=\"atlantis@school.example\""), "typed in vain");
    assertTrue(refused.body().contains("name=\"to-come\""));
    assertFalse(refused.body().contains("/invitation/"));
  }

  @Test
  void whoHasNoPlaceInTheDataIsToldWhatToDo() {
    Browser nobody =
        TestServer.shared().as(Role.MEMBER, Scope.within(Place.of("Nowhere", "At all")));
    for (String start : new String[] {"/explorer", "/findings"}) {
      Browser.Seen told = nobody.get(start);
      assertEquals(200, told.status(), start);
      assertTrue(told.body().contains("Nowhere › At all"), start);
      assertTrue(told.body().contains("Ask an owner"), start);
    }
  }
}
