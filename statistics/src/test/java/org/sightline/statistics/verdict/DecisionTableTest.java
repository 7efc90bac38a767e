package org.sightline.statistics.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.statistics.fidelity.FidelityState;

/** The 54 cells, one line each: class, group, fidelity, decision, actions, alarms. */
class DecisionTableTest {

  private static final String TABLE =
      """
      LARGE ROSE HIGH | SCALE | TRY_AT_OTHER_SITES MEASURE_AGAIN |
      LARGE ROSE LOW | REFINE | FIND_THE_ACTIVE_INGREDIENT |
      LARGE ROSE UNKNOWN | MEASURE_FIDELITY | MEASURE_FIDELITY |
      LARGE FLAT HIGH | GAP_SMALLER_GAIN_NOT_SHOWN | CONTINUE |
      LARGE FLAT LOW | GAP_SMALLER_GAIN_NOT_SHOWN | CONTINUE FIX_IMPLEMENTATION |
      LARGE FLAT UNKNOWN | GAP_SMALLER_GAIN_NOT_SHOWN | CONTINUE MEASURE_FIDELITY |
      LARGE FELL HIGH | LEVELLING_DOWN | STOP REVIEW |
      LARGE FELL LOW | LEVELLING_DOWN | STOP REVIEW |
      LARGE FELL UNKNOWN | LEVELLING_DOWN | STOP REVIEW |
      NARROWER ROSE HIGH | NARROWING | CONTINUE |
      NARROWER ROSE LOW | NARROWING | CONTINUE FIX_IMPLEMENTATION |
      NARROWER ROSE UNKNOWN | NARROWING | CONTINUE MEASURE_FIDELITY |
      NARROWER FLAT HIGH | GAP_SMALLER_GAIN_NOT_SHOWN | CONTINUE |
      NARROWER FLAT LOW | GAP_SMALLER_GAIN_NOT_SHOWN | CONTINUE FIX_IMPLEMENTATION |
      NARROWER FLAT UNKNOWN | GAP_SMALLER_GAIN_NOT_SHOWN | CONTINUE MEASURE_FIDELITY |
      NARROWER FELL HIGH | LEVELLING_DOWN | STOP REVIEW |
      NARROWER FELL LOW | LEVELLING_DOWN | STOP REVIEW |
      NARROWER FELL UNKNOWN | LEVELLING_DOWN | STOP REVIEW |
      SMALL ROSE HIGH | REPLACE | REPLACE |
      SMALL ROSE LOW | FIX_IMPLEMENTATION | FIX_IMPLEMENTATION |
      SMALL ROSE UNKNOWN | MEASURE_FIDELITY | MEASURE_FIDELITY |
      SMALL FLAT HIGH | REPLACE | REPLACE |
      SMALL FLAT LOW | FIX_IMPLEMENTATION | FIX_IMPLEMENTATION |
      SMALL FLAT UNKNOWN | MEASURE_FIDELITY | MEASURE_FIDELITY |
      SMALL FELL HIGH | LEVELLING_DOWN | STOP REVIEW |
      SMALL FELL LOW | LEVELLING_DOWN | STOP REVIEW |
      SMALL FELL UNKNOWN | LEVELLING_DOWN | STOP REVIEW |
      NOTHING_WORTHWHILE ROSE HIGH | REPLACE | REPLACE |
      NOTHING_WORTHWHILE ROSE LOW | FIX_IMPLEMENTATION | FIX_IMPLEMENTATION |
      NOTHING_WORTHWHILE ROSE UNKNOWN | MEASURE_FIDELITY | MEASURE_FIDELITY |
      NOTHING_WORTHWHILE FLAT HIGH | REPLACE | REPLACE |
      NOTHING_WORTHWHILE FLAT LOW | FIX_IMPLEMENTATION | FIX_IMPLEMENTATION |
      NOTHING_WORTHWHILE FLAT UNKNOWN | MEASURE_FIDELITY | MEASURE_FIDELITY |
      NOTHING_WORTHWHILE FELL HIGH | REPLACE | REPLACE | GROUP_FELL
      NOTHING_WORTHWHILE FELL LOW | FIX_IMPLEMENTATION | FIX_IMPLEMENTATION | GROUP_FELL
      NOTHING_WORTHWHILE FELL UNKNOWN | MEASURE_FIDELITY | MEASURE_FIDELITY | GROUP_FELL
      UNCLEAR ROSE HIGH | CANNOT_TELL | EXTEND |
      UNCLEAR ROSE LOW | CANNOT_TELL | EXTEND FIX_IMPLEMENTATION |
      UNCLEAR ROSE UNKNOWN | CANNOT_TELL | EXTEND MEASURE_FIDELITY |
      UNCLEAR FLAT HIGH | CANNOT_TELL | EXTEND |
      UNCLEAR FLAT LOW | CANNOT_TELL | EXTEND FIX_IMPLEMENTATION |
      UNCLEAR FLAT UNKNOWN | CANNOT_TELL | EXTEND MEASURE_FIDELITY |
      UNCLEAR FELL HIGH | CANNOT_TELL | | GROUP_FELL
      UNCLEAR FELL LOW | CANNOT_TELL | FIX_IMPLEMENTATION | GROUP_FELL
      UNCLEAR FELL UNKNOWN | CANNOT_TELL | MEASURE_FIDELITY | GROUP_FELL
      WIDER ROSE HIGH | STOP | STOP | RISING_APART
      WIDER ROSE LOW | STOP | STOP | NOT_DELIVERED_AS_DESIGNED
      WIDER ROSE UNKNOWN | STOP | STOP | FIDELITY_UNKNOWN
      WIDER FLAT HIGH | STOP | STOP |
      WIDER FLAT LOW | STOP | STOP | NOT_DELIVERED_AS_DESIGNED
      WIDER FLAT UNKNOWN | STOP | STOP | FIDELITY_UNKNOWN
      WIDER FELL HIGH | STOP | STOP_AT_ONCE | GROUP_FELL
      WIDER FELL LOW | STOP | STOP_AT_ONCE | GROUP_FELL NOT_DELIVERED_AS_DESIGNED
      WIDER FELL UNKNOWN | STOP | STOP_AT_ONCE | GROUP_FELL FIDELITY_UNKNOWN
      """;

  @TestFactory
  Stream<DynamicTest> everyCellSaysWhatWasSigned() {
    return TABLE.lines().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  @Test
  void theTableHasEveryCellOnce() {
    Set<String> cells =
        TABLE.lines().map(l -> l.split("\\|")[0].strip()).collect(Collectors.toSet());
    Set<String> all = new HashSet<>();
    for (IntervalClass c : IntervalClass.values()) {
      for (GroupState g : GroupState.values()) {
        for (FidelityState f : FidelityState.values()) {
          all.add(c + " " + g + " " + f);
        }
      }
    }
    assertEquals(all, cells);
    assertEquals(54, TABLE.lines().count());
  }

  private static void check(String line) {
    String[] part = line.split("\\|", -1);
    String[] cell = part[0].strip().split(" ");
    var narrowing = IntervalClass.valueOf(cell[0]);
    var group = GroupState.valueOf(cell[1]);
    Verdict.Judged ours =
        Signed.judged(Signed.of(narrowing, group, FidelityState.valueOf(cell[2])));
    assertEquals(Decision.valueOf(part[1].strip()), ours.decision());
    assertEquals(words(part[2]), names(ours.actions()));
    assertEquals(words(part[3]), names(ours.alarms()));
    boolean mayClaim =
        group == GroupState.ROSE
            && (narrowing == IntervalClass.LARGE || narrowing == IntervalClass.NARROWER);
    assertEquals(mayClaim, ours.permits(Claim.THE_GAP_NARROWED));
    assertEquals(group == GroupState.ROSE, ours.permits(Claim.THE_GROUP_GAINED));
    assertFalse(ours.permits(Claim.PARTLY_BECAUSE_THE_REFERENCE_FELL));
  }

  private static Set<String> words(String text) {
    return text.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(text.strip().split(" ")));
  }

  private static Set<String> names(Set<? extends Enum<?>> set) {
    return Set.copyOf(List.copyOf(set).stream().map(Enum::name).toList());
  }
}
