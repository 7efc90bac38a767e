package org.sightline.report.html;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the frame around every page says. */
enum FrameWords implements Phrase {
  SKIP,
  GAP,
  TOO_SMALL,
  CANNOT_TELL,
  NO_EVIDENCE;

  @Override
  public String family() {
    return "frame";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }
}
