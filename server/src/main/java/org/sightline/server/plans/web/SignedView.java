package org.sightline.server.plans.web;

import java.util.List;

/**
 * Something that was signed, beside the plan.
 *
 * @param line who signed or changed it, and when
 * @param reason why it was changed; empty for the first
 * @param facts goal, comparison, smallest change, floor, stop rule
 */
public record SignedView(String line, String reason, List<Fact> facts) {
  public SignedView {
    facts = List.copyOf(facts);
  }
}
