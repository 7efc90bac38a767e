package org.sightline.engine.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.indicator.IndicatorText;
import org.sightline.engine.indicator.Proposals;
import org.sightline.engine.indicator.ProposedIndicator;

/**
 * A recipe with everything that was left open filled in from the data.
 *
 * @param recipe complete: indicators, attributes, places, time and pipelines are those used
 * @param choices what was filled in, and why
 */
public record CompletedRecipe(Recipe recipe, List<Choice> choices) {

  public CompletedRecipe {
    choices = List.copyOf(choices);
  }

  /**
   * Fills in what is open and checks what is said.
   *
   * @throws IndicatorException when a column or value does not exist, or nothing can be asked
   */
  public static CompletedRecipe of(Recipe recipe, DatasetVersion data) {
    Dictionary dictionary = data.dictionary();
    List<Choice> choices = new ArrayList<>();
    List<Pipeline> pipelines = pipelines(recipe, dictionary, choices);
    List<Indicator> indicators = indicators(recipe, data, pipelines, choices);
    Set<String> outcomes =
        indicators.stream()
            .flatMap(i -> i.criterion().columns().stream())
            .collect(Collectors.toSet());
    List<String> attributes =
        recipe.attributes().isEmpty()
            ? AttributeChoice.of(data, outcomes, choices)
            : known(recipe.attributes(), data);
    List<String> places =
        recipe.places().isEmpty()
            ? chosen(dictionary, Role.PLACE, Choice.What.PLACE, choices)
            : known(recipe.places(), data);
    Optional<String> time =
        recipe.time().isPresent()
            ? known(List.of(recipe.time().get()), data).stream().findFirst()
            : chosen(dictionary, Role.TIME, Choice.What.TIME, choices).stream().findFirst();
    recipe.cluster().ifPresent(cluster -> IndicatorCheck.column(cluster, dictionary));
    if (recipe.reference() instanceof ReferenceChoice.Named named
        && !(data.layout() instanceof Layout.Margins)) {
      named.levels().forEach((name, level) -> IndicatorCheck.level(name, level, dictionary));
    }
    return new CompletedRecipe(
        new Recipe(
            recipe.choices(),
            indicators,
            attributes,
            places,
            time,
            recipe.cluster(),
            recipe.reference(),
            recipe.thresholds(),
            pipelines),
        choices);
  }

  private static List<Indicator> indicators(
      Recipe recipe, DatasetVersion data, List<Pipeline> pipelines, List<Choice> choices) {
    if (!recipe.indicators().isEmpty()) {
      recipe.indicators().forEach(each -> IndicatorCheck.check(each, data.dictionary()));
      return recipe.indicators();
    }
    List<ProposedIndicator> proposed = Proposals.from(data.dictionary(), data.layout());
    if (proposed.isEmpty()) {
      data.dictionary().columns().stream()
          .filter(column -> column.because().equals(Column.AVERAGE_OF_GROUP))
          .findFirst()
          .ifPresent(column -> IndicatorText.parse(column.name(), data.dictionary()));
      throw new IndicatorException(
          "no column looks like an outcome. Maybe name one, from: "
              + data.dictionary().columns().stream()
                  .map(Column::name)
                  .limit(20)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return IndicatorChoice.of(proposed, data.dictionary(), pipelines, choices);
  }

  /** In published margins an attribute is a family of groups, not a column. */
  private static List<String> known(List<String> names, DatasetVersion data) {
    if (!(data.layout() instanceof Layout.Margins)) {
      names.forEach(name -> IndicatorCheck.column(name, data.dictionary()));
    }
    return names;
  }

  private static List<String> chosen(
      Dictionary dictionary, Role role, Choice.What what, List<Choice> choices) {
    List<Column> columns = dictionary.having(role);
    columns.forEach(column -> choices.add(new Choice(what, column.name(), column.because())));
    return columns.stream().map(Column::name).toList();
  }

  private static List<Pipeline> pipelines(
      Recipe recipe, Dictionary dictionary, List<Choice> choices) {
    if (!recipe.pipelines().isEmpty()) {
      for (Pipeline pipeline : recipe.pipelines()) {
        for (String stage : pipeline.stages()) {
          if (IndicatorCheck.column(stage, dictionary).kind() != Kind.BOOLEAN) {
            throw new IndicatorException(
                "stage '"
                    + stage
                    + "' of pipeline '"
                    + pipeline.name()
                    + "' is not a yes-or-no column. Maybe give it that kind in the recipe.");
          }
        }
      }
      return recipe.pipelines();
    }
    List<Pipeline> proposed = PipelineProposals.from(dictionary);
    proposed.forEach(
        each ->
            choices.add(new Choice(Choice.What.PIPELINE, each.name(), "pipeline.known_stages")));
    return proposed;
  }
}
