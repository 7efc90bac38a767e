package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bands such as {@code 10-20%} that a spreadsheet took for a date ({@code 20-Oct}). A band is
 * restored only where its neighbours leave exactly that gap; otherwise it is only reported.
 */
final class MangledBands {

  private static final Pattern BAND =
      Pattern.compile("(\\d{1,3})(\\s*(?:-|\u2013|to)\\s*)(\\d{1,3})(\\s*%?)");
  private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})");
  private static final Pattern MONTH_DAY = Pattern.compile("([A-Za-z]{3})[- ](\\d{1,2})");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(?:19|20)\\d\\d)?");
  private static final Pattern ISO =
      Pattern.compile("(?:19|20)\\d\\d-(\\d\\d)-(\\d\\d)(?:[T ]00:00(?::00)?)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MangledBands() {}

  /**
   * A value that looks like a date among values that do not.
   *
   * @param text as it stands
   * @param restored the band that it was, when that is certain
   */
  record Find(String text, Optional<String> restored) {}

  private record Band(int low, int high, String between, String after) {}

  private record Date(String text, int low, int high) {}

  /** The mangled values among the distinct values of a column. */
  static List<Find> look(List<String> values) {
    List<Band> bands = new ArrayList<>();
    List<Date> dates = new ArrayList<>();
    for (String value : values) {
      Matcher band = BAND.matcher(value);
      if (band.matches()) {
        bands.add(
            new Band(
                Integer.parseInt(band.group(1)),
                Integer.parseInt(band.group(3)),
                band.group(2),
                band.group(4)));
      } else {
        date(value).ifPresent(dates::add);
      }
    }
    // A column of dates is a column of dates; a few dates among other values are not.
    if (dates.isEmpty() || dates.size() * 2 > values.size()) {
      return List.of();
    }
    return dates.stream().map(date -> new Find(date.text(), restore(date, bands))).toList();
  }

  private static Optional<Date> date(String value) {
    Matcher m = DAY_MONTH.matcher(value);
    if (m.matches() && month(m.group(2)) > 0) {
      return Optional.of(date(value, Integer.parseInt(m.group(1)), month(m.group(2))));
    }
    m = MONTH_DAY.matcher(value);
    if (m.matches() && month(m.group(1)) > 0) {
      return Optional.of(date(value, Integer.parseInt(m.group(2)), month(m.group(1))));
    }
    m = SLASHES.matcher(value);
    if (m.matches()) {
      return Optional.of(date(value, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }
    m = ISO.matcher(value);
    if (m.matches()) {
      return Optional.of(date(value, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }
    return Optional.empty();
  }

  private static Date date(String text, int one, int other) {
    return new Date(text, Math.min(one, other), Math.max(one, other));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  /**
   * Certain when a band ends where this one starts and another starts where it ends, or likewise.
   */
  private static Optional<String> restore(Date date, List<Band> bands) {
    boolean taken = bands.stream().anyMatch(b -> b.low() == date.low() && b.high() == date.high());
    boolean overlapped =
        bands.stream().anyMatch(b -> b.low() < date.high() && b.high() > date.low());
    if (taken || overlapped || bands.size() < 2) {
      return Optional.empty();
    }
    Band model = bands.get(0);
    boolean before = bands.stream().anyMatch(b -> meets(b.high(), date.low()));
    boolean after = bands.stream().anyMatch(b -> meets(date.high(), b.low()));
    boolean sameWidth =
        bands.stream().allMatch(b -> b.high() - b.low() == date.high() - date.low());
    boolean certain = (before && after) || ((before || after) && sameWidth);
    return certain
        ? Optional.of(date.low() + model.between() + date.high() + model.after())
        : Optional.empty();
  }

  private static boolean meets(int end, int start) {
    return end == start || end + 1 == start;
  }
}
