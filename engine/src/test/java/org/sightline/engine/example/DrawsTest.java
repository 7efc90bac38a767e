package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int MANY = 200_000;

  private static Draws at(long first, long second) {
    return new Draws(5, Draws.Stream.YEAR, first, second);
  }

  @Test
  void aPlaceHasItsOwnNumbersWhoeverDrewBefore() {
    assertEquals(at(3, 4).uniform(), at(3, 4).uniform());
    assertNotEquals(at(3, 4).uniform(), at(4, 3).uniform());
    assertNotEquals(at(3, 4).uniform(), new Draws(5, Draws.Stream.PERSON, 3, 4).uniform());
    assertNotEquals(at(3, 4).uniform(), new Draws(6, Draws.Stream.YEAR, 3, 4).uniform());
  }

  @Test
  void firstNumbersOfNeighbouringPlacesAreEvenAndUnrelated() {
    double[] first = IntStream.range(0, MANY).mapToDouble(i -> at(i, 0).uniform()).toArray();
    assertEquals(0.5, DoubleStream.of(first).average().orElseThrow(), 0.003);
    double product =
        IntStream.range(1, MANY)
            .mapToDouble(i -> (first[i] - 0.5) * (first[i - 1] - 0.5) * 12)
            .average()
            .orElseThrow();
    assertEquals(0, product, 0.012);
  }

  @Test
  void normalQuantilesAreThoseOfTheNormalDistribution() {
    NormalDistribution exact = NormalDistribution.of(0, 1);
    for (double share : new double[] {0.001, 0.025, 0.1, 0.5, 0.8, 0.975, 0.999}) {
      assertEquals(
          exact.inverseCumulativeProbability(share), NormalQuantiles.at(share), 0.01, "" + share);
    }
  }

  @Test
  void normalNumbersHaveMeanZeroAndDeviationOne() {
    Draws draws = at(1, 1);
    double[] numbers = DoubleStream.generate(draws::normal).limit(MANY).toArray();
    assertEquals(0, DoubleStream.of(numbers).average().orElseThrow(), 0.01);
    assertEquals(1, DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow(), 0.015);
  }

  @Test
  void eventsHaveTheirMean() {
    Draws draws = at(2, 2);
    double mean = IntStream.range(0, MANY).map(i -> draws.events(0.4)).average().orElseThrow();
    assertEquals(0.4, mean, 0.01);
  }

  @Test
  void everyShareIsPickedAsOftenAsItWeighs() {
    Draws draws = at(3, 3);
    double[] shares = Draws.cumulative(1, 0.5, 2.5);
    int[] counts = new int[3];
    IntStream.range(0, MANY).forEach(i -> counts[draws.pick(shares)]++);
    assertEquals(0.25, counts[0] / (double) MANY, 0.01);
    assertEquals(0.625, counts[2] / (double) MANY, 0.01);
    assertTrue(counts[1] > 0);
  }
}
