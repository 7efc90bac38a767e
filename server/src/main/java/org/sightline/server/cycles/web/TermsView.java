package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * Something that was signed.
 *
 * @param line who signed, and when
 * @param reason why it was changed; empty for the first
 * @param sentence the goal
 * @param said the goal in the team's own words; may be empty
 * @param facts how the result will be judged
 */
public record TermsView(String line, String reason, Html sentence, String said, List<Fact> facts) {
  public TermsView {
    facts = List.copyOf(facts);
  }
}
