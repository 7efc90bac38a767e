package org.sightline.server.decisions.web;

import java.util.List;

/**
 * The log as a page.
 *
 * @param lines newest first
 * @param found how many answer, in words
 * @param words what was looked for
 * @param kinds the sorts to choose from
 * @param overdueOnly whether only lines that wait for a review are shown
 * @param overdue how many wait, in words; empty when none does
 * @param mayWrite whether the reader may write a line
 * @param searched whether anything was asked
 * @param soundness what checking found; empty when it was not asked for
 * @param sound whether the log is whole
 * @param newer where newer lines are; empty when there are none
 * @param older where older lines are; empty when there are none
 */
public record LogView(
    List<LineView> lines,
    String found,
    String words,
    List<Choice> kinds,
    boolean overdueOnly,
    String overdue,
    boolean mayWrite,
    boolean searched,
    String soundness,
    boolean sound,
    String newer,
    String older) {

  /**
   * Something to choose.
   *
   * @param value as it is sent
   * @param label as it is shown
   * @param hint what it means
   * @param chosen whether it is
   */
  public record Choice(String value, String label, String hint, boolean chosen) {}
}
