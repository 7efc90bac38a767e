package org.sightline.server.lens.web;

import java.util.List;
import org.sightline.server.lens.Flaw;
import org.sightline.server.lens.ListFile;
import org.sightline.server.site.Page;

/** Says why a file could not be taken, naming the line. */
final class FlawText {
  private static final int LONGEST_VALUE = 80;

  private FlawText() {}

  static List<String> of(Page page, List<Flaw> flaws) {
    return flaws.stream().map(flaw -> of(page, flaw)).toList();
  }

  private static String of(Page page, Flaw flaw) {
    String line = page.speech().count(flaw.line());
    String value = flaw.value();
    String shown =
        page.speech()
            .name(value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value);
    return switch (flaw.kind()) {
      case EMPTY -> page.say(LensWords.FLAW_EMPTY);
      case NOT_A_TABLE -> page.say(LensWords.FLAW_NOT_A_TABLE);
      case LOCKED -> page.say(LensWords.FLAW_LOCKED);
      case BROKEN -> page.say(LensWords.FLAW_BROKEN);
      case TOO_LARGE -> page.say(LensWords.FLAW_TOO_LARGE);
      case TOO_MANY -> page.say(LensWords.FLAW_TOO_MANY, page.speech().count(ListFile.MOST_LINES));
      case NO_COLUMN -> page.say(LensWords.FLAW_NO_COLUMN, shown);
      case RAGGED ->
          page.say(LensWords.FLAW_RAGGED, line, half(page, value, 0), half(page, value, 1));
      case LONG -> page.say(LensWords.FLAW_LONG, line, half(page, value, 0), half(page, value, 1));
      case NAMELESS -> page.say(LensWords.FLAW_NAMELESS, line);
      case SIGNS -> page.say(LensWords.FLAW_SIGNS, line, shown);
      case FORMULA -> page.say(LensWords.FLAW_FORMULA, line, shown);
    };
  }

  private static String half(Page page, String value, int which) {
    return page.speech().count(Long.parseLong(value.split("/")[which]));
  }
}
