package org.sightline.engine.recipe;

import java.util.List;

/**
 * Stages that people pass one after another, such as eligible, encouraged, enrolled, passed.
 *
 * @param name short and stable
 * @param stages yes-or-no columns in order, at least two; only who passed one stage counts for the
 *     next
 */
public record Pipeline(String name, List<String> stages) {
  public Pipeline {
    stages = List.copyOf(stages);
    if (stages.size() < 2) {
      throw new IllegalArgumentException(
          "pipeline "
              + name
              + " has "
              + stages.size()
              + " stages. Maybe name two or more columns.");
    }
  }
}
