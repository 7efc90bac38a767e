package org.sightline.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

class FencePlanTest {
  private static final double CLOSE = 1e-9;

  private static Fence fence(Fence.Panel panel, double bar, List<Double> shares) {
    List<Fence.Standing> standings = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      standings.add(
          new Fence.Standing(new Group("g" + i, Mark.at(i)), Estimate.of(shares.get(i), 100)));
    }
    return new Fence(Caption.of("Fence"), bar, panel, standings);
  }

  private static FencePlan plan(Fence.Panel panel, double bar, List<Double> shares) {
    return FencePlan.of(fence(panel, bar, shares));
  }

  @Test
  void theMockScene() {
    FencePlan equality = plan(Fence.Panel.EQUALITY, .6, List.of(.31, .48, .7));
    assertEquals(.41, equality.total(), CLOSE);
    assertEquals(.41 / 3, equality.equal(), CLOSE);
    assertEquals(2.1, equality.perPoint(), CLOSE);
    assertEquals(
        List.of(21.0, 21.0, 18.9), rounded(plan(Fence.Panel.EQUITY, .6, List.of(.31, .48, .7)), 0));
  }

  private static List<Double> rounded(FencePlan plan, int person) {
    return plan.crates(plan.people().get(person)).stream()
        .map(height -> Math.round(height * 1e6) / 1e6)
        .toList();
  }

  @Property
  void bothWaysOfGivingUseTheSameTotal(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    double equality = boxes(plan(Fence.Panel.EQUALITY, bar, shares));
    double equity = boxes(plan(Fence.Panel.EQUITY, bar, shares));
    assertEquals(equality, equity, CLOSE);
    assertEquals(0, boxes(plan(Fence.Panel.TODAY, bar, shares)), CLOSE);
  }

  private static double boxes(FencePlan plan) {
    return plan.people().stream().mapToDouble(FencePlan.Person::box).sum();
  }

  @Property
  void onlyTheCratesDifferBetweenScenes(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    FencePlan today = plan(Fence.Panel.TODAY, bar, shares);
    for (Fence.Panel panel : Fence.Panel.values()) {
      FencePlan other = plan(panel, bar, shares);
      assertEquals(today.rail(), other.rail(), CLOSE);
      assertEquals(today.floor(), other.floor(), CLOSE);
      for (int i = 0; i < shares.size(); i++) {
        assertEquals(
            today.ground(today.people().get(i)), other.ground(other.people().get(i)), CLOSE);
      }
    }
  }

  @Property
  void everyoneHasOneHeightAndStandsOnCratesOfTenPoints(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    for (Fence.Panel panel : Fence.Panel.values()) {
      FencePlan plan = plan(panel, bar, shares);
      for (FencePlan.Person person : plan.people()) {
        assertEquals(FencePlan.EYES, plan.feet(person) - plan.eyes(person.reaches()), CLOSE);
        double stack = plan.crates(person).stream().mapToDouble(d -> d).sum();
        assertEquals(plan.ground(person) - plan.feet(person), stack, 1e-6);
        plan.crates(person)
            .forEach(crate -> assertTrue(crate <= 10 * plan.perPoint() + CLOSE, "crate " + crate));
      }
    }
  }

  @Property
  void withTheBoxesEachNeedsEveryoneSeesOverAndNobodyIsLowered(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    FencePlan plan = plan(Fence.Panel.EQUITY, bar, shares);
    for (FencePlan.Person person : plan.people()) {
      assertTrue(plan.seesOver(person));
      assertTrue(person.reaches() >= person.share());
    }
  }

  @Property
  void everythingStaysOnTheSheet(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    for (Fence.Panel panel : Fence.Panel.values()) {
      FencePlan plan = plan(panel, bar, shares);
      for (FencePlan.Person person : plan.people()) {
        assertTrue(plan.eyes(person.reaches()) - 13.5 >= 8, "a head above the sky");
        assertTrue(plan.ground(person) <= plan.floor() + CLOSE, "feet below the floor");
      }
      assertTrue(plan.floor() < 460, "height " + plan.floor());
    }
  }

  @Test
  void aGroupThatCannotBeShownIsLeftOutOfTheTotal() {
    Fence fence =
        new Fence(
            Caption.of("Fence"),
            .6,
            Fence.Panel.EQUALITY,
            List.of(
                new Fence.Standing(new Group("a", Mark.DISC), Estimate.of(.4, 100)),
                new Fence.Standing(new Group("b", Mark.SQUARE), Estimate.of(.1, 9)),
                new Fence.Standing(
                    new Group("c", Mark.RING), Estimate.undefined(Reason.SUPPRESSED, "small"))));
    assertEquals(1, FencePlan.of(fence).people().size());
    assertEquals(.2, FencePlan.of(fence).total(), CLOSE);
  }

  @Test
  void theBarIsAShareOverZero() {
    assertThrows(IllegalArgumentException.class, () -> fence(Fence.Panel.TODAY, 0, List.of(.5)));
    assertThrows(IllegalArgumentException.class, () -> fence(Fence.Panel.TODAY, 60, List.of(.5)));
  }
}
