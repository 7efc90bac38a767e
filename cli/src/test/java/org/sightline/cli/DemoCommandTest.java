package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private static final Pattern LINK = Pattern.compile("\\n  (http://\\S+/demo/\\S+)");
  private static final Pattern STOP = Pattern.compile("Ctrl-C");

  @TempDir private Path folder;

  private OwnProcess demo() throws Exception {
    return OwnProcess.start(
        folder,
        List.of(),
        "demo",
        "--workspace",
        folder.resolve("demo"),
        "--port",
        0,
        "--no-browser");
  }

  private static HttpResponse<String> ask(HttpClient client, URI address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void itsOneLinkLeadsToTheExampleAndTheSecondTimeItIsThereAlready() throws Exception {
    try (OwnProcess first = demo()) {
      first.printed(STOP);
      URI link = URI.create(first.printed(LINK));
      HttpClient reader =
          HttpClient.newBuilder()
              .cookieHandler(new CookieManager())
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
      HttpResponse<String> home = ask(reader, link);
      assertEquals(200, home.statusCode());
      assertEquals("/", home.uri().getPath());
      String data = ask(reader, link.resolve("/data")).body();
      assertTrue(data.contains("Example district: students"), data);
      assertTrue(data.contains("Example district: referrals"), data);
      assertTrue(first.out().contains("Making the example district"), first.out());
      assertEquals(143, first.stop());
      assertEquals("", first.err());
    }
    try (OwnProcess second = demo()) {
      second.printed(STOP);
      assertFalse(second.out().contains("Making"), second.out());
      assertEquals(1, LINK.matcher(second.out()).results().count());
      second.stop();
    }
  }

  @Test
  void theBrowserIsAskedInTheWayOfEachSystem() {
    String link = "http://localhost:8080/demo/x";
    assertEquals(List.of("open", link), Browser.command("Mac OS X", Map.of(), link));
    assertEquals(
        List.of("rundll32", "url.dll,FileProtocolHandler", link),
        Browser.command("Windows 11", Map.of(), link));
    assertEquals(
        List.of("xdg-open", link), Browser.command("Linux", Map.of("DISPLAY", ":0"), link));
    assertEquals(List.of(), Browser.command("Linux", Map.of(), link), "nothing without a screen");
  }
}
