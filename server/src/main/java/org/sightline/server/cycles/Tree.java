package org.sightline.server.cycles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.decisions.Draft;

/** The causes of a cycle as a tree: why, and why again. */
public final class Tree {
  private final List<Cause> causes;
  private final Map<UUID, Proof> proofs;

  /** Causes in the order they were said, with what stands behind those for which there is any. */
  public Tree(List<Cause> causes, Map<UUID, Proof> proofs) {
    this.causes = List.copyOf(causes);
    this.proofs = Map.copyOf(proofs);
  }

  /**
   * A cause in its place.
   *
   * @param depth 0 for a reason of the focus itself
   * @param deepest whether no backed cause lies deeper
   * @param why the causes that explain it
   */
  public record Branch(Cause cause, Proof proof, int depth, boolean deepest, List<Branch> why) {
    private static final int LONGEST_LINE = 90;

    public Branch {
      why = List.copyOf(why);
    }

    /** Its words in one line of a list, cut where they are long, with a dash for every level. */
    public String line() {
      return "– ".repeat(depth) + Draft.fitting(cause.words(), LONGEST_LINE);
    }
  }

  /** The causes that were not set aside, each with the ones that explain it. */
  public List<Branch> branches() {
    Map<Optional<UUID>, List<Cause>> below =
        causes.stream()
            .filter(cause -> cause.droppedAt().isEmpty())
            .collect(Collectors.groupingBy(Cause::parent));
    return below(below, Optional.empty(), 0, deepestBacked(below, Optional.empty(), 0));
  }

  /** The causes that were set aside. */
  public List<Cause> dropped() {
    return causes.stream().filter(cause -> cause.droppedAt().isPresent()).toList();
  }

  /** Whether a number and a voice stand behind at least one cause. */
  public boolean anyBacked() {
    return causes.stream()
        .filter(cause -> cause.droppedAt().isEmpty())
        .anyMatch(cause -> proof(cause).state() == Proof.State.BACKED);
  }

  /** What stands behind a cause. */
  public Proof proof(Cause cause) {
    return proofs.getOrDefault(cause.id(), new Proof(0, 0, 0, 0));
  }

  private List<Branch> below(
      Map<Optional<UUID>, List<Cause>> below, Optional<UUID> parent, int depth, int deepest) {
    List<Branch> branches = new ArrayList<>();
    for (Cause cause : below.getOrDefault(parent, List.of())) {
      Proof proof = proof(cause);
      branches.add(
          new Branch(
              cause,
              proof,
              depth,
              depth > 0 && depth == deepest && proof.state() == Proof.State.BACKED,
              below(below, Optional.of(cause.id()), depth + 1, deepest)));
    }
    return branches;
  }

  private int deepestBacked(
      Map<Optional<UUID>, List<Cause>> below, Optional<UUID> parent, int depth) {
    int deepest = -1;
    for (Cause cause : below.getOrDefault(parent, List.of())) {
      int own = proof(cause).state() == Proof.State.BACKED ? depth : -1;
      int under = deepestBacked(below, Optional.of(cause.id()), depth + 1);
      deepest = Math.max(deepest, Math.max(own, under));
    }
    return deepest;
  }
}
