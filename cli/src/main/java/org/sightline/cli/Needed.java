package org.sightline.cli;

import org.jspecify.annotations.Nullable;
import org.sightline.engine.indicator.IndicatorException;

/** What nobody can guess has to be said, on the command line or in the recipe. */
final class Needed {

  private Needed() {}

  static String option(@Nullable String said, String option) {
    if (said == null) {
      throw new IndicatorException(
          "--" + option + " is missing. Maybe look at: sightline evaluate --help.");
    }
    return said;
  }
}
