package org.sightline.server.lens;

import java.time.LocalDate;

/** School years by the calendar year in which they begin; each begins with July. */
public final class SchoolYear {
  private static final int MONTHS_BEFORE = 6;

  /** The earliest year a decision can be of. */
  public static final int EARLIEST = 2000;

  private SchoolYear() {}

  /** The school year of a day. */
  public static int of(LocalDate day) {
    return day.minusMonths(MONTHS_BEFORE).getYear();
  }

  /** As people write it: 2026–27. */
  public static String written(int year) {
    return "%d–%02d".formatted(year, (year + 1) % 100);
  }
}
