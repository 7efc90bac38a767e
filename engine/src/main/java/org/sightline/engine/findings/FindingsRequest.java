package org.sightline.engine.findings;

import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.recipe.Recipe;

/**
 * What to look for.
 *
 * @param data the dataset version
 * @param recipe what was decided; indicators and attributes left out are proposed from the data
 * @param filter which rows take part
 */
public record FindingsRequest(DatasetVersion data, Recipe recipe, Filter filter) {

  /** Over every row. */
  public static FindingsRequest of(DatasetVersion data, Recipe recipe) {
    return new FindingsRequest(data, recipe, Filter.NONE);
  }
}
