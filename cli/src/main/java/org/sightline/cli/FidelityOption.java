package org.sightline.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sightline.statistics.fidelity.Component;
import org.sightline.statistics.fidelity.Fidelity;
import org.sightline.statistics.fidelity.FidelityState;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How far the practice was carried out as designed. */
final class FidelityOption {
  @Option(
      names = "--fidelity",
      split = ",",
      paramLabel = "PART=SHARE",
      description =
          "How far it was carried out as designed, 0 to 1: adherence, dose, quality,"
              + " responsiveness. Left out, fidelity is unknown.")
  private Map<String, Double> measured = new LinkedHashMap<>();

  @Option(
      names = "--fidelity-floor",
      paramLabel = "SHARE",
      defaultValue = "0.8",
      description = "The least of each part that counts as carried out (${DEFAULT-VALUE}).")
  private double floor;

  FidelityState state() {
    Map<Component, Double> scores = new EnumMap<>(Component.class);
    measured.forEach(
        (name, share) -> {
          if (!(share >= 0 && share <= 1)) {
            throw new TypeConversionException(
                "fidelity of " + name + " is " + share + ". Maybe write a share such as 0.9.");
          }
          scores.put(component(name), share);
        });
    return Fidelity.ofScores(scores).state(floor);
  }

  private static Component component(String name) {
    try {
      return Component.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "there is no part of fidelity \""
              + name
              + "\". Maybe one of adherence, dose, quality, responsiveness.");
    }
  }
}
