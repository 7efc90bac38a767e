package org.sightline.server.ideas.web;

import java.util.List;
import org.sightline.server.site.Form;

/**
 * The page on which ideas are chosen.
 *
 * @param path the address of the ideas
 * @param picks what may be chosen, the highest total first
 * @param out what may not, and why
 * @param board version of what holds for all ideas
 * @param faults what stands in the way, in sentences
 * @param chosen what was chosen before, the newest first
 * @param form what stands in the fields
 */
public record ChoiceView(
    String path,
    List<Pick> picks,
    List<Pick> out,
    int board,
    List<String> faults,
    List<ChosenView> chosen,
    Form form) {
  public ChoiceView {
    picks = List.copyOf(picks);
    out = List.copyOf(out);
    faults = List.copyOf(faults);
    chosen = List.copyOf(chosen);
  }

  /**
   * An idea to choose.
   *
   * @param line how it stands
   * @param warnings what it still wants
   */
  public record Pick(String id, String title, String line, List<String> warnings) {
    public Pick {
      warnings = List.copyOf(warnings);
    }
  }
}
