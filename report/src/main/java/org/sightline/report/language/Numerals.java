package org.sightline.report.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;

/** Numbers as one locale writes them, with a true minus sign. */
final class Numerals {
  private static final String MARK = "\u200E";
  private static final String MINUS = "\u2212";
  private static final String ISOLATE = "\u2066";
  private static final String END_ISOLATE = "\u2069";

  private final LocalizedNumberFormatter plain;
  private final LocalizedNumberFormatter percent;

  private final boolean rightToLeft;

  Numerals(ULocale locale) {
    rightToLeft = locale.isRightToLeft();
    plain =
        NumberFormatter.withLocale(locale)
            .roundingMode(RoundingMode.HALF_UP)
            .sign(NumberFormatter.SignDisplay.NEVER);
    percent = plain.unit(MeasureUnit.PERCENT);
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

  private static String withMinus(
      LocalizedNumberFormatter format, double value, int least, int most) {
    String digits = digits(format, value, least, most);
    return value < 0 && !zero(value, most) ? ISOLATE + MINUS + digits + END_ISOLATE : digits;
  }

  private static String digits(LocalizedNumberFormatter format, double value, int least, int most) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "value is " + value + ". Maybe give the reason it is missing instead.");
    }
    return format
        .precision(Precision.minMaxFraction(least, most))
        .format(value)
        .toString()
        .replace(MARK, "");
  }

  private static boolean zero(double value, int decimals) {
    return Math.abs(value) * Math.pow(10, decimals) < .5;
  }
}
