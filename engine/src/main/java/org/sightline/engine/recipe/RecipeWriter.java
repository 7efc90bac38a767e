package org.sightline.engine.recipe;

import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;

/** Writes a recipe file, with everything that was decided spelt out. */
public final class RecipeWriter {

  private RecipeWriter() {}

  /** The text of the file; reading it gives the same recipe. */
  public static String write(Recipe recipe) {
    YamlLines out = new YamlLines();
    out.line(0, RecipeKeys.FORMAT + ": " + Recipe.FORMAT);
    ChoicesWriter.write(out, recipe.choices());
    if (!recipe.indicators().isEmpty()) {
      out.line(0, "indicators:");
      recipe.indicators().forEach(indicator -> indicator(out, indicator));
    }
    out.line(0, "attributes: " + YamlLines.list(recipe.attributes()));
    out.line(0, "places: " + YamlLines.list(recipe.places()));
    recipe.time().ifPresent(time -> out.line(0, "time: " + YamlLines.text(time)));
    recipe.cluster().ifPresent(cluster -> out.line(0, "cluster: " + YamlLines.text(cluster)));
    out.line(0, "reference: " + reference(recipe.reference()));
    thresholds(out, recipe.thresholds());
    if (!recipe.pipelines().isEmpty()) {
      out.line(0, "pipelines:");
      for (Pipeline pipeline : recipe.pipelines()) {
        out.line(1, "- name: " + YamlLines.text(pipeline.name()));
        out.line(2, "stages: " + YamlLines.list(pipeline.stages()));
      }
    }
    return out.all();
  }

  private static void indicator(YamlLines out, Indicator indicator) {
    out.line(1, "- name: " + YamlLines.text(indicator.name()));
    out.line(2, "label: " + YamlLines.text(indicator.label()));
    out.line(2, criterion(indicator.criterion()));
    out.line(2, "direction: " + YamlLines.word(indicator.direction()));
    out.line(2, "counted: " + YamlLines.word(indicator.counted()));
    indicator.bar().ifPresent(bar -> out.line(2, "bar: " + YamlLines.number(bar)));
  }

  private static String criterion(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      return "one_of: {column: "
          + YamlLines.text(oneOf.column())
          + ", values: "
          + YamlLines.list(oneOf.categories())
          + "}";
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      return "at_least: {column: "
          + YamlLines.text(atLeast.column())
          + ", limit: "
          + YamlLines.number(atLeast.limit())
          + "}";
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return "at_most: {column: "
          + YamlLines.text(atMost.column())
          + ", limit: "
          + YamlLines.number(atMost.limit())
          + "}";
    } else if (criterion instanceof Criterion.Pair pair) {
      return "pair: {numerator: "
          + YamlLines.text(pair.numerator())
          + ", denominator: "
          + YamlLines.text(pair.denominator())
          + "}";
    }
    String column = YamlLines.text(criterion.columns().get(0));
    return (criterion instanceof Criterion.IsTrue ? "is_true: " : "mean_of: ") + column;
  }

  private static String reference(ReferenceChoice reference) {
    if (reference instanceof ReferenceChoice.Named named) {
      return YamlLines.map(named.levels());
    } else if (reference instanceof ReferenceChoice.Bar) {
      return "bar";
    } else if (reference instanceof ReferenceChoice.Overall) {
      return "overall";
    } else if (reference instanceof ReferenceChoice.Largest) {
      return "largest";
    }
    return reference instanceof ReferenceChoice.Best ? "best" : "everyone_else";
  }

  private static void thresholds(YamlLines out, Thresholds thresholds) {
    out.line(0, "thresholds:");
    out.line(1, "least_people: " + thresholds.leastPeople());
    out.line(1, "least_shown: " + thresholds.leastShown());
    out.line(1, "margin: " + YamlLines.number(thresholds.margin()));
    out.line(1, "relative_margin: " + YamlLines.number(thresholds.relativeMargin()));
    out.line(1, "mean_margin: " + YamlLines.number(thresholds.meanMargin()));
    out.line(1, "alpha: " + YamlLines.number(thresholds.alpha()));
    out.line(1, "ways: " + thresholds.ways());
    out.line(1, "multiplicity: " + YamlLines.word(thresholds.multiplicity()));
    RiskThreshold risk = thresholds.risk();
    out.line(1, "risk:");
    out.line(2, "ratio: " + YamlLines.number(risk.ratio()));
    out.line(2, "least_cell: " + risk.leastCell());
    out.line(2, "least_people: " + risk.leastPeople());
  }
}
