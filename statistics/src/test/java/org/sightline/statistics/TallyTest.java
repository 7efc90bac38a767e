package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyTest {

  @Property
  void mergingTwoCellsEqualsTheirSum(@ForAll("tallies") Tally one, @ForAll("tallies") Tally two) {
    Tally both = one.plus(two);
    assertEquals(new Tally(one.x() + two.x(), one.n() + two.n()), both);
    assertEquals(one, both.minus(two));
    assertEquals(both, two.plus(one));
  }

  @Property
  void mergingTwoSetsOfValuesEqualsTakingThemTogether(
      @ForAll("tallies") Tally one, @ForAll("tallies") Tally two) {
    Moments both = zerosAndOnes(one).plus(zerosAndOnes(two));
    Moments together = zerosAndOnes(one.plus(two));
    assertEquals(together.n(), both.n());
    assertEquals(together.mean(), both.mean(), 1e-12);
    assertEquals(together.squares(), both.squares(), 1e-9 * (1 + together.n()));
  }

  private static Moments zerosAndOnes(Tally tally) {
    return tally.n() == 0
        ? new Moments(0, 0, 0)
        : new Moments(tally.n(), tally.rate(), tally.x() * (1 - tally.rate()));
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Wild.tallies();
  }
}
