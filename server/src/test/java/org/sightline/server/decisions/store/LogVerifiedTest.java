package org.sightline.server.decisions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.SightlineServer;
import org.sightline.server.TestServer;
import org.sightline.server.access.Viewer;
import org.sightline.server.chain.Soundness.Broken;
import org.sightline.server.chain.Soundness.Damage;
import org.sightline.server.chain.Soundness.Whole;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogVerifiedTest {

  @Test
  void aTamperedLogIsNamedByVerifyAndOnItsPageAndStillRead(@TempDir Path workspace) {
    TestServer server = TestServer.own(workspace, Map.of());
    Viewer owner = server.owner().viewer();
    for (int i = 0; i < 3; i++) {
      server
          .bean(Decisions.class)
          .record(
              owner,
              Draft.of(DecisionKind.DECISION, "line " + i, "why", LocalDate.of(2026, 11, 2)));
    }
    server.running().close();
    assertInstanceOf(Whole.class, SightlineServer.verify(workspace).get("decisions"));

    TestServer again = TestServer.own(workspace, Map.of());
    again
        .bean(JdbcClient.class)
        .sql(
            "update chain_entry set content = '<script>alert(1)</script>'"
                + " where chain = 'decisions' and number = 2")
        .update();
    String page = again.enter(owner).get("/decisions?check=true").body();
    assertTrue(page.contains("Line no. 2 is not as it was written"));
    assertTrue(page.contains("? &lt;script&gt;"));
    again.running().close();
    assertEquals(new Broken(2, Damage.CHANGED), SightlineServer.verify(workspace).get("decisions"));
  }
}
