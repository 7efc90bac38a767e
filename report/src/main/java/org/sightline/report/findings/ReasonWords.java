package org.sightline.report.findings;

import java.util.Arrays;
import java.util.List;
import org.sightline.report.language.Phrase;
import org.sightline.report.language.Speech;

/** Why something was chosen without being asked, from the stable keys the engine gives. */
public enum ReasonWords implements Phrase {
  NAME("name."),
  PERSON("person."),
  RULE_FEDERAL_RACE_ROLLUP("rule.federal_race_rollup"),
  LAYOUT_AVERAGE_OF_GROUP("layout.average_of_group"),
  LAYOUT("layout."),
  VALUES_FEW("values.few"),
  VALUES_UNIQUE("values.unique"),
  VALUES_TOO_MANY("values.too_many"),
  VALUES_NOT_WITHIN_COUNT("values.not_within_count"),
  VALUES("values."),
  OUTCOME_KNOWN_WORDS("outcome.known_words"),
  OUTCOME_PARTLY_KNOWN_WORDS("outcome.partly_known_words"),
  OUTCOME_SAYS_YES("outcome.says_yes"),
  OUTCOME_YES_OR_NO("outcome.yes_or_no"),
  OUTCOME_MOST_FREQUENT("outcome.most_frequent"),
  OUTCOME_NUMBER("outcome.number"),
  OUTCOME_COUNTED_PAIR("outcome.counted_pair"),
  OUTCOME_SAME_QUESTION("outcome.same_question"),
  OUTCOME_TOO_MANY("outcome.too_many"),
  ATTRIBUTE_PUBLISHED_FAMILY("attribute.published_family"),
  PIPELINE_KNOWN_STAGES("pipeline.known_stages"),
  ATTRIBUTE_ONE_LEVEL("attribute.one_level"),
  ATTRIBUTE_TOO_MANY("attribute.too_many"),
  TIME_LATEST("time.latest"),
  OTHER("");

  private final String start;

  ReasonWords(String start) {
    this.start = start;
  }

  /** The reason behind a key such as {@code "name.english_learner"}; the closest one there is. */
  public static String say(String because, Speech speech) {
    return speech.say(
        Arrays.stream(values())
            .filter(reason -> because.startsWith(reason.start))
            .findFirst()
            .orElse(OTHER));
  }

  @Override
  public String family() {
    return "reason";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }
}
