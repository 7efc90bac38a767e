package org.sightline.server.cycles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.server.TestServer;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.explorer.ExploredDistrict;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;

/** What stands before a goal, on the example district. */
class OutlooksTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final Dataset DISTRICT = ExploredDistrict.shared();
  private static final Viewer OWNER = SERVER.owner().viewer();
  private static final Group LEARNERS =
      new Group(List.of(new Condition("english_learner_status", "English learner")));

  private static final Estimate UNKNOWN = Estimate.undefined(Reason.NOT_ESTIMABLE, "few schools");

  @Test
  void aGoalNeedsAsManyPeopleAsItsChangeAsks() {
    Statement goal = goal(0.20, 3);
    Outlook outlook = outlook(goal).orElseThrow();
    double people = 0.20 * goal.baseline().n();
    assertEquals(people, outlook.people(), 1e-9);
    assertEquals(people / outlook.years(), outlook.perYear(), 1e-9);
    assertEquals(3, outlook.years(), 0.01);
  }

  @Test
  void aChangeBelowHalfOfWhatCouldShowIsFarBelow() {
    Outlook.Seen seen = new Outlook.Seen(Estimate.of(0.08, 700), true, 700, 12, UNKNOWN);
    assertTrue(seen.isFarBelow(0.039));
    assertTrue(seen.isFarBelow(-0.039));
    assertFalse(seen.isFarBelow(0.04));
    assertFalse(new Outlook.Seen(UNKNOWN, false, 700, 2, UNKNOWN).isFarBelow(0.001));
  }

  @Test
  void withinAYearEverybodyIsNeededAtOnce() {
    Outlook outlook = outlook(goal(0.20, 0)).orElseThrow();
    assertTrue(outlook.years() < 1);
    assertEquals(outlook.people(), outlook.perYear(), 1e-9);
  }

  @Test
  void thePastCountsPlacesThatGainedAsMuchInAYear() {
    Outlook.Past.Places easy = places(goal(0.01, 3));
    Outlook.Past.Places hard = places(goal(0.60, 1));
    assertEquals(easy.compared(), hard.compared(), "the same places");
    assertTrue(easy.compared() > 1);
    assertTrue(easy.gained() >= hard.gained(), "more asked, fewer have done it");
    assertTrue(hard.gained() < hard.compared());
    assertEquals(0.60, hard.yearly(), 0.01);
  }

  @Test
  void aChangeSmallerThanWhatWouldShowIsSaidBefore() {
    Outlook.Seen small = outlook(goal(0.01, 3)).orElseThrow().seen();
    assertFalse(small.enough());
    assertTrue(small.people() > 0);
    if (small.smallest() instanceof Known smallest) {
      assertTrue(smallest.value() > 0.01);
    }
  }

  @Test
  void theLargerTheGoalTheFewerPeopleItTakesToShow() {
    Known little =
        assertInstanceOf(Known.class, outlook(goal(0.05, 3)).orElseThrow().seen().alone());
    Known much = assertInstanceOf(Known.class, outlook(goal(0.30, 3)).orElseThrow().seen().alone());
    assertTrue(much.value() < little.value());
  }

  @Test
  void withoutTheDataNothingIsSaid() {
    Statement goal = goal(0.2, 3);
    NumberSource gone = new NumberSource("nowhere", "v", "reading_proficient", LEARNERS, "q");
    assertEquals(Optional.empty(), outlook(about(goal, gone)));
    NumberSource other =
        new NumberSource(DISTRICT.key(), goal.number().version(), "no_such", LEARNERS, "q");
    assertEquals(Optional.empty(), outlook(about(goal, other)));
  }

  private static Optional<Outlook> outlook(Statement goal) {
    return SERVER.bean(Outlooks.class).of(OWNER, goal);
  }

  private static Outlook.Past.Places places(Statement goal) {
    return assertInstanceOf(Outlook.Past.Places.class, outlook(goal).orElseThrow().past());
  }

  /** A goal that much above the baseline, that many years from today; 0 is half a year. */
  private static Statement goal(double change, int years) {
    Figures figures = SERVER.bean(Figures.class);
    NumberSource number =
        figures.source(DISTRICT.key(), "reading_proficient", LEARNERS).orElseThrow();
    Figure.Counted counted = assertInstanceOf(Figure.Counted.class, figures.of(OWNER, number));
    LocalDate today =
        LocalDate.ofInstant(SERVER.bean(InstantSource.class).instant(), ZoneOffset.UTC);
    return new Statement(
        number,
        counted.cell().tally(),
        "",
        counted.cell().tally().rate() + change,
        years == 0 ? today.plusMonths(6) : today.plusYears(years),
        false,
        0.9,
        OWNER.account(),
        "");
  }

  private static Statement about(Statement goal, NumberSource number) {
    return new Statement(
        number,
        goal.baseline(),
        goal.time(),
        goal.target(),
        goal.by(),
        goal.end(),
        goal.bar(),
        goal.owner(),
        goal.said());
  }
}
