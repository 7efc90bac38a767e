package org.sightline.engine.intake;

import java.util.HashSet;
import java.util.Set;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Marks;
import org.sightline.engine.intake.profile.YesNo;

/** Tells whether a column says yes or no. */
final class TwoWay {

  private TwoWay() {}

  static boolean look(ColumnProfile column) {
    Set<Boolean> met = new HashSet<>();
    for (ColumnProfile.Value value : column.values()) {
      if (YesNo.of(value.text()).isPresent()) {
        met.add(YesNo.of(value.text()).get());
      } else if (!Marks.isBlankNumber(value.text()) && !Marks.isWithheld(value.text())) {
        return false;
      }
    }
    return !column.many() && !met.isEmpty();
  }
}
