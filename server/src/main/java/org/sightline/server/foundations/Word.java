package org.sightline.server.foundations;

/**
 * A word that a team agrees on.
 *
 * @param key its part in addresses; never changes
 * @param version how often it was stored, for noticing that two people chose at once
 * @param name what it is called; empty for the five the product brings, which every language names
 * @param round how often the team has asked for its meaning, from 1
 * @param stage where the present round stands
 */
public record Word(String key, int version, String name, int round, Stage stage) {

  /** Where a round stands. */
  public enum Stage {
    /** Each person writes without seeing the others’ definitions. */
    WRITING,
    /** All stand side by side. */
    REVEALED,
    /** The team has adopted a meaning. */
    ADOPTED
  }

  Word at(Stage next) {
    return new Word(key, version, name, round, next);
  }

  Word again() {
    return new Word(key, version, name, round + 1, Stage.WRITING);
  }
}
