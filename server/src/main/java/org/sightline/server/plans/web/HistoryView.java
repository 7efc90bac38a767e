package org.sightline.server.plans.web;

import java.util.List;

/** Everything that was changed in a plan, the newest first. */
public record HistoryView(String path, List<Line> lines) {
  public HistoryView {
    lines = List.copyOf(lines);
  }

  /**
   * A change.
   *
   * @param when day and time
   * @param who and what they did
   * @param title of the action
   * @param why in their words; may be empty
   * @param diffs what was said otherwise
   * @param whole the form as it stood from then on
   */
  public record Line(
      String when, String who, String title, String why, List<Diff> diffs, List<Fact> whole) {
    public Line {
      diffs = List.copyOf(diffs);
      whole = List.copyOf(whole);
    }
  }
}
