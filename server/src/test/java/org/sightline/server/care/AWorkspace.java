package org.sightline.server.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.SightlineServer;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.chain.Soundness;
import org.sightline.server.datasets.ASchoolYear;
import org.sightline.server.datasets.Acceptance;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.site.Refusal;

/** A workspace with people, data and a trail in it, and whether another holds the same. */
record AWorkspace(List<Dataset> datasets, List<Trail.Line> trail) {
  private static final String SOMEBODY = "analyst@school.example";

  static AWorkspace in(Path folder, Path scratch, Map<String, String> settings) {
    TestServer server = TestServer.own(folder, settings);
    try {
      server.join(SOMEBODY, Role.ANALYST, Scope.everywhere());
      server
          .bean(Acceptance.class)
          .accept(
              "Año escolar — السنة",
              ASchoolYear.in(scratch, 2025),
              Recipe.EMPTY,
              server.owner().viewer());
      return new AWorkspace(
          server.bean(Datasets.class).all(), server.bean(Trail.class).newest(0, 100));
    } finally {
      server.running().close();
    }
  }

  /** It starts there, people get in with their passwords, and everything is as it was. */
  void isIn(Path folder) {
    assertInstanceOf(Soundness.Whole.class, SightlineServer.verify(folder).get("audit"));
    TestServer server = TestServer.over(folder);
    try {
      assertEquals(datasets, server.bean(Datasets.class).all());
      List<Trail.Line> now = server.bean(Trail.class).newest(0, 100);
      assertEquals(
          trail, now.subList(now.size() - trail.size(), now.size()), "signing in adds one");
      String key = datasets.get(0).key();
      assertTrue(server.bean(Datasets.class).prepared(key).isPresent(), "the rows are there");
      server.signIn(SOMEBODY);
    } catch (Refusal refused) {
      throw new AssertionError(refused);
    } finally {
      server.running().close();
    }
  }
}
