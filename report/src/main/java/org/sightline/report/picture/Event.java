package org.sightline.report.picture;

/**
 * Something that happened, flagged on a picture over time.
 *
 * @param at where, in places of the time axis: 3 is the fourth time, 3.5 half way to the fifth
 * @param words when and what, in one line
 */
public record Event(double at, String words) {
  public Event {
    Check.written(words, "event");
    if (!(at >= 0) || !Double.isFinite(at)) {
      throw new IllegalArgumentException(
          "event at " + at + ". Maybe it happened before the first time shown.");
    }
  }
}
