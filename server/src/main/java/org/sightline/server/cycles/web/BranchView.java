package org.sightline.server.cycles.web;

import java.util.List;

/**
 * A cause in its place in the tree.
 *
 * @param words the reason
 * @param address where what stands behind it is looked at
 * @param proof how much stands behind it, in words
 * @param answer what it counts for, in a word
 * @param style of that word: {@code gap}, {@code unsure} or {@code none}
 * @param contradicted whether it is struck through
 * @param deepest whether no backed cause lies deeper
 * @param wants what it needs to count, in a sentence; empty when it counts
 * @param why the causes that explain it
 */
public record BranchView(
    String words,
    String address,
    List<String> proof,
    String answer,
    String style,
    boolean contradicted,
    boolean deepest,
    String wants,
    List<BranchView> why) {
  public BranchView {
    proof = List.copyOf(proof);
    why = List.copyOf(why);
  }
}
