package org.sightline.server.findings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;

/** Short lines that several pages say of a dataset. */
final class Lines {
  private static final int SHORT = 12;

  private Lines() {}

  /** Whose data, which version, and when it was accepted. */
  static String data(Page page, SeenFindings seen) {
    Prepared prepared = seen.prepared();
    return page.say(
        FindingsWords.DATA_LINE,
        page.speech().name(prepared.dataset().name()),
        version(prepared),
        page.speech().date(accepted(prepared)));
  }

  /** The start of a version's fingerprint. */
  static String version(Prepared prepared) {
    String id = prepared.data().id();
    return id.substring(0, Math.min(SHORT, id.length()));
  }

  /** The day a version was accepted. */
  static LocalDate accepted(Prepared prepared) {
    Instant at =
        prepared.dataset().versions().stream()
            .filter(version -> version.id().equals(prepared.data().id()))
            .findFirst()
            .map(AcceptedVersion::accepted)
            .orElse(prepared.dataset().newest().accepted());
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
