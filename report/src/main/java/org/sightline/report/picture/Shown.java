package org.sightline.report.picture;

import org.jspecify.annotations.Nullable;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** What may be drawn of an estimate. */
sealed interface Shown {

  /** Fewer people than this are never given a rate. */
  long FEWEST = 10;

  /** A value, its interval when there is one, else why not. */
  record Value(double value, @Nullable Interval interval, @Nullable Reason noInterval, long n)
      implements Shown {}

  /** Fewer than {@link #FEWEST} people: hatched, without a number. */
  record Few() implements Shown {}

  /** No value, and why. */
  record Missing(Reason reason) implements Shown {}

  static Shown of(Estimate estimate) {
    if (estimate instanceof Known known) {
      if (known.n() < FEWEST) {
        return new Few();
      }
      return known.range() instanceof Interval interval
          ? new Value(known.value(), interval, null, known.n())
          : new Value(known.value(), null, ((Undefined) known.range()).reason(), known.n());
    }
    return new Missing(((Undefined) estimate).reason());
  }

  /** Whether the place is kept but hatched. */
  default boolean hatched() {
    return this instanceof Few || (this instanceof Missing m && m.reason == Reason.SUPPRESSED);
  }
}
