package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;

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
 * @param end when and why it was ended; empty while it runs
 * @param leads whether the reader leads work, also where this cycle was ended
 * @param mayLead whether the reader may change and sign
 * @param mayTakePart whether the reader may say something
 * @param mayEnd whether the reader may end it, or open it again when it was ended
 */
public record CycleHead(
    String path,
    String name,
    String focus,
    String since,
    int version,
    List<Step> steps,
    List<String> paths,
    Optional<End> end,
    boolean leads,
    boolean mayLead,
    boolean mayTakePart,
    boolean mayEnd) {
  public CycleHead {
    steps = List.copyOf(steps);
    paths = List.copyOf(paths);
  }

  /**
   * That it was ended.
   *
   * @param when in a sentence
   * @param why the reason
   * @param words why, in the words of whoever ended it; may be empty
   * @param into what the cycle is called that goes on with it; empty when there is none, or none
   *     that the reader may know of
   * @param intoAddress where that one is
   */
  public record End(String when, String why, String words, String into, String intoAddress) {}

  /**
   * A step of the rail.
   *
   * @param address where it leads; empty when it cannot be opened yet
   * @param style {@code done}, {@code now} or empty
   */
  public record Step(String label, String note, String address, String style) {}
}
