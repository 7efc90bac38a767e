package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.change.Change;
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
    List<Warning> warnings) {

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
