package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static String file(String summary) {
    return CalendarFile.write(
        "Reading",
        List.of(
            new CalendarFile.Entry(
                "1-2-3@sightline",
                2,
                Instant.parse("2026-11-03T12:04:05.678Z"),
                LocalDate.of(2026, 12, 31),
                summary,
                "",
                "http://localhost/plan",
                false)));
  }

  @Test
  void aDeadlineIsAWholeDayThatEndsOnTheNext() {
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Sightline//Plans//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Reading
        BEGIN:VEVENT
        UID:1-2-3@sightline
        DTSTAMP:20261103T120405Z
        LAST-MODIFIED:20261103T120405Z
        SEQUENCE:2
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SUMMARY:The late bus
        URL:http://localhost/plan
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n"),
        file("The late bus"));
  }

  @Test
  void whatMeansSomethingToTheFormatIsEscaped() {
    assertEquals("a\\; b\\, c\\\\ d\\ne\\nf", CalendarFile.escaped("a; b, c\\ d\ne\r\nf"));
    assertEquals("no bell", CalendarFile.escaped("no \u0007bell"));
    assertTrue(file("x\r\nBEGIN:VALARM").contains("SUMMARY:x\\nBEGIN:VALARM\r\n"));
  }

  @Test
  void theSecondOfTwoReadersNeverSeesHalfALetter() {
    String folded = file("لقاء ".repeat(40) + "🚌".repeat(40));
    for (String line : folded.split("\r\n")) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertTrue(octets.length <= 75, line);
      assertEquals(line, new String(octets, StandardCharsets.UTF_8));
      assertFalse(Character.isLowSurrogate(line.charAt(0)), line);
    }
  }

  @Property(tries = 300)
  void whateverIsWrittenUnfoldsToWhatWasMeant(@ForAll String summary) {
    String clean = summary.replaceAll("[\\p{Cc}\\p{Cs}]", "");
    String folded = file(clean);
    for (String line : folded.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
    assertTrue(
        folded
            .replace("\r\n ", "")
            .contains("\r\nSUMMARY:" + CalendarFile.escaped(clean) + "\r\n"));
  }
}
