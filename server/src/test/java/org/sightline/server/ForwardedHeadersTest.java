package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.drive.Browser;

/** Headers by which a proxy tells who asks, and how, are believed only when told to. */
class ForwardedHeadersTest {

  private static Browser.Seen throughAProxy(Running server) {
    return browser(server, "203.0.113.7").get("/sign-in");
  }

  private static Browser browser(Running server, String visitor) {
    return new Browser(server.address())
        .with("X-Forwarded-For", visitor)
        .with("X-Forwarded-Proto", "https");
  }

  private static URI redirect(Running server) {
    Browser.Seen seen = browser(server, "203.0.113.7").get("/");
    assertEquals(303, seen.status());
    return server.address().resolve(seen.location());
  }

  /** Tries links until one visitor is told to wait; how many tries that took, 0 when never. */
  private static int triesUntilToldToWait(Running server, boolean anotherVisitorEachTime) {
    for (int i = 1; i <= 60; i++) {
      String visitor = anotherVisitorEachTime ? "203.0.113." + i : "203.0.113.7";
      if (browser(server, visitor).get("/demo/none").status() == 429) {
        return i;
      }
    }
    return 0;
  }

  @Test
  void withoutBeingToldNobodyIsBelieved(@TempDir Path workspace) {
    try (Running server = SightlineServer.start(ServeSettings.loopback(workspace, 0))) {
      Browser.Seen seen = throughAProxy(server);
      assertEquals("", seen.header("Strict-Transport-Security"), "the line is not encrypted");
      assertFalse(seen.header("Set-Cookie").contains("Secure"), seen.header("Set-Cookie"));
      assertEquals("http", redirect(server).getScheme());
      assertTrue(triesUntilToldToWait(server, true) > 0, "a made-up address gains nothing");
    }
  }

  @Test
  void toldSoTheProxyIsBelieved(@TempDir Path workspace) {
    ServeSettings settings =
        ServeSettings.loopback(workspace, 0).behindProxy(ServeSettings.LOOPBACK);
    try (Running server = SightlineServer.start(settings)) {
      Browser.Seen seen = throughAProxy(server);
      assertTrue(seen.header("Strict-Transport-Security").contains("max-age"));
      assertEquals(0, triesUntilToldToWait(server, true), "each visitor has their own tries");
      assertTrue(triesUntilToldToWait(server, false) > 0);
    }
  }
}
