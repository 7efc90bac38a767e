package org.sightline.engine.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Utf8CountTest {

  @Property
  void countsEveryCharacterBeyondAsciiWhereverTheBufferIsCut(
      @ForAll String text, @ForAll byte cut) {
    String clean = text.replaceAll("[\\ud800-\\udfff]", "");
    byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
    int at = bytes.length == 0 ? 0 : Math.floorMod(cut, bytes.length);
    Utf8Count count = new Utf8Count();
    byte[] tail = java.util.Arrays.copyOfRange(bytes, at, bytes.length);
    count.take(bytes, at);
    count.take(tail, tail.length);
    count.end();
    assertEquals(clean.chars().filter(c -> c > 127).count(), count.sequences);
    assertEquals(0, count.damaged);
    assertEquals(clean.chars().filter(c -> c == 0).count(), count.nuls);
  }

  @Property
  void noBytesBreakIt(@ForAll byte[] bytes) {
    Utf8Count count = new Utf8Count();
    count.take(bytes, bytes.length);
    count.end();
    assertEquals(true, count.damaged + count.sequences <= bytes.length);
  }
}
