package org.sightline.engine.intake.roles;

import java.util.Optional;
import org.sightline.engine.dataset.Role;

/**
 * What a column is probably for.
 *
 * @param role what for
 * @param because stable key of the reason's sentence
 * @param concept what it is about, where known
 */
public record Guess(Role role, String because, Optional<String> concept) {

  static Guess named(Role role, String concept) {
    return new Guess(role, "name." + concept, Optional.of(concept));
  }

  static Guess byValues(Role role, String because) {
    return new Guess(role, "values." + because, Optional.empty());
  }
}
