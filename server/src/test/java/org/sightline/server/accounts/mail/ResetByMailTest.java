package org.sightline.server.accounts.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.drive.Browser;

class ResetByMailTest {
  private static final Pattern LINK = Pattern.compile("https://sight\\.example(/reset/[\\w-]+)");

  @Test
  void aForgottenPasswordIsReplacedByALinkInALetter(@TempDir Path workspace) throws Exception {
    try (APostOffice office = new APostOffice()) {
      TestServer server =
          TestServer.own(
              workspace,
              Map.of(
                  "sightline.address", "https://sight.example/",
                  "sightline.mail.host", "127.0.0.1",
                  "sightline.mail.port", "" + office.port(),
                  "sightline.mail.start-tls", "false"));
      try {
        String owner = server.owner().email();
        Browser browser = server.stranger().with("Accept-Language", "ar");
        String known = browser.post("/reset", "email", owner).body();
        String letter = office.letters().poll(60, TimeUnit.SECONDS);
        assertNotNull(letter);
        String unknown = browser.post("/reset", "email", "nobody@school.example").body();
        assertEquals(plain(known), plain(unknown));
        assertNull(office.letters().poll(200, TimeUnit.MILLISECONDS));

        Matcher link = LINK.matcher(text(letter));
        assertTrue(link.find());
        assertTrue(text(letter).contains("كلمة مرور جديدة"));
        Browser.Seen reset = browser.post(link.group(1), "password", "nine loud umbrellas");
        assertEquals(303, reset.status());
        assertEquals(200, browser.get("/people").status());
      } finally {
        server.running().close();
      }
    }
  }

  private static String text(String letter) {
    String body = letter.substring(letter.indexOf("\n\n") + 2);
    return letter.contains("base64")
        ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
  }

  private static String plain(String body) {
    return body.replaceAll("value=\"[^\"]*\"", "").replaceAll("hx-headers=\"[^\"]*\"", "");
  }
}
