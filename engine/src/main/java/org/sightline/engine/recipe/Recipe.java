package org.sightline.engine.recipe;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;

/**
 * Everything that was decided about a file and its questions. What is left empty is proposed from
 * the data.
 *
 * @param choices how the file is to be read: what people said of its columns and its layout
 * @param indicators the questions; none lets them be proposed
 * @param attributes columns to compare groups by; none takes every attribute
 * @param places columns from the widest to the narrowest, such as district, school, class; none
 *     takes every place
 * @param time the column that orders years or terms; empty takes the first time column
 * @param cluster the column whose members resemble one another, such as school; empty counts people
 *     as independent, and says so
 * @param reference what groups are compared with beside everyone else
 * @param thresholds how much is enough
 * @param pipelines stages that follow one another; none lets them be proposed
 */
public record Recipe(
    Choices choices,
    List<Indicator> indicators,
    List<String> attributes,
    List<String> places,
    Optional<String> time,
    Optional<String> cluster,
    ReferenceChoice reference,
    Thresholds thresholds,
    List<Pipeline> pipelines) {

  /** The version of the recipe's own format that this program writes. */
  public static final int FORMAT = 1;

  /** Nothing decided: everything is proposed, with the usual thresholds. */
  public static final Recipe EMPTY =
      new Recipe(
          Choices.NONE,
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          new ReferenceChoice.EveryoneElse(),
          Thresholds.USUAL,
          List.of());

  public Recipe {
    indicators = List.copyOf(indicators);
    attributes = List.copyOf(attributes);
    places = List.copyOf(places);
    pipelines = List.copyOf(pipelines);
  }
}
