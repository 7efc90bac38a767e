package org.sightline.server.foundations;

/**
 * The champions of one level.
 *
 * @param level where they are
 * @param version how often they were stored; 0 before the first time
 * @param names in words, at most 1,000 letters
 */
public record Champions(Level level, int version, String names) {

  static Champions none(Level level) {
    return new Champions(level, 0, "");
  }
}
