package org.sightline.engine.recipe;

/**
 * Something chosen without being asked.
 *
 * @param what what kind of thing
 * @param name which one: an indicator's name, a column, a pipeline
 * @param because a stable key of a sentence, such as {@code "outcome.known_words"}
 */
public record Choice(What what, String name, String because) {

  /** What kind of thing was chosen. */
  public enum What {
    INDICATOR,
    INDICATOR_LEFT_OUT,
    ATTRIBUTE,
    ATTRIBUTE_LEFT_OUT,
    PLACE,
    TIME,
    /** Which time is compared, where the same people stand in several. */
    LATEST,
    PIPELINE
  }
}
