package org.sightline.engine.intake.roles;

import java.util.Optional;

/** Asks the concept table about a column's name. */
public final class KnownConcepts {

  private KnownConcepts() {}

  /** What a column of this name is about. */
  public static Optional<String> of(String name) {
    return Concepts.KNOWN.find(name).map(Concept::key);
  }

  /** Whether a column of this name is about {@code concept}. */
  public static boolean is(String name, String concept) {
    return of(name).filter(concept::equals).isPresent();
  }

  /** Whether a column of this name tells how people do. */
  public static boolean isOutcome(String name) {
    return Concepts.KNOWN.find(name).filter(Concept::isOutcome).isPresent();
  }
}
