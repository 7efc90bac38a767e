package org.sightline.server.datasets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.cells.PlaceColumns;

/** Puts a recipe's places in order from the widest to the narrowest. */
final class PlaceOrder {
  private PlaceOrder() {}

  /** Places whose level is known first; the others behind them, in the order they had. */
  static Recipe in(Recipe recipe, List<ColumnNote> notes, DatasetVersion data) {
    Map<String, PlaceLevel> levels =
        PlaceColumns.byName().of(data).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    notes.forEach(note -> note.level().ifPresent(level -> levels.put(note.column(), level)));
    List<String> places =
        recipe.places().stream()
            .sorted(
                Comparator.comparingInt(
                    place -> levels.containsKey(place) ? levels.get(place).depth() : 9))
            .toList();
    return new Recipe(
        recipe.choices(),
        recipe.indicators(),
        recipe.attributes(),
        places,
        recipe.time(),
        recipe.cluster(),
        recipe.reference(),
        recipe.thresholds(),
        recipe.pipelines());
  }
}
