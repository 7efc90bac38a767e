package org.sightline.statistics.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one cell of the table says, before the modifiers. */
record Row(Decision decision, Set<Action> actions, Set<Alarm> alarms) {

  static Row of(Decision decision, Action... actions) {
    Set<Action> set = EnumSet.noneOf(Action.class);
    set.addAll(List.of(actions));
    return new Row(decision, set, EnumSet.noneOf(Alarm.class));
  }

  Row and(Action action) {
    Set<Action> more = EnumSet.of(action);
    more.addAll(actions);
    return new Row(decision, more, alarms);
  }

  Row alarm(Alarm alarm) {
    Set<Alarm> more = EnumSet.of(alarm);
    more.addAll(alarms);
    return new Row(decision, actions, more);
  }
}
