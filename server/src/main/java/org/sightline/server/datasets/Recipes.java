package org.sightline.server.datasets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.recipe.CompletedRecipe;
import org.sightline.engine.recipe.Recipe;

/** Recipes with a part of them said anew. */
final class Recipes {
  private Recipes() {}

  /** The same, the file read otherwise. */
  static Recipe read(Recipe recipe, Choices choices) {
    return new Recipe(
        choices,
        recipe.indicators(),
        recipe.attributes(),
        recipe.places(),
        recipe.time(),
        recipe.cluster(),
        recipe.reference(),
        recipe.thresholds(),
        recipe.pipelines());
  }

  /** The same with other questions. */
  static Recipe asking(Recipe recipe, List<Indicator> indicators) {
    return new Recipe(
        recipe.choices(),
        indicators,
        recipe.attributes(),
        recipe.places(),
        recipe.time(),
        recipe.cluster(),
        recipe.reference(),
        recipe.thresholds(),
        recipe.pipelines());
  }

  /** The same, its questions still to be said. */
  static Recipe withoutQuestions(Recipe recipe) {
    return asking(recipe, List.of());
  }

  /**
   * What the next version is asked: as the one before, unless the review chose other questions;
   * read as the review says.
   */
  static Recipe next(Recipe before, Recipe review) {
    Recipe read = read(before, review.choices());
    return review.indicators().isEmpty() ? read : asking(read, review.indicators());
  }

  /** The same after a column was given another role. */
  static Recipe withRole(Recipe recipe, String column, Role role) {
    Choices said = recipe.choices();
    ColumnChoice before = said.columns().getOrDefault(column, ColumnChoice.NONE);
    List<String> attributes = new ArrayList<>(recipe.attributes());
    List<String> places = new ArrayList<>(recipe.places());
    attributes.remove(column);
    places.remove(column);
    if (role == Role.ATTRIBUTE) {
      attributes.add(column);
    } else if (role == Role.PLACE) {
      places.add(column);
    }
    return new Recipe(
        said.with(column, inRole(before, role)),
        recipe.indicators(),
        attributes,
        places,
        role == Role.TIME
            ? Optional.of(column)
            : recipe.time().filter(time -> !time.equals(column)),
        recipe.cluster(),
        recipe.reference(),
        recipe.thresholds(),
        recipe.pipelines());
  }

  /** The same word on a column with another role; how it is stored is found anew. */
  static ColumnChoice inRole(ColumnChoice before, Role role) {
    return new ColumnChoice(
        Optional.of(role), Optional.empty(), before.concept(), before.recode(), before.cuts());
  }

  /** The same, compared by columns that the version before did not have, too. */
  static Recipe comparing(Recipe recipe, DatasetVersion before, DatasetVersion after) {
    List<String> attributes = new ArrayList<>(recipe.attributes());
    after.dictionary().having(Role.ATTRIBUTE).stream()
        .map(Column::name)
        .filter(name -> before.dictionary().find(name).isEmpty() && !attributes.contains(name))
        .forEach(attributes::add);
    return new Recipe(
        recipe.choices(),
        recipe.indicators(),
        attributes,
        recipe.places(),
        recipe.time(),
        recipe.cluster(),
        recipe.reference(),
        recipe.thresholds(),
        recipe.pipelines());
  }

  /** What is open filled in from the data; without questions when none can be asked. */
  static Recipe completed(Recipe recipe, DatasetVersion data) {
    Recipe fitting = FittingRecipe.of(recipe, data);
    try {
      return CompletedRecipe.of(fitting, data).recipe();
    } catch (IndicatorException nothingToAsk) {
      return withoutQuestions(fitting);
    }
  }

  /** Notes of both, the later levels winning. */
  static List<ColumnNote> together(List<ColumnNote> before, List<ColumnNote> later) {
    Map<String, ColumnNote> notes = new LinkedHashMap<>();
    before.forEach(note -> notes.put(note.column(), note));
    later.forEach(
        note -> notes.merge(note.column(), note, (earlier, now) -> earlier.at(now.level())));
    return new ArrayList<>(notes.values());
  }
}
