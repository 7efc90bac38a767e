package org.sightline.engine.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.statistics.Direction;

/** Finds the columns that can answer ready-made questions. */
public final class Catalogue {

  private static final BigDecimal NINE_TENTHS_IN_PERCENT = BigDecimal.valueOf(90);

  private Catalogue() {}

  /** Every question with every column that can answer it, questions in the order of the enum. */
  public static List<Recognised> recognise(Dictionary dictionary) {
    List<Recognised> found = new ArrayList<>();
    for (ReadyMade what : ReadyMade.values()) {
      for (Column column : dictionary.having(Role.OUTCOME)) {
        criterion(what, column)
            .map(criterion -> Indicator.of(criterion, what.direction()))
            .ifPresent(indicator -> found.add(new Recognised(what, column.name(), indicator)));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Criterion> criterion(ReadyMade what, Column column) {
    String concept = column.concept().orElse("");
    Set<String> words = Set.copyOf(Arrays.asList(Vocabulary.words(column.name()).split(" ")));
    return switch (what) {
      case PROFICIENCY ->
          Set.of("proficient", "performance_level").contains(concept)
              ? yesOrGood(column)
              : Optional.empty();
      case GROWTH ->
          words.contains("growth") || words.contains("sgp")
              ? yesOrGood(column).or(() -> mean(column))
              : Optional.empty();
      case CHRONIC_ABSENCE -> absence(concept, words, column);
      case SUSPENSION -> concept.equals("suspended") ? onceOrMore(column) : Optional.empty();
      case REFERRAL -> concept.equals("referred") ? onceOrMore(column) : Optional.empty();
      case ADVANCED_ENROLMENT -> isAdvanced(concept, words) ? yesOrGood(column) : Optional.empty();
      case COURSE_PASSING ->
          Set.of("passed", "final_result", "letter_grade").contains(concept)
              ? yesOrGood(column)
              : Optional.empty();
      case GRADUATION -> concept.equals("graduated") ? yesOrGood(column) : Optional.empty();
      case BELONGING ->
          concept.equals("belonging") && words.stream().anyMatch(w -> w.startsWith("belong"))
              ? yesOrGood(column).or(() -> mean(column))
              : Optional.empty();
    };
  }

  /** A rate in percent can be held against 90; one that does not say percent might run to 1. */
  private static Optional<Criterion> absence(String concept, Set<String> words, Column column) {
    if (concept.equals("chronically_absent")) {
      return yes(column);
    }
    boolean percent = words.stream().anyMatch(w -> w.equals("pct") || w.startsWith("percent"));
    return concept.equals("attendance") && percent && isNumber(column)
        ? Optional.of(new Criterion.AtMost(column.name(), NINE_TENTHS_IN_PERCENT))
        : Optional.empty();
  }

  /** Stages before and after enrolling are other questions. */
  private static boolean isAdvanced(String concept, Set<String> words) {
    boolean advanced =
        concept.equals("advanced_course")
            || words.contains("advanced")
            || words.contains("ap")
            || words.contains("honors");
    return advanced
        && words.stream()
            .noneMatch(
                word ->
                    word.startsWith("eligib")
                        || word.startsWith("encourag")
                        || word.startsWith("recommend")
                        || word.startsWith("pass")
                        || word.startsWith("score")
                        || word.startsWith("level"));
  }

  private static Optional<Criterion> onceOrMore(Column column) {
    return isNumber(column)
        ? Optional.of(new Criterion.AtLeast(column.name(), BigDecimal.ONE))
        : yes(column);
  }

  private static Optional<Criterion> yesOrGood(Column column) {
    return column.kind() == Kind.CATEGORY
        ? Proposals.ofCategories(column)
            .map(proposed -> proposed.indicator())
            .filter(indicator -> indicator.direction() == Direction.FAVOURABLE)
            .map(Indicator::criterion)
        : yes(column);
  }

  private static Optional<Criterion> yes(Column column) {
    if (column.kind() == Kind.BOOLEAN) {
      return Optional.of(new Criterion.IsTrue(column.name()));
    }
    List<String> yes =
        column.levels().stream().map(level -> level.value()).filter(Vocabulary::saysYes).toList();
    return yes.isEmpty() ? Optional.empty() : Optional.of(new Criterion.OneOf(column.name(), yes));
  }

  private static Optional<Criterion> mean(Column column) {
    return isNumber(column) ? Optional.of(new Criterion.MeanOf(column.name())) : Optional.empty();
  }

  private static boolean isNumber(Column column) {
    return column.kind() == Kind.NUMBER || column.kind() == Kind.WHOLE;
  }
}
