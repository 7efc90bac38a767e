package org.sightline.server.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {
  @Test
  void aSchoolYearBeginsWithJuly() {
    assertEquals(2025, SchoolYear.of(LocalDate.of(2026, 6, 30)));
    assertEquals(2026, SchoolYear.of(LocalDate.of(2026, 7, 1)));
    assertEquals(2026, SchoolYear.of(LocalDate.of(2027, 1, 15)));
  }

  @Test
  void itIsWrittenWithBothYears() {
    assertEquals("2026–27", SchoolYear.written(2026));
    assertEquals("2099–00", SchoolYear.written(2099));
  }
}
