package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.Progress;
import org.sightline.statistics.verdict.Claim;
import org.sightline.statistics.verdict.Rules;
import org.sightline.statistics.verdict.Verdict;

/**
 * What the data can bear.
 *
 * @param request what was asked
 * @param design what was compared
 * @param before the baseline's period; in a single wave the same as {@code after}
 * @param after the follow-up's period
 * @param verdict by the rules; empty in a single wave, where nothing has changed
 * @param rules the rules used
 * @param change in the outcome's unit, as computed: change of the gap, of two gaps, or the
 *     difference between the gaps of two sets of schools at one time
 * @param group the group's own change in the schools that tried the practice; empty in a single
 *     wave
 * @param reference its reference's own change there
 * @param basis who is counted
 * @param standings each side's own figures
 * @param warnings what does not match first
 * @param detectable the smallest change of the gap that data like the baseline show in four of five
 *     repetitions, or why that is not known
 * @param progress where the group stands beside the path to its aim; empty without an aim
 */
public record Evaluation(
    EvaluationRequest request,
    Design design,
    String before,
    String after,
    Optional<Verdict> verdict,
    Rules rules,
    Change change,
    Optional<Change> group,
    Optional<Change> reference,
    Basis basis,
    List<Standing> standings,
    List<Warning> warnings,
    Estimate detectable,
    Optional<Progress> progress) {

  /** What was compared. */
  public enum Design {
    BEFORE_AND_AFTER,
    AGAINST_COMPARISON,
    SINGLE_WAVE
  }

  /** Who is counted. */
  public enum Basis {
    /** Whoever has the label in each wave. */
    CURRENT_MEMBERS,
    /** Those seen in both waves, on the side where they stood first. */
    FIXED_COHORT
  }

  public Evaluation {
    standings = List.copyOf(standings);
    warnings = List.copyOf(warnings);
  }

  /** The same with one more warning, in its place. */
  public Evaluation warned(Warning warning) {
    List<Warning> all = new java.util.ArrayList<>(warnings);
    all.add(warning);
    all.sort(java.util.Comparator.comparing(Warning::kind));
    return new Evaluation(
        request,
        design,
        before,
        after,
        verdict,
        rules,
        change,
        group,
        reference,
        basis,
        standings,
        all,
        detectable,
        progress);
  }

  /** Whether a sentence may be printed: the rules permit it and no warning stands against it. */
  public boolean permits(Claim claim) {
    return verdict.isPresent()
        && verdict.get().permits(claim)
        && warnings.stream().noneMatch(w -> w.kind().weight() != Warning.Weight.NOTE);
  }

  /** Whether the change may be worded as an effect: drawn by lot, and over two waves. */
  public boolean mayBeCalledEffect() {
    return design == Design.AGAINST_COMPARISON
        && request.arms().map(Arms::byLot).orElse(false)
        && warnings.stream().noneMatch(w -> w.kind().weight() != Warning.Weight.NOTE);
  }
}
