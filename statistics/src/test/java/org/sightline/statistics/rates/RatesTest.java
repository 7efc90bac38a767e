package org.sightline.statistics.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class RatesTest {

  @Test
  void nobodyInTheGroupIsListedWithTheReason() {
    Undefined nobody = new Undefined(Reason.NO_DENOMINATOR, "nobody in the group");
    Tally empty = new Tally(0, 0);
    assertEquals(nobody, Wilson.share(empty));
    assertEquals(nobody, Wilson.share(new Clustered(empty, 2)));
    assertEquals(nobody, ClopperPearson.share(empty));
    assertEquals(nobody, BarGap.of(empty, new BigDecimal("0.5")));
    assertEquals(nobody, MeanValue.of(new Moments(0, 0, 0)));
  }

  @Test
  void peopleInClustersGetTheIntervalOfFewerPeople() {
    Interval clustered = interval(Wilson.share(new Clustered(new Tally(60, 200), 2)));
    assertEquals(interval(Wilson.share(new Tally(30, 100))), clustered);
    assertEquals(100, new Clustered(new Tally(60, 200), 2).effectiveN());
  }

  @Test
  void theBarHasNoSamplingErrorOfItsOwn() {
    var gap = BarGap.of(new Tally(60, 200), new BigDecimal("0.5"));
    assertEquals(-0.2, value(gap), 1e-12);
    assertEquals(0.2407474468237 - 0.5, interval(gap).lo(), 1e-9);
    assertThrows(
        IllegalArgumentException.class, () -> BarGap.of(new Tally(1, 2), new BigDecimal("50")));
  }

  @Test
  void aMeanHasItsTInterval() {
    // R: t.test(c(1, 2, 3, 4)) gives 2.5, 0.445739743239121 to 4.554260256760879
    var mean = MeanValue.of(new Moments(4, 2.5, 5));
    assertEquals(0.445739743239121, interval(mean).lo(), 1e-12);
    assertEquals(4.554260256760879, interval(mean).hi(), 1e-12);
    assertEquals(-0.5, value(BarGap.ofMean(new Moments(4, 2.5, 5), new BigDecimal("3"))), 1e-12);
  }

  @Test
  void aMeanInClustersHasAnIntervalWiderByTheRootOfTheDesignEffect() {
    Moments values = new Moments(4, 2.5, 5);
    Interval plain = interval(MeanValue.of(values));
    Interval clustered = interval(MeanValue.of(values, 4));
    assertEquals(2 * (plain.hi() - plain.lo()), clustered.hi() - clustered.lo(), 1e-12);
  }

  @Test
  void oneValueIsAMeanWithoutAnInterval() {
    var mean = assertInstanceOf(Known.class, MeanValue.of(new Moments(1, 7, 0)));
    assertEquals(7, mean.value());
    assertInstanceOf(Undefined.class, mean.range());
  }

  @Test
  void theChanceOfBeingAtTheMilestoneComesFromTheCountAlone() {
    // R: pbeta(11/30, 66.5, 134.5, lower.tail = FALSE)
    assertEquals(0.1407, JeffreysPosterior.of(new Tally(66, 200)).atLeast(11.0 / 30), 5e-5);
    assertEquals(1, JeffreysPosterior.of(new Tally(0, 0)).atLeast(0));
    assertEquals(1, JeffreysPosterior.of(new Tally(5, 5)).below(1));
  }

  @Test
  void theExactIntervalIsNeverShorterThanWilsonForAnInnerShare() {
    Interval exact = interval(ClopperPearson.share(new Tally(60, 200)));
    Interval wilson = interval(Wilson.share(new Tally(60, 200)));
    assertTrue(exact.hi() - exact.lo() > wilson.hi() - wilson.lo());
  }

  @Test
  void clustersThatAgreeHaveASmallDesignEffectAndSplitClustersALargeOne() {
    assertEquals(0, value(DesignEffect.of(Collections.nCopies(5, new Tally(10, 20)))), 1e-12);
    // Four clusters of 20, all or none: 4/3 · 4·(20·.5)²/80² / (.25/80) = 26.67
    var split = List.of(new Tally(20, 20), new Tally(0, 20), new Tally(20, 20), new Tally(0, 20));
    assertEquals(4.0 / 3 * 4 * 100 / 6400 / (.25 / 80), value(DesignEffect.of(split)), 1e-9);
  }

  @Test
  void threeClustersAreTooFew() {
    var none = DesignEffect.of(Collections.nCopies(3, new Tally(10, 20)));
    assertEquals(Reason.TOO_FEW_CLUSTERS, assertInstanceOf(Undefined.class, none).reason());
  }
}
