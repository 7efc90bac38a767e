package org.sightline.cli;

import java.time.LocalDate;
import org.sightline.engine.findings.Findings;
import org.sightline.report.gaps.Provenance;

/** What a reader needs to run the same again. */
final class Invocation {

  private Invocation() {}

  static Provenance provenance(Findings findings, String recipe) {
    return new Provenance(
        "sightline " + Version.number(),
        LocalDate.now(java.time.ZoneId.systemDefault()),
        "sightline gaps " + quoted(findings.data().source().file()) + " --recipe recipe.yaml",
        recipe);
  }

  private static String quoted(String file) {
    return file.matches("[\\w.,@%+=:/-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
  }
}
