package org.sightline.statistics.verdict;

import org.sightline.statistics.fidelity.FidelityState;

/** Step 2: all 54 cells, one function per class of the interval. */
final class DecisionTable {

  private DecisionTable() {}

  static Row of(Cell cell, Rules rules) {
    return switch (cell.narrowing()) {
      case LARGE -> large(cell);
      case NARROWER -> narrower(cell);
      case SMALL -> small(cell, rules);
      case NOTHING_WORTHWHILE -> nothingWorthwhile(cell);
      case UNCLEAR -> unclear(cell);
      case WIDER -> wider(cell, rules);
    };
  }

  private static Row large(Cell cell) {
    return switch (cell.group()) {
      case ROSE ->
          switch (cell.fidelity()) {
            case HIGH -> Row.of(Decision.SCALE, Action.TRY_AT_OTHER_SITES, Action.MEASURE_AGAIN);
            case LOW -> Row.of(Decision.REFINE, Action.FIND_THE_ACTIVE_INGREDIENT);
            case UNKNOWN -> Row.of(Decision.MEASURE_FIDELITY, Action.MEASURE_FIDELITY);
          };
      case FLAT -> gainNotShown(cell);
      case FELL -> levellingDown();
    };
  }

  private static Row narrower(Cell cell) {
    return switch (cell.group()) {
      case ROSE -> sameAnd(cell.fidelity(), Row.of(Decision.NARROWING, Action.CONTINUE));
      case FLAT -> gainNotShown(cell);
      case FELL -> levellingDown();
    };
  }

  private static Row small(Cell cell, Rules rules) {
    if (cell.group() == GroupState.FELL) {
      return levellingDown();
    }
    return cell.fidelity() == FidelityState.HIGH
            && rules.smallAndHigh() == Rules.SmallAndHigh.CONTINUE
        ? Row.of(Decision.CONTINUE, Action.CONTINUE)
        : replaceOrRepair(cell.fidelity());
  }

  private static Row nothingWorthwhile(Cell cell) {
    Row row = replaceOrRepair(cell.fidelity());
    return cell.group() == GroupState.FELL ? row.alarm(Alarm.GROUP_FELL) : row;
  }

  private static Row unclear(Cell cell) {
    return switch (cell.group()) {
      case ROSE, FLAT -> sameAnd(cell.fidelity(), Row.of(Decision.CANNOT_TELL, Action.EXTEND));
      case FELL -> sameAnd(cell.fidelity(), Row.of(Decision.CANNOT_TELL)).alarm(Alarm.GROUP_FELL);
    };
  }

  private static Row wider(Cell cell, Rules rules) {
    boolean fell = cell.group() == GroupState.FELL;
    Row stop = Row.of(Decision.STOP, fell ? Action.STOP_AT_ONCE : Action.STOP);
    Row row =
        switch (cell.fidelity()) {
          case HIGH -> cell.group() == GroupState.ROSE ? stop.alarm(Alarm.RISING_APART) : stop;
          case LOW ->
              (rules.widerAndLow() == Rules.WiderAndLow.STOP
                      ? stop
                      : Row.of(Decision.FIX_IMPLEMENTATION, Action.FIX_IMPLEMENTATION))
                  .alarm(Alarm.NOT_DELIVERED_AS_DESIGNED);
          case UNKNOWN -> stop.alarm(Alarm.FIDELITY_UNKNOWN);
        };
    return fell ? row.alarm(Alarm.GROUP_FELL) : row;
  }

  private static Row gainNotShown(Cell cell) {
    return sameAnd(cell.fidelity(), Row.of(Decision.GAP_SMALLER_GAIN_NOT_SHOWN, Action.CONTINUE));
  }

  private static Row levellingDown() {
    return Row.of(Decision.LEVELLING_DOWN, Action.STOP, Action.REVIEW);
  }

  private static Row replaceOrRepair(FidelityState fidelity) {
    return switch (fidelity) {
      case HIGH -> Row.of(Decision.REPLACE, Action.REPLACE);
      case LOW -> Row.of(Decision.FIX_IMPLEMENTATION, Action.FIX_IMPLEMENTATION);
      case UNKNOWN -> Row.of(Decision.MEASURE_FIDELITY, Action.MEASURE_FIDELITY);
    };
  }

  private static Row sameAnd(FidelityState fidelity, Row row) {
    return switch (fidelity) {
      case HIGH -> row;
      case LOW -> row.and(Action.FIX_IMPLEMENTATION);
      case UNKNOWN -> row.and(Action.MEASURE_FIDELITY);
    };
  }
}
