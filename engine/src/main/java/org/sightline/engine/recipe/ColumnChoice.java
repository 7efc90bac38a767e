package org.sightline.engine.recipe;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

/**
 * What a person said of a column.
 *
 * @param role what it is for; empty leaves it to intake
 * @param kind how its values are to be read; empty leaves it to intake
 * @param recode values to be replaced, old to new
 */
public record ColumnChoice(Optional<Role> role, Optional<Kind> kind, Map<String, String> recode) {
  public ColumnChoice {
    recode = Collections.unmodifiableMap(new TreeMap<>(recode));
  }
}
