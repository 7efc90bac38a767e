package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.chain.Soundness.Broken;
import org.sightline.server.chain.Soundness.Damage;
import org.sightline.server.chain.Soundness.Whole;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerifyTest {

  @Test
  void theTrailOfAWorkspaceIsCheckedWithoutServingIt(@TempDir Path workspace) {
    TestServer server = TestServer.own(workspace, Map.of());
    server.owner();
    server.running().close();
    assertInstanceOf(Whole.class, SightlineServer.verify(workspace).get("audit"));

    TestServer again = TestServer.own(workspace, Map.of());
    again
        .bean(JdbcClient.class)
        .sql("update chain_entry set content = 'else' where number = 2")
        .update();
    again.running().close();
    assertEquals(new Broken(2, Damage.CHANGED), SightlineServer.verify(workspace).get("audit"));
  }

  @Test
  void aWorkspaceNobodyServedIsNotMade(@TempDir Path workspace) {
    CannotStart refused =
        assertThrows(CannotStart.class, () -> SightlineServer.verify(workspace.resolve("none")));
    assertTrue(refused.getMessage().contains("no server ever ran"), refused.getMessage());
    assertEquals(false, Files.exists(workspace.resolve("none")));
  }

  @Test
  void aTakenPortIsSaidInWords(@TempDir Path workspace) {
    int port = TestServer.shared().address().getPort();
    CannotStart refused =
        assertThrows(
            CannotStart.class,
            () -> SightlineServer.start(ServeSettings.loopback(workspace, port)));
    assertTrue(refused.getMessage().contains("port is " + port), refused.getMessage());
  }
}
