package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CsvBytesTest {
  private static String text(CsvBytes bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bytes.writeTo(out);
    return out.toString(StandardCharsets.US_ASCII);
  }

  @Property(tries = 300)
  void numbersReadBackAsTheyWere(
      @ForAll @LongRange(min = 0) long number, @ForAll @IntRange(min = 1, max = 12) int width)
      throws IOException {
    CsvBytes bytes = new CsvBytes();
    bytes.number(number).code('S', number, width).endRow();
    String digits = Long.toString(number);
    String padded = "0".repeat(Math.max(0, width - digits.length())) + digits;
    assertEquals(digits + ",S" + padded + "\n", text(bytes));
  }

  @Test
  void tenthsHaveOneDecimal() throws IOException {
    CsvBytes bytes = new CsvBytes();
    bytes.tenths(38).tenths(50).empty().yes(true).endRow();
    assertEquals("3.8,5.0,,Yes\n", text(bytes));
  }

  @Test
  void rowsBeyondTheFirstRoomAreKept() throws IOException {
    CsvBytes bytes = new CsvBytes().header("a,b");
    for (int i = 0; i < 50_000; i++) {
      bytes.number(i).text("word").endRow();
    }
    assertEquals(50_000, bytes.rows());
    assertEquals(50_001, text(bytes).lines().count());
    bytes.clear();
    assertEquals(0, bytes.rows() + bytes.length());
  }

  @Test
  void aWordThatWouldNeedQuotesIsRefused() {
    for (String word : Stream.of("a,b", "say \"so\"", "two\nlines", "ñ").toList()) {
      assertThrows(IllegalArgumentException.class, () -> new CsvBytes().text(word));
    }
  }
}
