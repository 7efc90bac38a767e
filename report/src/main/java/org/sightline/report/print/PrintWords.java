package org.sightline.report.print;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What stands at the foot of every sheet of paper. */
enum PrintWords implements Phrase {
  PAGE_OF;

  @Override
  public String family() {
    return "print";
  }

  @Override
  public List<String> parameters() {
    return List.of("page", "pages");
  }
}
