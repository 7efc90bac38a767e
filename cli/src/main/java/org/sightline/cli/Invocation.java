package org.sightline.cli;

import java.time.LocalDate;
import org.sightline.engine.findings.Findings;
import org.sightline.report.gaps.Provenance;

/** What a reader needs to run the same again. */
final class Invocation {

  private Invocation() {}

  static Provenance provenance(Findings findings, String recipe) {
    return Provenance.ofGaps(
        "sightline " + Version.number(),
        LocalDate.now(java.time.ZoneId.systemDefault()),
        findings.data().source().file(),
        recipe);
  }
}
