package org.sightline.engine.intake.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

  private final Decimal point = new Decimal(false);

  @Property
  void readsWhatBigDecimalReads(
      @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(12) BigDecimal number) {
    assertTrue(point.read(number.toPlainString()));
    BigDecimal kept = number.setScale(9, RoundingMode.HALF_UP);
    assertEquals(kept.unscaledValue().longValueExact(), point.unscaledAt(9));
    assertEquals(number.compareTo(kept) != 0, point.rounded());
  }

  @Property
  void readsWithADecimalCommaToo(
      @ForAll @BigRange(min = "-99999", max = "99999") @Scale(4) BigDecimal number) {
    Decimal comma = new Decimal(true);
    assertTrue(comma.read(number.toPlainString().replace('.', ',')));
    assertEquals(number.setScale(4).unscaledValue().longValueExact(), comma.unscaledAt(4));
  }

  @Property
  void noTextBreaksIt(@ForAll String text) {
    if (point.read(text)) {
      assertTrue(point.scale() >= 0 && point.scale() <= Decimal.MOST_DECIMALS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,234;1234", "1,234,567.5;1234567.5", "-3;-3", "\u22123;-3", "+4;4", "45%;45",
        "45.5 %;45.5", ".5;0.5", "5.;5", "1e3;1000", "1.5E-2;0.015", "0012;12",
        "123456789012345678;123456789012345678"
      })
  void readsTheUsualWays(String text, BigDecimal number) {
    assertTrue(point.read(text), text);
    assertEquals(0, number.compareTo(BigDecimal.valueOf(point.unscaled(), point.scale())), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "%",
        ".",
        "1.2.3",
        "1,23",
        "12,34,567",
        "abc",
        "1a",
        "<10",
        "10-20",
        "*",
        "1,2345",
        "--1",
        "99999999999999999999999",
        "1e99999999",
        "20-Oct"
      })
  void refusesWhatIsNoNumber(String text) {
    assertFalse(point.read(text), text);
  }

  @Test
  void roundsToTheScaleAsked() {
    assertTrue(point.read("2.5"));
    assertEquals(3, point.unscaledAt(0));
    assertTrue(point.read("-2.5"));
    assertEquals(-3, point.unscaledAt(0));
    assertTrue(point.read("999999999999999999"));
    assertEquals(Long.MIN_VALUE, point.unscaledAt(1));
  }
}
