package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Wild;

class RankDistributionTest {

  @Test
  void theRangesOfEightStrataAreThoseOfTheReference() {
    Prior prior = BetaBinomial.fit(Strata.ALL);
    var ranks = RankDistribution.lowestFirst(Strata.ALL.stream().map(prior::posterior).toList());
    assertEquals(new RankRange(1, 2), ranks.range(0));
    assertEquals(new RankRange(1, 6), ranks.range(2));
    assertEquals(new RankRange(6, 8), ranks.range(7));
  }

  @Test
  void twoNormalsHaveTheKnownProbability() {
    var ranks =
        RankDistribution.lowestFirst(List.of(new MeanPosterior(1, 3), new MeanPosterior(2, 4)));
    double first = NormalDistribution.of(0, 5).cumulativeProbability(1);
    assertEquals(first, ranks.first(0), 1e-8);
    assertEquals(1 - first, ranks.first(1), 1e-8);
  }

  @Test
  void twoUniformsAndThreeAlikeShareTheRanksEvenly() {
    var ranks = RankDistribution.lowestFirst(Collections.nCopies(3, new SharePosterior(1, 1)));
    for (int rank = 1; rank <= 3; rank++) {
      assertEquals(1.0 / 3, ranks.probability(2, rank), 1e-8);
    }
    assertEquals(2, ranks.expected(0), 1e-7);
  }

  @Test
  void oneStratumStandsFirst() {
    var ranks = RankDistribution.lowestFirst(List.of(new SharePosterior(3, 4)));
    assertEquals(1, ranks.first(0), 1e-8);
    assertEquals(new RankRange(1, 1), ranks.range(0));
  }

  @Test
  void strataFarApartHaveNoDoubtAboutTheirRank() {
    var ranks =
        RankDistribution.lowestFirst(
            List.of(new SharePosterior(9e8, 1e8), new SharePosterior(1e8, 9e8)));
    assertEquals(1, ranks.probability(0, 2), 1e-8);
    assertEquals(1, ranks.first(1), 1e-8);
  }

  @Test
  void noStrataAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> RankDistribution.lowestFirst(List.of()));
  }

  @Property(tries = 60)
  void everyStratumHasARankAndEveryRankAStratum(
      @ForAll @Size(min = 1, max = 12) List<@From("tallies") Tally> strata) {
    var ranks = RankDistribution.lowestFirst(posteriors(strata));
    for (int i = 0; i < ranks.size(); i++) {
      double ofStratum = 0;
      double ofRank = 0;
      for (int j = 0; j < ranks.size(); j++) {
        ofStratum += ranks.probability(i, j + 1);
        ofRank += ranks.probability(j, i + 1);
      }
      assertEquals(1, ofStratum, 1e-6);
      assertEquals(1, ofRank, 1e-6);
    }
  }

  @Property(tries = 60)
  void countedFromTheOtherEndTheRanksAreMirrored(
      @ForAll @Size(min = 1, max = 8) List<@From("tallies") Tally> strata) {
    var up = RankDistribution.lowestFirst(posteriors(strata));
    var down = RankDistribution.highestFirst(posteriors(strata));
    for (int i = 0; i < up.size(); i++) {
      for (int rank = 1; rank <= up.size(); rank++) {
        assertEquals(up.probability(i, rank), down.probability(i, up.size() + 1 - rank), 1e-6);
      }
    }
  }

  private static List<Belief> posteriors(List<Tally> strata) {
    List<Belief> beliefs = new ArrayList<>();
    strata.forEach(s -> beliefs.add(new SharePosterior(s.x() + 0.5, s.rest() + 0.5)));
    return beliefs;
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return Wild.tallies();
  }
}
