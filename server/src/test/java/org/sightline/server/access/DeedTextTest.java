package org.sightline.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeedTextTest {

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(
      @ForAll String actor, @ForAll String subject, @ForAll Map<String, String> details) {
    Deed deed = new Deed(plain(actor), "account.joined", plain(subject), plain(details));
    assertEquals(deed, DeedText.read(DeedText.write(deed)));
  }

  @Test
  void aLineSomebodyTamperedWithIsStillShown() {
    assertEquals("trail.unreadable", DeedText.read("actor=x&action=<script>").action());
    assertEquals("trail.unreadable", DeedText.read("").action());
  }

  private static String plain(String any) {
    return any.replaceAll("[\\ud800-\\udfff]", "");
  }

  private static Map<String, String> plain(Map<String, String> any) {
    Map<String, String> plain = new java.util.HashMap<>();
    any.forEach((key, value) -> plain.put(plain(key), plain(value)));
    return plain;
  }
}
