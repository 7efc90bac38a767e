package org.sightline.statistics.gaps;

import org.jspecify.annotations.Nullable;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Why two groups cannot be compared at all. */
final class Missing {

  private Missing() {}

  /** The reason when a side has nobody; null when both have people. */
  static @Nullable Undefined side(long groupN, long referenceN) {
    if (groupN == 0) {
      return new Undefined(Reason.NO_DENOMINATOR, "nobody in the group");
    }
    return referenceN == 0
        ? new Undefined(Reason.NO_REFERENCE, "nobody in the reference group")
        : null;
  }
}
