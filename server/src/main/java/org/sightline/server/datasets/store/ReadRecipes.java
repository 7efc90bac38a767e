package org.sightline.server.datasets.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeReader;

/**
 * Recipes by their text. Every page asks for its dataset, whose recipe changes a few times a year;
 * reading YAML took longer than everything else the page asks of the database.
 */
final class ReadRecipes {
  private static final int REMEMBERED = 256;

  private final Map<String, Recipe> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recipe> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The recipe written in this text. */
  synchronized Recipe of(String yaml) {
    return known.computeIfAbsent(yaml, RecipeReader::read);
  }
}
