package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.language.Phrase;
import org.sightline.statistics.Reason;

/** Everything the pictures say of themselves. */
enum PictureWords implements Phrase {
  THE_NUMBERS,
  THE_BAR("value"),
  BAR_IN_SENTENCE,
  NAME_VALUE("name", "value"),
  NAME_WITH_VALUE("name", "value"),
  SENTENCE("said"),
  COMMA,
  POINTS("count"),
  COUNT_OF("reached", "count"),
  FROM("count"),
  RANGE("low", "high"),
  MORE("count"),
  NONE,

  FEW,
  FEW_SHORT,
  HELD_BACK_SHORT,
  NOBODY_SHORT,
  NO_VALUE_SHORT,
  REASON_NO_DENOMINATOR,
  REASON_NO_REFERENCE,
  REASON_ONE_GROUP,
  REASON_SUPPRESSED,
  REASON_TOO_FEW_CLUSTERS,
  REASON_NOT_ESTIMABLE,
  NOT_COUNTED,
  NO_BAND("names", "reason"),
  NOTE_NO_INTERVAL("reason"),
  NOT_DRAWN("name", "reason"),
  BECAUSE("what", "reason"),
  NO_LINE("gaps"),
  NO_LINE_MANY("count"),

  COLUMN_GROUP,
  COLUMN_PLACE,
  COLUMN_STAGE,
  COLUMN_SHARE,
  COLUMN_VALUE,
  COLUMN_AGAINST_BAR,
  COLUMN_AGAINST("reference"),
  COLUMN_INTERVAL("level"),
  COLUMN_REACHED,
  COLUMN_COUNTED,
  COLUMN_RULE,
  COLUMN_OF_HUNDRED,
  COLUMN_WENT_ON,
  COLUMN_STANDS_AT,
  COLUMN_TO_BAR,
  COLUMN_SAME_BOX,
  COLUMN_NEEDED_BOXES,

  BELOW,
  ABOVE,
  CANNOT_TELL,
  DISTANCE_AND_VALUE("distance", "value"),
  ABOUT("distance"),
  BREAKS,
  IS_USUAL,
  EVERYONE_BEGINS,

  EMPTY_GROUPS,
  EMPTY_TIMES,
  EMPTY_PLACES,
  EMPTY_STAGES,
  TOO_FEW_TIMES("least"),
  BASELINE_TOO_SHORT("least", "count"),
  TOO_MANY_COLUMNS("most"),
  TOO_MANY_LINES("most"),
  TOO_MANY_PEOPLE("most"),
  TOO_FEW_TO_JUDGE,

  STAND_SHORT("who", "line"),
  STAND_BEYOND("who", "line"),
  STAND_OVER_LIMIT("who", "line"),
  STAND_UNDER_LIMIT("who", "line"),
  CANNOT_BE_TOLD("who", "line"),
  SO_MANY_GROUPS("count"),
  STANDS_AT("who", "value"),
  FROM_LEAST_TO_MOST("least", "most"),
  DESCRIBE_GROUPS("count", "values"),
  DESCRIBE_AGAINST("all", "line"),

  WENT_FROM_TO("name", "from", "start", "to", "end"),
  ONCE_AT("name", "value", "time"),
  NEVER_SHOWN("name"),
  MOVED_MOST("change"),
  TREND_AND_DISTANCE("change", "distance"),
  IS_AWAY("line", "distance"),

  UPPER_LIMIT("value"),
  LOWER_LIMIT("value"),
  USUAL("value"),
  LIMIT_BEYOND,
  LIMITS_FIXED("first", "last"),
  ALL_USUAL,
  SOMETHING_CHANGED("first", "count"),
  DESCRIBE_CONTROL("name", "times", "usual", "breaks"),

  KEY_FEW,
  KEY_POINTS,
  KEY_DISTANCE,
  KEY_UP_TO("end"),
  KEY_BEYOND,
  KEY_AT_OR_ABOVE,
  KEY_AT_OR_BELOW,
  KEY_ABOUT("line"),
  NUMBERED("number", "name"),
  VALUE_AND_RANGE("value", "range"),
  KEY_NO_VALUE,
  KEY_OF_HUNDRED("name", "stage"),
  FURTHEST("who", "where", "distance", "line"),
  FURTHEST_MAYBE("who", "where", "distance", "line"),
  ALL_REACH,
  DESCRIBE_HEAT("places", "groups", "line"),

  FROM_TO("name", "before", "after"),
  APART_BECAME("before", "after"),
  CHANGE_WITH_INTERVAL("change", "low", "high"),
  CHANGE_ALONE("change"),
  CHANGE_UNKNOWN("reason"),

  WENT_ON("rates"),
  NOBODY_BEGAN,
  LEFT_OF_HUNDRED("name", "left"),
  DESCRIBE_PIPELINE("stage", "values"),
  PATHS_PART("stage"),

  SEE_OVER_TODAY("seeing", "all"),
  SAME_BOX_FOR_EACH("box", "waiting"),
  BOXES_EACH_NEEDS("boxes"),
  NOBODY_NEEDS_BOXES,
  DESCRIBE_FENCE("count", "people"),
  HOW_TO_READ_FENCE;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> parameters;

  PictureWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  static PictureWords of(Reason reason) {
    return switch (reason) {
      case NO_DENOMINATOR -> REASON_NO_DENOMINATOR;
      case NO_REFERENCE -> REASON_NO_REFERENCE;
      case ONE_GROUP -> REASON_ONE_GROUP;
      case SUPPRESSED -> REASON_SUPPRESSED;
      case TOO_FEW_CLUSTERS -> REASON_TOO_FEW_CLUSTERS;
      case NOT_ESTIMABLE -> REASON_NOT_ESTIMABLE;
    };
  }

  static PictureWords of(Telling.Side side) {
    return switch (side) {
      case BELOW -> BELOW;
      case ABOVE -> ABOVE;
      case CANNOT_TELL -> CANNOT_TELL;
    };
  }

  @Override
  public String family() {
    return "picture";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
