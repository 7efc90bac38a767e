package org.sightline.statistics.verdict;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.change.LevellingDown;

/** Step 3: what else the evidence says, in this order. */
final class Modifiers {

  private static final Set<IntervalClass> NARROWED =
      EnumSet.of(IntervalClass.LARGE, IntervalClass.NARROWER, IntervalClass.SMALL);

  private final Evidence evidence;
  private final Rules rules;
  private final Cell cell;

  Modifiers(Evidence evidence, Rules rules, Cell cell) {
    this.evidence = evidence;
    this.rules = rules;
    this.cell = cell;
  }

  Verdict apply(Row row) {
    boolean gained = NARROWED.contains(cell.narrowing()) && cell.group() == GroupState.ROSE;
    boolean levelling = gained && referenceFell();
    Row judged = refusedBeforehand(withoutComparison(levelling ? partLevelling(row) : row));
    if (gained && !referenceKnown()) {
      judged = judged.alarm(Alarm.REFERENCE_NOT_KNOWN);
    }
    return new Verdict.Judged(
        cell,
        judged.decision(),
        judged.actions(),
        judged.alarms(),
        claims(levelling),
        levelling
            ? LevellingDown.share(evidence.group(), evidence.reference())
            : Estimate.undefined(Reason.NOT_ESTIMABLE, "the reference is not shown to have fallen"),
        evidence.events());
  }

  private boolean referenceKnown() {
    return evidence.reference() instanceof Known known && known.range() instanceof Interval;
  }

  private boolean referenceFell() {
    return evidence.reference() instanceof Known known
        && known.range() instanceof Interval interval
        && interval.hi() < 0;
  }

  /** (i) Part of the narrowing is the reference falling. */
  private Row partLevelling(Row row) {
    boolean ownGainBelowDelta = ((Known) evidence.group()).value() < rules.delta();
    boolean spreads = row.decision() == Decision.SCALE || row.decision() == Decision.REFINE;
    Row kept = spreads && ownGainBelowDelta ? decided(row, Decision.CONTINUE) : row;
    return kept.alarm(Alarm.PART_LEVELLING);
  }

  /** (ii) Nothing is spread that was never compared. */
  private Row withoutComparison(Row row) {
    return row.decision() == Decision.SCALE && !evidence.comparisonSites()
        ? decided(row, Decision.CONTINUE_ADD_COMPARISON).and(Action.ADD_COMPARISON_SITES)
        : row;
  }

  /** (iii) A plan that could not have shown the goal cannot say yes or no. */
  private Row refusedBeforehand(Row row) {
    if (!evidence.refusedBeforehand()) {
      return row;
    }
    if (row.decision() == Decision.SCALE) {
      return decided(row, Decision.CONTINUE).alarm(Alarm.REFUSED_BEFOREHAND);
    }
    if (row.decision() == Decision.REPLACE) {
      return new Row(Decision.CANNOT_TELL, EnumSet.of(Action.EXTEND), row.alarms())
          .alarm(Alarm.REFUSED_BEFOREHAND);
    }
    return row;
  }

  private static Row decided(Row row, Decision decision) {
    return new Row(decision, EnumSet.of(Action.CONTINUE), row.alarms());
  }

  private Set<Claim> claims(boolean levelling) {
    Set<Claim> claims = EnumSet.noneOf(Claim.class);
    if (cell.group() == GroupState.ROSE) {
      claims.add(Claim.THE_GROUP_GAINED);
      boolean narrowed =
          cell.narrowing() == IntervalClass.LARGE || cell.narrowing() == IntervalClass.NARROWER;
      if (levelling) {
        claims.add(Claim.PARTLY_BECAUSE_THE_REFERENCE_FELL);
      } else if (narrowed && referenceKnown()) {
        claims.add(Claim.THE_GAP_NARROWED);
      }
    }
    return claims;
  }
}
