package org.sightline.statistics.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.statistics.Wild.sound;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Wild;

class RatesPropertiesTest {

  @Property
  void everyShareLiesInItsInterval(
      @ForAll("tallies") Tally tally,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double designEffect,
      @ForAll @DoubleRange(min = 0, max = 1) double bar) {
    sound(
        Wilson.share(tally),
        Wilson.share(new Clustered(tally, designEffect)),
        ClopperPearson.share(tally),
        JeffreysPosterior.of(tally).mean(),
        BarGap.of(tally, BigDecimal.valueOf(bar)));
    JeffreysPosterior posterior = JeffreysPosterior.of(tally);
    assertEquals(1, posterior.atLeast(bar) + posterior.below(bar), 1e-9);
  }

  @Property
  void everyMeanLiesInItsInterval(@ForAll("moments") Moments moments) {
    sound(MeanValue.of(moments), MeanValue.of(moments, 3), BarGap.ofMean(moments, BigDecimal.TEN));
  }

  @Property
  void aDesignEffectIsAValueOrAReason(@ForAll List<@From("tallies") Tally> clusters) {
    sound(DesignEffect.of(clusters));
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
