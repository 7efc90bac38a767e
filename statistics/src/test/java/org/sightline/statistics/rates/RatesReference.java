package org.sightline.statistics.rates;

import static org.sightline.statistics.ReferenceRow.interval;

import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.Tally;

/** Reference rows answered by one group's share. */
public final class RatesReference {

  private RatesReference() {}

  public static void register(ReferenceChecks checks) {
    checks.near("1.rates", "A", () -> new Tally(60, 200).rate());
    checks.near("1.rates", "B", () -> new Tally(60, 150).rate());
    checks.near("1.rates", "C", () -> new Tally(270, 450).rate());
    checks.near("1.rates", "D", () -> new Tally(150, 200).rate());
    checks.ends("1.wilson.60/200", () -> interval(Wilson.share(new Tally(60, 200))));
    checks.ends("1.wilson.0/12", () -> interval(Wilson.share(new Tally(0, 12))));
    checks.ends("1.wilson.12/12", () -> interval(Wilson.share(new Tally(12, 12))));
    checks.ends("1.clopper.60/200", () -> interval(ClopperPearson.share(new Tally(60, 200))));
  }
}
