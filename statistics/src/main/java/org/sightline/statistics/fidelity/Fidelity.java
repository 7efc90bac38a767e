package org.sightline.statistics.fidelity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.rates.Wilson;

/**
 * How far a practice was carried out as designed, component by component.
 *
 * @param components what was measured, each 0 to 1; a component that is absent was not measured
 */
public record Fidelity(Map<Component, Known> components) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "fidelity.vector",
          "Carried out as designed?",
          "How much of the practice reached people as it was meant to, in four components.",
          "adherence, dose, quality, responsiveness, each a share; the smallest one counts",
          "share, 0 to 1",
          "a good mean can hide one component that never happened: look at the smallest",
          List.of(
              "nobody to count in a component: that component is not measured",
              "fewer than four measured and none below the floor: unknown"),
          "Dane & Schneider 1998; Carroll et al. 2007 (recalled); floor 0.8 is a choice");

  /** The usual floor f* for the smallest component. A choice. */
  public static final double USUAL_FLOOR = 0.8;

  public Fidelity {
    components = Map.copyOf(components);
    components.forEach(
        (component, share) -> {
          if (share.value() < 0 || share.value() > 1) {
            throw new IllegalArgumentException(
                component + " is " + share.value() + ". Maybe it is in percent: give a share.");
          }
        });
  }

  /** From counts, each with its Wilson interval; a count of nobody is not measured. */
  public static Fidelity ofCounts(Map<Component, Tally> counts) {
    Map<Component, Known> measured = new EnumMap<>(Component.class);
    counts.forEach(
        (component, tally) -> {
          if (Wilson.share(tally) instanceof Known share) {
            measured.put(component, share);
          }
        });
    return new Fidelity(measured);
  }

  /** From scores on a scale of 0 to 1, without intervals. */
  public static Fidelity ofScores(Map<Component, Double> scores) {
    Map<Component, Known> measured = new EnumMap<>(Component.class);
    scores.forEach((component, score) -> measured.put(component, Estimate.of(score, 0)));
    return new Fidelity(measured);
  }

  /** The state for a floor f*, by the smallest measured component. */
  public FidelityState state(double floor) {
    if (components.values().stream().anyMatch(share -> share.value() < floor)) {
      return FidelityState.LOW;
    }
    return components.size() == Component.values().length
        ? FidelityState.HIGH
        : FidelityState.UNKNOWN;
  }

  /** The smallest measured component: the summary to use. */
  public Estimate smallest() {
    return summary(values().min().orElse(0));
  }

  /** The plain mean; shown only to say what it hides. */
  public Estimate mean() {
    return summary(values().average().orElse(0));
  }

  /** The geometric mean; shown only to say what it hides. */
  public Estimate geometricMean() {
    return summary(Math.pow(values().reduce(1, (a, b) -> a * b), 1.0 / components.size()));
  }

  /** The product: the share reached if every component failed independently of the others. */
  public Estimate product() {
    return summary(values().reduce(1, (a, b) -> a * b));
  }

  private DoubleStream values() {
    return components.values().stream().mapToDouble(Known::value).sorted();
  }

  private Estimate summary(double value) {
    return components.isEmpty()
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "no component was measured")
        : Estimate.of(value, components.size());
  }
}
