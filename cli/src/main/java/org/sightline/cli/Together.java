package org.sightline.cli;

import picocli.CommandLine.TypeConversionException;

/** Options that say nothing beside each other, or without each other, are never passed over. */
final class Together {

  private Together() {}

  /** Refuses {@code option} beside {@code other}. */
  static void refuse(String option, boolean said, String other, String because) {
    if (said) {
      throw new TypeConversionException(
          option
              + " does nothing with "
              + other
              + ": "
              + because
              + ". Maybe leave one of them out.");
    }
  }

  /** Refuses {@code option} where {@code other} was not said. */
  static void need(String option, boolean said, String other, boolean there) {
    if (said && !there) {
      throw new TypeConversionException(
          option + " does nothing without " + other + ". Maybe add " + other + ".");
    }
  }
}
