package org.sightline.server.plans.web;

import java.util.List;

/**
 * What the front line says about a plan.
 *
 * @param setting how many reports within how many days propose an adjustment, in a sentence
 * @param waiting proposals to decide on
 * @param decided proposals that were decided, the newest first
 * @param lines what was said, action by action
 * @param address where one reports; empty while nothing can be reported
 */
public record VoicesView(
    String setting,
    List<ProposalLine> waiting,
    List<ProposalLine> decided,
    List<SaidLine> lines,
    String address) {
  public VoicesView {
    waiting = List.copyOf(waiting);
    decided = List.copyOf(decided);
    lines = List.copyOf(lines);
  }

  /** A proposal: what it proposes, and what was decided; {@code answer} is empty while it waits. */
  public record ProposalLine(String address, String words, String why, String answer) {}

  /**
   * What was said about an action.
   *
   * @param counts how many said what, in a sentence
   * @param words the newest in their own words
   */
  public record SaidLine(String title, String counts, List<String> words) {
    public SaidLine {
      words = List.copyOf(words);
    }
  }
}
