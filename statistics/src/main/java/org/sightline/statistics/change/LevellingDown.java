package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * How much of a gap's narrowing is only the reference falling.
 *
 * <p>All changes are oriented so that more is better: for an adverse outcome give the changes with
 * their signs turned.
 */
public final class LevellingDown {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.levelling-down",
          "Share of the narrowing that is the reference falling",
          "A gap can close because the group rose or because the others fell.",
          "max(0, −R)/(A − R), A the group's change, R the reference's, more is better",
          "share; 0 none of it, 1 all of it, above 1 when the group fell as well",
          "a gap that closed this way is no success",
          List.of("the gap did not narrow: no value"),
          "definition");

  private LevellingDown() {}

  /** The share, when the gap narrowed (A − R above 0). */
  public static Estimate share(Estimate groupChange, Estimate referenceChange) {
    if (groupChange instanceof Undefined why) {
      return why;
    }
    if (referenceChange instanceof Undefined why) {
      return why;
    }
    double a = ((Known) groupChange).value();
    double r = ((Known) referenceChange).value();
    if (a - r <= 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the gap did not narrow");
    }
    return Estimate.of(Math.max(0, -r) / (a - r), ((Known) groupChange).n());
  }
}
