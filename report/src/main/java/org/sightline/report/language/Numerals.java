package org.sightline.report.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as one locale writes them, with a true minus sign. */
final class Numerals {
  private static final String MARK = "\u200E";
  private static final String MINUS = "\u2212";
  private static final String ISOLATE = "\u2066";
  private static final String END_ISOLATE = "\u2069";

  private final Rounded plain;
  private final Rounded percent;
  private final boolean rightToLeft;

  /** One way of writing, by decimals; kept, for a formatter is costly to make and grows faster. */
  private record Rounded(
      LocalizedNumberFormatter format, Map<Integer, LocalizedNumberFormatter> byDecimals) {
    private static final int MOST_DECIMALS = 1000;

    static Rounded of(LocalizedNumberFormatter format) {
      return new Rounded(format, new ConcurrentHashMap<>());
    }

    LocalizedNumberFormatter to(int least, int most) {
      return byDecimals.computeIfAbsent(
          least * MOST_DECIMALS + most,
          any -> format.precision(Precision.minMaxFraction(least, most)));
    }
  }

  Numerals(ULocale locale) {
    rightToLeft = locale.isRightToLeft();
    LocalizedNumberFormatter format =
        NumberFormatter.withLocale(locale)
            .roundingMode(RoundingMode.HALF_UP)
            .sign(NumberFormatter.SignDisplay.NEVER);
    plain = Rounded.of(format);
    percent = Rounded.of(format.unit(MeasureUnit.PERCENT));
  }

  String number(double value, int least, int most) {
    return withMinus(plain, value, least, most);
  }

  String percent(double share, int least, int most) {
    return percent("", share, least, most);
  }

  /** A percentage with a sign such as "under" before it; all of it reads left to right. */
  String percent(String before, double share, int least, int most) {
    String written = before + withMinus(percent, share * 100, least, most);
    return rightToLeft ? ISOLATE + written + END_ISOLATE : written;
  }

  String signed(double value, int decimals) {
    String digits = digits(plain, value, decimals, decimals);
    String sign = zero(value, decimals) ? "" : value < 0 ? MINUS : "+";
    return ISOLATE + sign + digits + END_ISOLATE;
  }

  private static String withMinus(Rounded format, double value, int least, int most) {
    String digits = digits(format, value, least, most);
    return value < 0 && !zero(value, most) ? ISOLATE + MINUS + digits + END_ISOLATE : digits;
  }

  private static String digits(Rounded format, double value, int least, int most) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "value is " + value + ". Maybe give the reason it is missing instead.");
    }
    return format.to(least, most).format(value).toString().replace(MARK, "");
  }

  private static boolean zero(double value, int decimals) {
    return Math.abs(value) * Math.pow(10, decimals) < .5;
  }
}
