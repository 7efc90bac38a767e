package org.sightline.server.explorer.web;

import org.sightline.engine.findings.Because;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.views.Viewed;
import org.sightline.report.picture.Stand;

/** Says of a row what its answer says, so that no picture says more or less than the answer. */
final class Standing {
  private Standing() {}

  static Stand of(Viewed.Row row, Said said) {
    if (row.verdict().isEmpty()) {
      return Stand.NOT_JUDGED;
    }
    if (row.verdict().filter(Verdict.GAP::equals).isPresent()) {
      return said.indicator.direction().sign() > 0 ? Stand.BELOW : Stand.ABOVE;
    }
    return row.tested()
        .filter(each -> each.because() == Because.AHEAD)
        .map(ahead -> said.indicator.direction().sign() > 0 ? Stand.ABOVE : Stand.BELOW)
        .orElse(Stand.CANNOT_TELL);
  }
}
