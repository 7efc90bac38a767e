package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * The problem statement on a cycle's page.
 *
 * @param there whether there is one
 * @param sentence as it builds itself in the reader's language
 * @param said in the team's own words; may be empty
 * @param facts what stands before it
 * @param warnings what has changed since it was written
 * @param signed everything that was signed, the last first
 * @param edited whether it was edited since it was signed
 */
public record StatementView(
    boolean there,
    Html sentence,
    String said,
    List<Fact> facts,
    List<String> warnings,
    List<TermsView> signed,
    boolean edited) {
  public StatementView {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    signed = List.copyOf(signed);
  }
}
