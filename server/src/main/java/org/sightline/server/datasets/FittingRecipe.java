package org.sightline.server.datasets;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.recipe.Pipeline;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.ReferenceChoice;

/** The part of a recipe that another version of the dataset can answer. */
final class FittingRecipe {
  private static final Set<Role> CROSSED = Set.of(Role.ATTRIBUTE, Role.PLACE, Role.TIME);

  private FittingRecipe() {}

  /** The recipe without what names a column or a value that the version does not have. */
  static Recipe of(Recipe recipe, DatasetVersion data) {
    Dictionary dictionary = data.dictionary();
    Predicate<String> known = name -> dictionary.find(name).isPresent();
    boolean margins = data.layout() instanceof Layout.Margins;
    return new Recipe(
        recipe.choices(),
        recipe.indicators().stream().filter(indicator -> fits(indicator, dictionary)).toList(),
        margins ? recipe.attributes() : only(recipe.attributes(), in(dictionary, CROSSED)),
        margins ? recipe.places() : only(recipe.places(), in(dictionary, Set.of(Role.PLACE))),
        recipe.time().filter(in(dictionary, Set.of(Role.TIME))),
        recipe.cluster().filter(known),
        margins || fits(recipe.reference(), dictionary)
            ? recipe.reference()
            : new ReferenceChoice.EveryoneElse(),
        recipe.thresholds(),
        recipe.pipelines().stream().filter(pipeline -> fits(pipeline, dictionary)).toList());
  }

  private static Predicate<String> in(Dictionary dictionary, Set<Role> roles) {
    return name ->
        dictionary.find(name).filter(column -> roles.contains(column.role())).isPresent();
  }

  private static List<String> only(List<String> names, Predicate<String> known) {
    return names.stream().filter(known).toList();
  }

  private static boolean fits(Indicator indicator, Dictionary dictionary) {
    try {
      IndicatorCheck.check(indicator, dictionary);
      return true;
    } catch (IndicatorException doesNotFit) {
      return false;
    }
  }

  private static boolean fits(ReferenceChoice reference, Dictionary dictionary) {
    if (!(reference instanceof ReferenceChoice.Named named)) {
      return true;
    }
    try {
      named.levels().forEach((name, level) -> IndicatorCheck.level(name, level, dictionary));
      return true;
    } catch (IndicatorException doesNotFit) {
      return false;
    }
  }

  private static boolean fits(Pipeline pipeline, Dictionary dictionary) {
    return pipeline.stages().stream()
        .allMatch(
            stage ->
                dictionary.find(stage).filter(column -> column.kind() == Kind.BOOLEAN).isPresent());
  }
}
