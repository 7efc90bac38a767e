package org.sightline.server.explorer.web.fence;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the fence says. */
public enum FenceWords implements Phrase {
  TITLE,
  LEDE_WAITING("groups", "bar"),
  LEDE_EITHER("bar"),
  LEDE_NONE("bar"),
  LEDE_NOBODY("bar"),
  EQUALITY,
  EQUITY,
  TODAY,
  TODAY_LEDE,
  CHOOSE,
  DRAW,
  READ_TITLE,
  READ_HEIGHT,
  READ_EYES("question", "bar"),
  READ_TURNED("question"),
  TABLE,
  COLUMN_GROUP,
  COLUMN_STANDS,
  COLUMN_TO_BAR,
  COLUMN_STUDENTS,
  COLUMN_SAME,
  COLUMN_NEEDED,
  ABOVE,
  POINTS("points"),
  TOTAL("points", "each"),
  WHO_ALL,
  WHO_USUAL("more"),
  WHO_CHOSEN("more"),
  SMALL("groups", "least"),
  NOT_TITLE,
  NOT_COST,
  NOT_ALIKE("count", "group"),
  NOT_SURE,
  NOT_SURE_LINK,
  NO_FENCE_TITLE,
  NO_FENCE_MEAN,
  NO_FENCE_BAR,
  TO_EXPLORER;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  FenceWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "fence";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return FenceWords.class;
  }
}
