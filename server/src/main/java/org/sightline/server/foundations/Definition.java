package org.sightline.server.foundations;

import java.util.UUID;

/**
 * What one person takes a word to mean.
 *
 * @param word the word's key
 * @param round in which it was written
 * @param by whose it is
 * @param text at most {@link SharedWords#LONGEST} letters
 */
public record Definition(String word, int round, UUID by, String text) {}
