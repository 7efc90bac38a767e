package org.sightline.engine.intake.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads exact decimals from text, one after the other, without making objects. Knows a sign (also
 * U+2212), thousands set apart, a decimal point or comma, a percent sign and an exponent. At most 9
 * decimals are kept; further ones are rounded half up and said so.
 */
public final class Decimal {

  /** The most decimals kept. */
  public static final int MOST_DECIMALS = 9;

  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final char point;
  private final char group;

  private long unscaled;
  private int scale;
  private boolean rounded;
  private boolean percent;

  /**
   * @param comma whether decimals follow a comma and a point may set thousands apart
   */
  public Decimal(boolean comma) {
    this.point = comma ? ',' : '.';
    this.group = comma ? '.' : ',';
  }

  /** Reads {@code text}; the other methods then tell of it. False when it is no number. */
  public boolean read(String text) {
    int end = text.length();
    int i = 0;
    rounded = false;
    percent = false;
    unscaled = 0;
    scale = 0;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) == '%') {
      percent = true;
      end--;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
    }
    boolean negative = false;
    if (i < end) {
      char first = text.charAt(i);
      if (first == '-' || first == '\u2212') {
        negative = true;
        i++;
      } else if (first == '+') {
        i++;
      }
    }
    return i < end && digits(text, i, end, negative);
  }

  private boolean digits(String text, int from, int end, boolean negative) {
    long value = 0;
    int decimals = -1;
    int seen = 0;
    int sinceGroup = -1;
    int firstDropped = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        seen++;
        if (decimals >= MOST_DECIMALS) {
          if (firstDropped < 0) {
            firstDropped = c - '0';
          }
          rounded |= c != '0';
          continue;
        }
        if (value >= POWERS[17]) {
          return slow(text, from, end, negative);
        }
        value = value * 10 + (c - '0');
        if (decimals >= 0) {
          decimals++;
        } else if (sinceGroup >= 0) {
          sinceGroup++;
        }
      } else if (c == point && decimals < 0) {
        if (sinceGroup >= 0 && sinceGroup != 3) {
          return false;
        }
        sinceGroup = -1;
        decimals = 0;
      } else if (isGroup(c) && decimals < 0 && seen > 0 && groupFits(sinceGroup, seen)) {
        sinceGroup = 0;
      } else if ((c == 'e' || c == 'E') && seen > 0) {
        return slow(text, from, end, negative);
      } else {
        return false;
      }
    }
    if (seen == 0 || (sinceGroup >= 0 && sinceGroup != 3)) {
      return false;
    }
    if (firstDropped >= 5) {
      value++;
    }
    unscaled = negative ? -value : value;
    scale = Math.max(0, decimals);
    return true;
  }

  private boolean isGroup(char c) {
    return c == group || c == '\u00a0' || c == '\u202f';
  }

  private static boolean groupFits(int sinceGroup, int seen) {
    return sinceGroup < 0 ? seen <= 3 : sinceGroup == 3;
  }

  /** Exponents and more digits than a long holds. */
  private boolean slow(String text, int from, int end, boolean negative) {
    try {
      String plain = text.substring(from, end).replace(point, '.');
      if (plain.length() > 400 || plain.indexOf(',') >= 0) {
        return false;
      }
      BigDecimal number = new BigDecimal(plain);
      if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > 40) {
        return false;
      }
      BigDecimal kept =
          number.scale() > MOST_DECIMALS
              ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
              : number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY);
      rounded = kept.compareTo(number) != 0;
      BigDecimal bare = kept.precision() > 18 ? fit(kept) : kept;
      long value = bare.unscaledValue().longValueExact();
      unscaled = negative ? -value : value;
      scale = Math.max(0, bare.scale());
      return true;
    } catch (ArithmeticException | NumberFormatException e) {
      return false; // larger than any count, score or amount: not taken for a number
    }
  }

  /** Gives up decimals until 18 digits hold the number. */
  private BigDecimal fit(BigDecimal number) {
    int spare = number.precision() - 18;
    if (spare > number.scale()) {
      throw new ArithmeticException("more than 18 digits before the decimals");
    }
    BigDecimal less = number.setScale(number.scale() - spare, RoundingMode.HALF_UP);
    rounded |= less.compareTo(number) != 0;
    return less.precision() > 18 ? fit(less) : less;
  }

  /** The digits, as a whole number of 10^-{@link #scale()}. */
  public long unscaled() {
    return unscaled;
  }

  /** Decimals, 0 to 9. */
  public int scale() {
    return scale;
  }

  /** Whether decimals were lost. */
  public boolean rounded() {
    return rounded;
  }

  /** Whether a percent sign followed. */
  public boolean percent() {
    return percent;
  }

  /** The number read, as near as a double comes. */
  public double value() {
    return (double) unscaled / POWERS[scale];
  }

  /** Whether it needs no decimals. */
  public boolean whole() {
    return scale == 0 || unscaled % POWERS[scale] == 0;
  }

  /**
   * The number in units of 10^-{@code wanted}, rounded half away from zero when it has more
   * decimals; {@link Long#MIN_VALUE} when it does not fit 18 digits.
   */
  public long unscaledAt(int wanted) {
    if (wanted >= scale) {
      long factor = POWERS[wanted - scale];
      long most = (POWERS[18] - 1) / factor;
      return unscaled > most || unscaled < -most ? Long.MIN_VALUE : unscaled * factor;
    }
    long factor = POWERS[scale - wanted];
    long half = unscaled < 0 ? -factor / 2 : factor / 2;
    return (unscaled + half) / factor;
  }
}
