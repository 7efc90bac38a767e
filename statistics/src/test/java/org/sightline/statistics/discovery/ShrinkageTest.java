package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Wild;

class ShrinkageTest {

  @Test
  void fewPeopleMoveFarAndManyHardly() {
    Prior prior = BetaBinomial.fit(Strata.ALL);
    assertEquals(0.3574, prior.posterior(new Tally(2, 8)).mean(), 5e-5);
    assertEquals(0.7015, prior.posterior(new Tally(156, 220)).mean(), 5e-5);
  }

  @Test
  void fewerThanFiveStrataAreGivenThePooledShareAndTheReason() {
    var prior = assertInstanceOf(Prior.Pooled.class, BetaBinomial.fit(Strata.ALL.subList(0, 4)));
    assertEquals("4 strata with people, a prior needs 5", prior.why().detail());
    assertEquals(60.5 / 201, prior.posterior(new Tally(2, 8)).mean(), 1e-12);
  }

  @Test
  void strataThatDifferNoMoreThanByChanceArePooled() {
    var prior = BetaBinomial.fit(Collections.nCopies(8, new Tally(30, 60)));
    var pooled = assertInstanceOf(Prior.Pooled.class, prior);
    assertTrue(pooled.why().detail().contains("by chance"));
  }

  @Test
  void strataThatAreAllOrNoneKeepTheirDistance() {
    var prior =
        assertInstanceOf(
            Prior.Fitted.class,
            BetaBinomial.fit(
                List.of(
                    new Tally(0, 50),
                    new Tally(50, 50),
                    new Tally(0, 50),
                    new Tally(50, 50),
                    new Tally(0, 50),
                    new Tally(50, 50))));
    assertTrue(prior.atFloor());
    assertEquals(1, prior.weight(), 1e-5);
    assertTrue(prior.posterior(new Tally(0, 50)).mean() < 0.02);
  }

  @Test
  void expectedStudentsBehindFollowFromThePosterior() {
    SharePosterior uniform = new SharePosterior(1, 1);
    assertEquals(0.125, uniform.expectedShortfall(0.5), 1e-12);
    assertEquals(0.125, uniform.expectedExcess(0.5), 1e-12);
    assertEquals(0.5, uniform.expectedShortfall(1), 1e-12);
    assertEquals(0.5, uniform.expectedExcess(0), 1e-12);
  }

  @Test
  void balancedMeansShrinkAsTheFormulaSays() {
    // Six strata of 10 values, within-variance 9, means 0, 2, 4, 6, 8, 10: by maximum likelihood
    // the variance between is (sum of squares about 5)/6 - 9/10 = 70/6 - 0.9.
    List<Moments> strata =
        List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0).stream()
            .map(mean -> Moments.ofMeanAndSd(10, mean, 3))
            .toList();
    var prior = assertInstanceOf(MeanPrior.Fitted.class, NormalNormal.fit(strata));
    double between = 70.0 / 6 - 0.9;
    assertEquals(5, prior.mean(), 1e-9);
    assertEquals(between, prior.variance(), 1e-5);
    MeanPosterior lowest = prior.posterior(strata.get(0)).orElseThrow();
    double own = between / (between + 0.9);
    assertEquals((1 - own) * 5, lowest.mean(), 1e-6);
    assertEquals(Math.sqrt(0.9 * own), lowest.sd(), 1e-6);
  }

  @Test
  void meansThatDifferNoMoreThanByChanceArePooled() {
    var alike = Collections.nCopies(6, Moments.ofMeanAndSd(10, 4, 3));
    var prior = assertInstanceOf(MeanPrior.Pooled.class, NormalNormal.fit(alike));
    assertEquals(4, prior.posterior(alike.get(0)).orElseThrow().mean());
  }

  @Test
  void valuesWithoutSpreadLeaveNothingToSay() {
    var prior = NormalNormal.fit(Collections.nCopies(6, new Moments(10, 4, 0)));
    assertInstanceOf(MeanPrior.Missing.class, prior);
    assertTrue(prior.posterior(new Moments(10, 4, 0)).isEmpty());
  }

  @Property(tries = 150)
  void whateverTheStrataEveryPosteriorHoldsItsMean(
      @ForAll @Size(max = 9) List<@From("tallies") Tally> strata,
      @ForAll @DoubleRange(min = 0, max = 1) double at) {
    Prior prior = BetaBinomial.fit(strata);
    for (Tally stratum : strata) {
      if (prior instanceof Prior.Pooled pooled && pooled.all().n() == 0) {
        continue;
      }
      SharePosterior posterior = prior.posterior(stratum);
      assertTrue(posterior.mean() >= 0 && posterior.mean() <= 1);
      assertTrue(posterior.expectedShortfall(at) >= 0 && posterior.expectedExcess(at) >= 0);
      assertEquals(1, posterior.below(at) + posterior.above(at), 1e-9);
      if (prior instanceof Prior.Fitted fitted && stratum.n() > 0) {
        double least = Math.min(stratum.rate(), fitted.mean());
        double most = Math.max(stratum.rate(), fitted.mean());
        assertTrue(posterior.mean() >= least - 1e-9 && posterior.mean() <= most + 1e-9);
      }
    }
  }

  @Property(tries = 300)
  void whateverTheMeansEveryPosteriorIsANumber(
      @ForAll @Size(max = 9) List<@From("moments") Moments> strata) {
    MeanPrior prior = NormalNormal.fit(strata);
    strata.forEach(prior::posterior);
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Wild.tallies();
  }

  @Provide
  Arbitrary<Moments> moments() {
    return Wild.moments();
  }
}
