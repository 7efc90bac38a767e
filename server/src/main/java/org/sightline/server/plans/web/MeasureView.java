package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page of a measure, or of a new one.
 *
 * @param path its address, or where a new one is sent
 * @param plan the address of the plan
 * @param name what is counted; empty for a new one
 * @param version of the measure that is shown
 * @param kind what it tells; empty for a new one
 * @param hint what such a measure asks
 * @param good what would be good
 * @param total what was observed of it in all; empty when nothing was
 * @param observations what was observed, the newest first
 * @param kinds what a new one can tell
 * @param mayChange whether the reader may write down what they saw
 * @param form what stands in the fields
 */
public record MeasureView(
    String path,
    String plan,
    String name,
    int version,
    String kind,
    String hint,
    String good,
    String total,
    List<Seen> observations,
    List<KindOption> kinds,
    boolean mayChange,
    Form form) {
  public MeasureView {
    observations = List.copyOf(observations);
    kinds = List.copyOf(kinds);
  }

  /**
   * Something observed.
   *
   * @param address where it is taken back; empty when it was, or may not be
   * @param when the day it is about
   * @param what so many of so many
   * @param note in words; may be empty
   * @param who wrote it down
   * @param withdrawn whether it was taken back
   */
  public record Seen(
      String address, String when, String what, String note, String who, boolean withdrawn) {}

  /** What a measure can tell, with what it asks. */
  public record KindOption(Option option, String hint) {}
}
