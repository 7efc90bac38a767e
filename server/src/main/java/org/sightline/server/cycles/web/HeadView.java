package org.sightline.server.cycles.web;

import java.util.List;

/**
 * The head of every page of a cycle.
 *
 * @param path the cycle's address
 * @param name what people call it
 * @param focus the one thing looked at
 * @param since when it was started
 * @param version of the cycle that is shown
 * @param steps the rail
 * @param paths what the cycle is short of, and how that changes its path
 * @param mayLead whether the reader may change and sign
 * @param mayTakePart whether the reader may say something
 */
public record HeadView(
    String path,
    String name,
    String focus,
    String since,
    int version,
    List<StepView> steps,
    List<String> paths,
    boolean mayLead,
    boolean mayTakePart) {
  public HeadView {
    steps = List.copyOf(steps);
    paths = List.copyOf(paths);
  }
}
