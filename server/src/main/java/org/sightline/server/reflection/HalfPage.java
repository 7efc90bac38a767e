package org.sightline.server.reflection;

import java.util.List;
import org.sightline.report.language.Language;

/**
 * What families read about a cycle, in one language, as it was when it was told.
 *
 * @param lines a sentence or two each, at least one
 * @param source where the numbers come from
 */
public record HalfPage(Language language, String title, List<String> lines, String source) {
  public HalfPage {
    lines = List.copyOf(lines);
  }
}
