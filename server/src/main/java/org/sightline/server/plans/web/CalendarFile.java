package org.sightline.server.plans.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes days into a calendar file (RFC 5545): lines end in CRLF and are folded at 75 octets, never
 * inside a letter; text is escaped; stamps are in UTC; whole days end on the day after, as the
 * format wants it.
 */
final class CalendarFile {
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private CalendarFile() {}

  /**
   * A whole day in a calendar.
   *
   * @param uid the same for the same thing for ever, so that a calendar replaces what it has
   * @param sequence how often it was changed, from 0
   * @param changed when it was changed last
   * @param day which
   * @param summary in a line
   * @param description more; may be empty
   * @param url where it is looked at
   * @param cancelled whether it no longer holds
   */
  record Entry(
      String uid,
      int sequence,
      Instant changed,
      LocalDate day,
      String summary,
      String description,
      String url,
      boolean cancelled) {}

  /** The file. */
  static String write(String name, List<Entry> entries) {
    StringBuilder file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Sightline//Plans//EN");
    line(file, "CALSCALE:GREGORIAN");
    line(file, "METHOD:PUBLISH");
    line(file, "X-WR-CALNAME:" + escaped(name));
    for (Entry entry : entries) {
      line(file, "BEGIN:VEVENT");
      line(file, "UID:" + entry.uid());
      line(file, "DTSTAMP:" + STAMP.format(entry.changed()));
      line(file, "LAST-MODIFIED:" + STAMP.format(entry.changed()));
      line(file, "SEQUENCE:" + entry.sequence());
      line(file, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
      line(file, "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
      line(file, "SUMMARY:" + escaped(entry.summary()));
      if (!entry.description().isEmpty()) {
        line(file, "DESCRIPTION:" + escaped(entry.description()));
      }
      line(file, "URL:" + entry.url());
      line(file, "STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
      line(file, "TRANSP:TRANSPARENT");
      line(file, "END:VEVENT");
    }
    line(file, "END:VCALENDAR");
    return file.toString();
  }

  /** A text as a value: backslash, semicolon, comma and line breaks escaped, no other controls. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '\\', ';', ',' -> out.append('\\').appendCodePoint(letter);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append('\t');
                default -> {
                  if (!Character.isISOControl(letter)) {
                    out.appendCodePoint(letter);
                  }
                }
              }
            });
    return out.toString();
  }

  /** Adds a line, folded where it is longer than 75 octets. */
  private static void line(StringBuilder file, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int letter = content.codePointAt(i);
      String piece = Character.toString(letter);
      int more = piece.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        file.append("\r\n ");
        octets = 1;
      }
      file.append(piece);
      octets += more;
      i += Character.charCount(letter);
    }
    file.append("\r\n");
  }
}
