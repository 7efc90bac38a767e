package org.sightline.statistics.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.Wild;

class StudentsBehindTest {

  private static final Direction MORE = Direction.FAVOURABLE;
  private static final Direction FEWER = Direction.ADVERSE;

  @Test
  void wholeStudentsAreCountedWithoutRoundingUpANumberThatIsWhole() {
    // 0.7 · 10 is 7 exactly; a floating product may lie a hair above and ask for one more.
    BigDecimal bar = new BigDecimal("0.7");
    assertEquals(0, value(StudentsBehind.bar(MORE, new Tally(7, 10), bar)));
    assertEquals(1, value(StudentsBehind.bar(MORE, new Tally(6, 10), bar)));
    assertEquals(1, value(StudentsBehind.bar(MORE, new Tally(69, 100), bar)));
  }

  @Test
  void anAdverseOutcomeCountsCasesToBeSpared() {
    assertEquals(12, value(StudentsBehind.compared(FEWER, new Tally(18, 120), new Tally(24, 480))));
    assertEquals(0, value(StudentsBehind.compared(FEWER, new Tally(1, 120), new Tally(24, 480))));
  }

  @Test
  void everyoneOrNobodyLeavesNobodyBehindOrTheReason() {
    Tally all = new Tally(60, 200);
    assertEquals(0, value(StudentsBehind.overall(MORE, all, all)));
    assertEquals(
        Reason.NO_DENOMINATOR,
        assertInstanceOf(Undefined.class, StudentsBehind.overall(MORE, new Tally(0, 0), all))
            .reason());
    assertEquals(
        Reason.NO_REFERENCE,
        assertInstanceOf(Undefined.class, StudentsBehind.compared(MORE, all, new Tally(0, 0)))
            .reason());
  }

  @Test
  void aBarWrittenInPercentIsRefused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> StudentsBehind.bar(MORE, new Tally(1, 2), new BigDecimal("80")));
    assertTrue(error.getMessage().contains("bar is 80. Maybe"));
  }

  @Property
  void itIsTheLeastNumberThatClosesTheGap(
      @ForAll("peopled") Tally group, @ForAll("peopled") Tally reference) {
    for (Direction direction : Direction.values()) {
      long students = (long) value(StudentsBehind.compared(direction, group, reference));
      assertTrue(closed(direction, group, students, reference));
      assertTrue(students == 0 || !closed(direction, group, students - 1, reference));
    }
  }

  @Property
  void againstABarItIsTheLeastNumberThatReachesIt(
      @ForAll("peopled") Tally group, @ForAll @IntRange(max = 10_000) int bar) {
    BigDecimal share = BigDecimal.valueOf(bar, 4);
    for (Direction direction : Direction.values()) {
      long students = (long) value(StudentsBehind.bar(direction, group, share));
      Tally exact = new Tally(bar, 10_000);
      assertTrue(closed(direction, group, students, exact));
      assertTrue(students == 0 || !closed(direction, group, students - 1, exact));
    }
  }

  @Property
  void theMovingOverallShareAsksForTheSameStudentsAsEveryoneElse(
      @ForAll("peopled") Tally group, @ForAll("peopled") Tally others) {
    Tally all = group.plus(others);
    long students = (long) value(StudentsBehind.overall(MORE, group, all));
    assertTrue(closed(MORE, group, students, new Tally(all.x() + students, all.n())));
    assertTrue(
        students == 0
            || !closed(MORE, group, students - 1, new Tally(all.x() + students - 1, all.n())));
  }

  private static boolean closed(Direction direction, Tally group, long moved, Tally reference) {
    BigInteger x = BigInteger.valueOf(group.x() + direction.sign() * moved);
    int sign =
        x.multiply(BigInteger.valueOf(reference.n()))
            .compareTo(BigInteger.valueOf(reference.x()).multiply(BigInteger.valueOf(group.n())));
    return direction.sign() * sign >= 0;
  }

  @Provide
  Arbitrary<Tally> peopled() {
    return Wild.peopled();
  }
}
