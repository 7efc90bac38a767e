package org.sightline.server.datasets.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.server.drive.Browser;

/** Somebody on their way from a file to a dataset. */
final class AJourney {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

  private final Browser browser;
  final String address;

  private AJourney(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** Brings a file in and waits until it has been read. */
  static AJourney begin(Browser browser, String name, String text, String... fields) {
    return begin(browser, name, text.getBytes(StandardCharsets.UTF_8), fields);
  }

  static AJourney begin(Browser browser, String name, byte[] file, String... fields) {
    Browser.Seen sent = browser.upload("/data/bring", name, file, fields);
    assertEquals(303, sent.status(), sent.body());
    AJourney journey = new AJourney(browser, sent.location());
    journey.waitUntilRead();
    return journey;
  }

  /** Waits while the page says that the file is being read. */
  void waitUntilRead() {
    for (int i = 0; i < 600 && page().body().contains("id=\"progress\""); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    assertTrue(!page().body().contains("id=\"progress\""), "it is still being read");
  }

  /** The page where the review stands. */
  Browser.Seen page() {
    return browser.get(address);
  }

  Browser.Seen at(String step) {
    return browser.get(address + "?step=" + step);
  }

  String version() {
    Matcher found = VERSION.matcher(at("COLUMNS").body());
    assertTrue(found.find(), "the page of columns holds no version");
    return found.group(1);
  }

  /** Says what columns are for: name, role, name, role. */
  Browser.Seen say(String... roles) {
    String[] fields = new String[roles.length * 2 + 2];
    for (int i = 0; i < roles.length; i += 2) {
      fields[2 * i] = "column";
      fields[2 * i + 1] = roles[i];
      fields[2 * i + 2] = "role";
      fields[2 * i + 3] = roles[i + 1];
    }
    fields[fields.length - 2] = "version";
    fields[fields.length - 1] = version();
    Browser.Seen seen = browser.post(address + "/columns", fields);
    waitUntilRead();
    return seen;
  }

  Browser.Seen go(String step) {
    return browser.post(address + "/go", "step", step);
  }

  /** Accepts it as the page stands. */
  Browser.Seen accept(String name) {
    Matcher found = SEEN.matcher(at("ACCEPT").body());
    assertTrue(found.find(), "the last page holds no number");
    return browser.post(address + "/accept", "name", name, "seen", found.group(1));
  }
}
