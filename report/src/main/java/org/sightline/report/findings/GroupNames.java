package org.sightline.report.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Role;
import org.sightline.report.language.Speech;

/** Names for groups, as people would say them, from the columns and levels that make them. */
public final class GroupNames {

  private final Dictionary dictionary;
  private final Speech speech;

  public GroupNames(Dictionary dictionary, Speech speech) {
    this.dictionary = dictionary;
    this.speech = speech;
  }

  /** The group, such as "English learners who are also low-income students". */
  public String of(Group group) {
    List<String> names = group.conditions().stream().map(this::of).toList();
    if (names.isEmpty()) {
      return speech.say(GroupWords.ALL_STUDENTS);
    }
    return names.size() == 1
        ? names.get(0)
        : speech.say(GroupWords.ALSO, names.get(0), speech.list(names.subList(1, names.size())));
  }

  /** The people whose attribute has this level, such as "students with a disability". */
  public String of(Condition condition) {
    String attribute = condition.attribute();
    String level = speech.name(condition.level());
    if (condition.level().equals(Column.NOT_REPORTED)) {
      return speech.say(GroupWords.NOT_REPORTED, attribute(attribute));
    }
    if (dictionary.find(attribute).isEmpty()) {
      return PublishedGroup.of(condition.level())
          .map(speech::say)
          .orElseGet(
              () ->
                  speech.say(
                      concept(attribute).equals("race_ethnicity")
                          ? GroupWords.STUDENTS_OF
                          : GroupWords.PUBLISHED,
                      level));
    }
    String concept = concept(attribute);
    Optional<String> known =
        KnownGroup.of(concept).flatMap(each -> each.name(condition.level())).map(speech::say);
    return known.orElseGet(
        () ->
            switch (concept) {
              case "gender", "minority" -> gender(condition, level);
              case "race_ethnicity" -> speech.say(GroupWords.STUDENTS_OF, level);
              case "neighborhood", "region" -> speech.say(GroupWords.FROM_PLACE, level);
              case "school", "district", "state" -> speech.say(GroupWords.AT_PLACE, level);
              case "grade_level" -> speech.say(GroupWords.IN_GRADE, level);
              case "school_year", "term" -> speech.say(GroupWords.IN_TIME, level);
              default ->
                  speech.say(
                      isTime(attribute) ? GroupWords.IN_TIME_OF : GroupWords.WITH,
                      attribute(attribute),
                      level);
            });
  }

  private boolean isTime(String column) {
    return dictionary.find(column).filter(each -> each.role() == Role.TIME).isPresent();
  }

  private String gender(Condition condition, String level) {
    return switch (condition.level().strip().toLowerCase(Locale.ROOT)) {
      case "f", "female", "girl", "girls", "woman", "women" -> speech.say(GroupWords.FEMALE);
      case "m", "male", "boy", "boys", "man", "men" -> speech.say(GroupWords.MALE);
      default -> speech.say(GroupWords.WITH, attribute(condition.attribute()), level);
    };
  }

  /** The level alone, for a table that is about one attribute. */
  public String level(String level) {
    return level.equals(Column.NOT_REPORTED)
        ? speech.say(GroupWords.NOT_REPORTED_SHORT)
        : speech.name(level);
  }

  /** An attribute, such as "race and ethnicity". */
  public String attribute(String column) {
    String concept = concept(column);
    Optional<GroupWords> known = KnownGroup.of(concept).flatMap(KnownGroup::attribute);
    return known
        .or(
            () ->
                switch (concept) {
                  case "race_ethnicity" -> Optional.of(GroupWords.RACE_ETHNICITY);
                  case "gender" -> Optional.of(GroupWords.GENDER);
                  case "neighborhood" -> Optional.of(GroupWords.NEIGHBORHOOD);
                  case "grade_level" -> Optional.of(GroupWords.GRADE);
                  case "school" -> Optional.of(GroupWords.SCHOOL);
                  case "district" -> Optional.of(GroupWords.DISTRICT);
                  case "school_year" -> Optional.of(GroupWords.SCHOOL_YEAR);
                  default -> ordinary(column);
                })
        .map(speech::say)
        .orElseGet(() -> speech.name(column.replace('_', ' ').strip()));
  }

  /** A column whose name is an everyday word that every language has. */
  private static Optional<GroupWords> ordinary(String column) {
    return switch (column.strip().toLowerCase(Locale.ROOT)) {
      case "week" -> Optional.of(GroupWords.WEEK);
      case "month" -> Optional.of(GroupWords.MONTH);
      case "term" -> Optional.of(GroupWords.TERM);
      case "class" -> Optional.of(GroupWords.CLASS);
      case "teacher" -> Optional.of(GroupWords.TEACHER);
      case "infraction_type" -> Optional.of(GroupWords.INFRACTION_TYPE);
      default -> Optional.empty();
    };
  }

  private String concept(String column) {
    return dictionary
        .find(column)
        .map(each -> each.concept().orElse(""))
        .orElseGet(() -> PublishedGroup.concept(column));
  }
}
