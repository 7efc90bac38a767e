package org.sightline.statistics.discovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MultiplicityTest {

  @Property
  void theStricterTheMethodTheLargerThePValue(
      @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 1) Double> raw) {
    double[] p = raw.stream().mapToDouble(Double::doubleValue).toArray();
    double[] bh = BenjaminiHochberg.adjust(p);
    double[] by = BenjaminiYekutieli.adjust(p);
    double[] bonferroni = Bonferroni.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertTrue(p[i] <= bh[i] && bh[i] <= by[i] && by[i] <= 1);
      assertTrue(bh[i] <= bonferroni[i] + 1e-15 && bonferroni[i] <= 1);
    }
  }

  @Property
  void theOrderOfPValuesStays(
      @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1) Double> raw) {
    double[] p = raw.stream().mapToDouble(Double::doubleValue).toArray();
    for (Multiplicity method : Multiplicity.values()) {
      double[] adjusted = method.adjust(p);
      for (int i = 0; i < p.length; i++) {
        for (int j = 0; j < p.length; j++) {
          assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j]);
        }
      }
    }
  }

  @Test
  void tiesGetTheSameValue() {
    assertArrayEquals(
        new double[] {0.03, 0.03, 0.03}, BenjaminiHochberg.adjust(new double[] {0.03, 0.03, 0.03}));
  }

  @Test
  void noTestsNeedNoAdjustment() {
    assertEquals(0, BenjaminiYekutieli.adjust(new double[0]).length);
  }

  @Test
  void aMissingPValueIsRefused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Bonferroni.adjust(new double[] {0.1, Double.NaN}));
    assertTrue(error.getMessage().contains("Maybe leave out"));
  }

  @Test
  void theMethodIsPrintedInWords() {
    assertEquals(
        "Benjamini-Yekutieli false discovery rate", Multiplicity.BENJAMINI_YEKUTIELI.words());
  }
}
