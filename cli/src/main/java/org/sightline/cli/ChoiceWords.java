package org.sightline.cli;

import org.sightline.engine.recipe.Choice;

/** What was chosen without being asked, and the option that overrules it. */
final class ChoiceWords {

  private ChoiceWords() {}

  static String of(Choice.What what) {
    return switch (what) {
      case INDICATOR -> "Looked at (--outcome)";
      case INDICATOR_LEFT_OUT -> "Not looked at";
      case ATTRIBUTE -> "Compared by (--by)";
      case ATTRIBUTE_LEFT_OUT -> "Not compared by";
      case PLACE -> "Places";
      case TIME -> "Time";
      case LATEST -> "Compared at";
      case PIPELINE -> "Stages";
    };
  }
}
