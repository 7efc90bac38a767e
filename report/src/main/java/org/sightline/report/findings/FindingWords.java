package org.sightline.report.findings;

import java.util.List;
import org.sightline.report.language.Phrase;

/** How a finding is said. */
enum FindingWords implements Phrase {
  STANDS_BELOW("group", "value", "label", "distance", "reference", "other"),
  STANDS_ABOVE("group", "value", "label", "distance", "reference", "other"),
  STANDS_LEVEL("group", "value", "label", "reference", "other"),
  STANDS("group", "value", "label"),
  AVERAGES_BELOW("group", "value", "label", "distance", "reference", "other"),
  AVERAGES_ABOVE("group", "value", "label", "distance", "reference", "other"),
  AVERAGES("group", "value", "label"),
  POINTS("number"),
  CLOSE_MORE("count"),
  CLOSE_FEWER("count"),
  TO_THE_BAR_MORE("count", "bar"),
  TO_THE_BAR_FEWER("count", "bar"),
  DATA_ALLOW_POINTS("low", "high"),
  DATA_ALLOW("low", "high"),
  IN_PLACES("behind", "compared", "place"),
  RANKED("first", "last", "of"),
  RANKED_EXACTLY("place", "of"),
  SHRUNKEN("value", "range", "chance"),
  RANGE("low", "high"),
  ADDS,
  RISK_EXCEEDS("ratio", "threshold"),
  RISK_NOT("ratio", "threshold"),
  BECAUSE_BEHIND_BEYOND_CHANCE,
  BECAUSE_BEHIND_WITHIN_CHANCE,
  BECAUSE_MARGIN_NOT_RULED_OUT,
  BECAUSE_NO_INTERVAL,
  BECAUSE_SMALLER_THAN_MARGIN,
  BECAUSE_LEVEL,
  BECAUSE_AHEAD,
  REFERENCE_BAR,
  REFERENCE_OVERALL,
  REFERENCE_LARGEST("group"),
  REFERENCE_BEST("group"),
  REFERENCE_NAMED("group"),
  EVERYONE_REACHES("value", "label", "counted", "of"),
  EVERYONE_AVERAGES("value", "label", "of"),
  THE_BAR_IS("bar"),
  NO_BAR,
  GAPS_FOUND("gaps", "tested"),
  NO_GAPS("tested"),
  NOTHING_TESTED("least"),
  TOO_FEW("count", "least"),
  UNSURE("count");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> parameters;

  FindingWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "finding";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
