package org.sightline.server.plans.web;

import java.util.List;

/**
 * How a plan is watched.
 *
 * @param success leading and lagging metrics
 * @param counter what must not get worse
 * @param fidelity how one sees that it is carried out
 * @param reading whether it is carried out as designed, in a sentence
 * @param unbalanced what is missing among the metrics, in a sentence; empty when nothing is
 * @param add where another is added
 */
public record MeasuresView(
    List<MeasureLine> success,
    List<MeasureLine> counter,
    List<MeasureLine> fidelity,
    String reading,
    String unbalanced,
    String add) {
  public MeasuresView {
    success = List.copyOf(success);
    counter = List.copyOf(counter);
    fidelity = List.copyOf(fidelity);
  }

  /**
   * A measure in a table.
   *
   * @param kind what it tells, in words
   * @param good what would be good, or the share to reach
   * @param last what was observed: added up for fidelity, else the last
   * @param style of the answer; empty when there is none
   * @param answer whether the target is reached, in words; may be empty
   * @param times how often it was observed, in words
   */
  public record MeasureLine(
      String address,
      String name,
      String kind,
      String good,
      String last,
      String style,
      String answer,
      String times) {}
}
