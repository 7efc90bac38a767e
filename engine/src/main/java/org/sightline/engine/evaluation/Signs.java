package org.sightline.engine.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.LevellingDown;
import org.sightline.statistics.change.OneSchoolOut;
import org.sightline.statistics.change.TTest;
import org.sightline.statistics.verdict.Oriented;

/** Looks for every way in which a change can mislead, each with its size. */
record Signs(
    EvaluationRequest request, Census census, Periods periods, Schools schools, Change change) {
  /** A difference of shares of people seen or tested that is worth a warning. A choice. */
  private static final double SHARE = 0.05;

  /** Growth of one side beside the other that is worth a warning. A choice. */
  private static final double GROWTH = 0.1;

  /** A shift of everyone, in standard deviations, that a year does not bring. A choice. */
  private static final double SHIFT = 0.75;

  /** A ratio of standard deviations that a year does not bring. A choice. */
  private static final double STRETCH = 1.5;

  List<Warning> found(Optional<Followed> followed) {
    List<Warning> found = new ArrayList<>();
    places(found);
    scale(found);
    referenceFell(found);
    followed.ifPresentOrElse(people -> people(people, found), () -> size(found));
    tested(found);
    within(found);
    oneSchool(found);
    preTrend(found);
    Regression.of(this).ifPresent(found::add);
    return found;
  }

  Direction direction() {
    return request.outcome().direction();
  }

  /** The change with its sign turned so that above 0 means narrower. */
  double narrowing() {
    return oriented(change.estimate());
  }

  double oriented(Estimate estimate) {
    return Oriented.of(direction(), estimate).asDouble().orElse(0);
  }

  private static Estimate count(long n) {
    return Estimate.of((double) n, n);
  }

  private void places(List<Warning> found) {
    Set<String> both = new HashSet<>(census.schoolsIn(periods.before()));
    both.retainAll(new HashSet<>(census.schoolsIn(periods.after())));
    List<String> all = census.schoolsIn(periods.before(), periods.after());
    if (both.size() < all.size()) {
      List<String> odd = all.stream().filter(school -> !both.contains(school)).toList();
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("schools", count(odd.size()));
      sizes.put("of", count(all.size()));
      Schools stayed =
          new Schools(
              schools.treated().stream().filter(s -> both.contains(s.school())).toList(),
              schools.comparison().stream().filter(s -> both.contains(s.school())).toList());
      sizes.put("change_without_them", stayed.change().estimate());
      found.add(new Warning(Warning.Kind.PLACES_DIFFER, sizes, odd));
    }
  }

  private void scale(List<Warning> found) {
    Moments before = census.total(periods.before()).everyone();
    Moments after = census.total(periods.after()).everyone();
    if (!request.outcome().isMean()
        || !(before.variance() instanceof Known v1)
        || !(after.variance() instanceof Known v2)
        || v1.value() <= 0
        || v2.value() <= 0) {
      return;
    }
    double shift = (after.mean() - before.mean()) / Math.sqrt(v1.value());
    double stretch = Math.sqrt(v2.value() / v1.value());
    if (Math.abs(shift) > SHIFT || stretch > STRETCH || stretch < 1 / STRETCH) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("shift_in_standard_deviations", Estimate.of(shift, after.n()));
      sizes.put("ratio_of_standard_deviations", Estimate.of(stretch, after.n()));
      found.add(Warning.of(Warning.Kind.SCALE_MOVED, sizes));
    }
  }

  private void referenceFell(List<Warning> found) {
    Estimate reference = Oriented.of(direction(), schools.reference().estimate());
    Estimate group = Oriented.of(direction(), schools.group().estimate());
    if (reference instanceof Known fell && fell.value() < 0 && narrowing() > 0) {
      boolean sure = fell.range() instanceof Interval interval && interval.hi() < 0;
      Estimate share = LevellingDown.share(group, reference);
      if (sure || (share instanceof Known part && part.value() >= GROWTH)) {
        Map<String, Estimate> sizes = new LinkedHashMap<>();
        sizes.put("reference_change", reference);
        sizes.put("share_of_narrowing", share);
        found.add(Warning.of(Warning.Kind.REFERENCE_FELL, sizes));
      }
    }
  }

  private static void people(Followed followed, List<Warning> found) {
    if (followed.composition().misleads()) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("baseline", followed.composition().baseline());
      sizes.put("current", followed.composition().current());
      sizes.put("fixed_cohort", followed.composition().fixedCohort());
      sizes.put("ever", followed.composition().ever());
      found.add(Warning.of(Warning.Kind.MAKE_UP_CHANGED, sizes));
    }
    if (followed.groupLost() instanceof Known group
        && followed.referenceLost() instanceof Known reference
        && Math.abs(group.value() - reference.value()) >= SHARE) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("group_lost", group);
      sizes.put("reference_lost", reference);
      found.add(Warning.of(Warning.Kind.ATTRITION, sizes));
    }
  }

  private void size(List<Warning> found) {
    Sides before = census.total(periods.before(), true);
    Sides after = census.total(periods.after(), true);
    if (before.enrolled(true) == 0 || before.enrolled(false) == 0) {
      return;
    }
    double group = (double) after.enrolled(true) / before.enrolled(true) - 1;
    double reference = (double) after.enrolled(false) / before.enrolled(false) - 1;
    if (Math.abs(group - reference) >= GROWTH) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("group_growth", Estimate.of(group, after.enrolled(true)));
      sizes.put("reference_growth", Estimate.of(reference, after.enrolled(false)));
      found.add(Warning.of(Warning.Kind.SIZE_CHANGED, sizes));
    }
  }

  private void tested(List<Warning> found) {
    Map<String, Estimate> sizes = new LinkedHashMap<>();
    double[] moved = new double[2];
    for (boolean group : new boolean[] {true, false}) {
      for (String period : List.of(periods.before(), periods.after())) {
        Sides sides = census.total(period, true);
        long enrolled = sides.enrolled(group);
        if (enrolled == 0) {
          return;
        }
        long known = group ? sides.group().n() : sides.reference().n();
        double share = (double) known / enrolled;
        moved[group ? 0 : 1] += period.equals(periods.after()) ? share : -share;
        sizes.put(
            (group ? "group" : "reference")
                + (period.equals(periods.after()) ? "_after" : "_before"),
            Estimate.of(share, enrolled));
      }
    }
    if (Math.abs(moved[0] - moved[1]) >= SHARE) {
      found.add(Warning.of(Warning.Kind.TESTED_CHANGED, sizes));
    }
  }

  /** Simpson's reversal: the whole moves one way, the schools the other. */
  private void within(List<Warning> found) {
    Estimate inside = schools.ofSchools().estimate();
    if (change.estimate() instanceof Known whole
        && inside instanceof Known each
        && whole.value() * each.value() < 0
        && (each.range() instanceof Interval i && !i.contains(whole.value()))) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("together", whole);
      sizes.put("within_schools", each);
      found.add(Warning.of(Warning.Kind.WITHIN_SCHOOLS_OPPOSITE, sizes));
    }
  }

  private void oneSchool(List<Warning> found) {
    OneSchoolOut out = OneSchoolOut.of(schools.treated());
    if (!out.turns()) {
      return;
    }
    int at = schools.treated().stream().map(s -> s.school()).toList().indexOf(out.carrier());
    Map<String, Estimate> sizes = new LinkedHashMap<>();
    sizes.put("change", new Schools(schools.treated(), List.of()).change().estimate());
    sizes.put("without_it", out.without().get(at));
    found.add(new Warning(Warning.Kind.ONE_SCHOOL, sizes, List.of(out.carrier())));
  }

  /** The same contrast between the first earlier period and the baseline. */
  private void preTrend(List<Warning> found) {
    if (periods.earlier().isEmpty()) {
      return;
    }
    String first = periods.earlier().get(0);
    Change earlier =
        Schools.of(census, !schools.comparison().isEmpty(), first, periods.before()).change();
    boolean sameWay = oriented(earlier.estimate()) * narrowing() > 0;
    boolean clear = earlier.test().map(TTest::interval).filter(i -> !i.contains(0)).isPresent();
    if (sameWay && clear) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("change_before", earlier.estimate());
      found.add(new Warning(Warning.Kind.PRE_TREND, sizes, List.of(first, periods.before())));
    }
  }
}
