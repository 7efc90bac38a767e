package org.sightline.engine.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.intake.profile.NumberProfile;

/**
 * Bands that a number is cut into; their names print the cut points.
 *
 * @param cuts ascending; a band holds its lower cut
 * @param names one more than cuts
 */
record Bands(List<BigDecimal> cuts, List<String> names) {

  private static final List<String> QUARTERS =
      List.of("lowest quarter", "second quarter", "third quarter", "highest quarter");

  private static final int DIGITS = 2;

  Bands {
    cuts = List.copyOf(cuts);
    names = List.copyOf(names);
  }

  /** Quarters of the numbers seen, or fewer bands when many numbers are the same. */
  static Bands quarters(NumberProfile numbers) {
    List<BigDecimal> cuts = new ArrayList<>();
    for (double cut : new double[] {numbers.lower(), numbers.middle(), numbers.upper()}) {
      BigDecimal shown = shown(cut, numbers);
      if (shown.doubleValue() > numbers.min()
          && (cuts.isEmpty() || shown.compareTo(last(cuts)) > 0)) {
        cuts.add(shown);
      }
    }
    return cuts.size() == 3 ? named(cuts, QUARTERS) : at(cuts);
  }

  /** Bands at the cuts that a person chose. */
  static Bands at(List<BigDecimal> cuts) {
    List<String> plain = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      plain.add("");
    }
    return named(cuts, plain);
  }

  private static BigDecimal last(List<BigDecimal> cuts) {
    return cuts.get(cuts.size() - 1);
  }

  /** A cut is rounded to what is printed, so that the printed cut is the true one. */
  private static BigDecimal shown(double cut, NumberProfile numbers) {
    double width = numbers.max() - numbers.min();
    int decimals = 0;
    while (decimals < numbers.scale() && width * Math.pow(10, decimals) < Math.pow(10, DIGITS)) {
      decimals++;
    }
    return new BigDecimal(cut).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static Bands named(List<BigDecimal> cuts, List<String> titles) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      String where;
      if (cuts.isEmpty()) {
        where = "all";
      } else if (i == 0) {
        where = "below " + text(cuts.get(0));
      } else if (i == cuts.size()) {
        where = text(cuts.get(i - 1)) + " and above";
      } else {
        where = text(cuts.get(i - 1)) + " to below " + text(cuts.get(i));
      }
      names.add(titles.get(i).isEmpty() ? where : titles.get(i) + " (" + where + ")");
    }
    return new Bands(cuts, names);
  }

  private static String text(BigDecimal cut) {
    return cut.toPlainString().replace('-', '\u2212');
  }

  /** The name of the band that holds {@code value}. */
  String of(double value) {
    int band = 0;
    while (band < cuts.size() && value >= cuts.get(band).doubleValue()) {
      band++;
    }
    return names.get(band);
  }
}
