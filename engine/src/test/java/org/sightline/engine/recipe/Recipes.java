package org.sightline.engine.recipe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;
import org.sightline.statistics.discovery.Multiplicity;

/** Recipes for tests. */
public record Recipes(Recipe recipe) {

  public static Recipes testing(Indicator... indicators) {
    return new Recipes(
        new Recipe(
            Choices.NONE,
            Arrays.asList(indicators),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new ReferenceChoice.EveryoneElse(),
            Thresholds.USUAL,
            List.of()));
  }

  public Recipes comparing(List<String> attributes) {
    return with(attributes, recipe.cluster(), recipe.reference(), recipe.thresholds());
  }

  public Recipes clusteredBy(String column) {
    return with(recipe.attributes(), Optional.of(column), recipe.reference(), recipe.thresholds());
  }

  public Recipes against(ReferenceChoice reference) {
    return with(recipe.attributes(), recipe.cluster(), reference, recipe.thresholds());
  }

  public Recipes withLeastPeople(int least) {
    Thresholds usual = Thresholds.USUAL;
    return with(
        recipe.attributes(),
        recipe.cluster(),
        recipe.reference(),
        new Thresholds(
            least,
            least,
            new BigDecimal("0.05"),
            usual.relativeMargin(),
            usual.meanMargin(),
            usual.alpha(),
            3,
            Multiplicity.BENJAMINI_YEKUTIELI,
            usual.risk()));
  }

  private Recipes with(
      List<String> attributes,
      Optional<String> cluster,
      ReferenceChoice reference,
      Thresholds thresholds) {
    return new Recipes(
        new Recipe(
            recipe.choices(),
            recipe.indicators(),
            attributes,
            recipe.places(),
            recipe.time(),
            cluster,
            reference,
            thresholds,
            recipe.pipelines()));
  }
}
