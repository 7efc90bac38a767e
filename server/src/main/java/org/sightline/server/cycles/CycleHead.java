package org.sightline.server.cycles;

import java.util.List;

/**
 * The head of every page of a cycle: {@code @template.cycles.head(page = page, head = …, title =
 * …)}.
 *
 * @param path the cycle's address
 * @param name what people call it
 * @param focus the one thing looked at
 * @param since when it was started
 * @param version of the cycle that is shown
 * @param steps the rail
 * @param paths what the cycle is short of, and how that changes its path
 * @param ended when it was ended, in a sentence; empty while it runs
 * @param mayLead whether the reader may change and sign
 * @param mayTakePart whether the reader may say something
 */
public record CycleHead(
    String path,
    String name,
    String focus,
    String since,
    int version,
    List<Step> steps,
    List<String> paths,
    String ended,
    boolean mayLead,
    boolean mayTakePart) {
  public CycleHead {
    steps = List.copyOf(steps);
    paths = List.copyOf(paths);
  }

  /**
   * A step of the rail.
   *
   * @param address where it leads; empty when it cannot be opened yet
   * @param style {@code done}, {@code now} or empty
   */
  public record Step(String label, String note, String address, String style) {}
}
