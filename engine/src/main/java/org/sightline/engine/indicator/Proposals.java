package org.sightline.engine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.statistics.Direction;

/**
 * Proposes indicators from a dictionary, for someone who asked for none. Outcomes whose categories
 * are known words come as the share with a good result; yes-or-no outcomes as the share with yes;
 * numbers as means. Categories without any known word are proposed only when nothing else is there,
 * and then as the share in the most frequent one, since anything else would claim to know which is
 * good.
 */
public final class Proposals {

  private Proposals() {}

  /** In the order of the columns; empty when no column is an outcome. */
  public static List<ProposedIndicator> from(Dictionary dictionary, Layout layout) {
    List<ProposedIndicator> proposed = new ArrayList<>(pairs(dictionary, layout));
    for (Column column : dictionary.having(Role.OUTCOME)) {
      of(column).ifPresent(proposed::add);
    }
    if (layout instanceof Layout.Margins) {
      proposed.removeIf(each -> each.indicator().isMean());
    }
    if (proposed.isEmpty()) {
      dictionary.having(Role.OUTCOME).stream()
          .filter(column -> column.kind() == Kind.CATEGORY && !column.levels().isEmpty())
          .findFirst()
          .ifPresent(column -> proposed.add(mostFrequent(column)));
    }
    return List.copyOf(proposed);
  }

  private static Optional<ProposedIndicator> of(Column column) {
    return switch (column.kind()) {
      case BOOLEAN ->
          Optional.of(proposed(new Criterion.IsTrue(column.name()), column, "outcome.yes_or_no"));
      case NUMBER, WHOLE ->
          Optional.of(proposed(new Criterion.MeanOf(column.name()), column, "outcome.number"));
      case CATEGORY -> ofCategories(column);
      case PSEUDONYM -> Optional.empty();
    };
  }

  /** The share with a good result, when the categories' words are known. */
  static Optional<ProposedIndicator> ofCategories(Column column) {
    List<String> levels = column.levels().stream().map(Level::value).sorted().toList();
    List<String> yes = levels.stream().filter(Vocabulary::saysYes).toList();
    if (levels.size() == 2 && yes.size() == 1) {
      return Optional.of(
          proposed(new Criterion.OneOf(column.name(), yes), column, "outcome.says_yes"));
    }
    List<String> good = levels.stream().filter(level -> is(level, Direction.FAVOURABLE)).toList();
    List<String> bad = levels.stream().filter(level -> is(level, Direction.ADVERSE)).toList();
    if (good.isEmpty() || good.size() == levels.size()) {
      return bad.isEmpty() || bad.size() == levels.size()
          ? Optional.empty()
          : Optional.of(
              proposed(
                  new Criterion.OneOf(column.name(), bad), column, "outcome.partly_known_words"));
    }
    boolean all = good.size() + bad.size() == levels.size();
    return Optional.of(
        proposed(
            new Criterion.OneOf(column.name(), good),
            column,
            all ? "outcome.known_words" : "outcome.partly_known_words"));
  }

  private static ProposedIndicator mostFrequent(Column column) {
    String level = column.levels().get(0).value();
    return proposed(
        new Criterion.OneOf(column.name(), List.of(level)), column, "outcome.most_frequent");
  }

  private static boolean is(String level, Direction direction) {
    return Vocabulary.ofResult(level).filter(found -> found == direction).isPresent();
  }

  /** Columns that count some people, beside the one that counts all, are numerators over it. */
  private static List<ProposedIndicator> pairs(Dictionary dictionary, Layout layout) {
    String denominator =
        layout instanceof Layout.Margins margins
            ? margins.count()
            : layout instanceof Layout.Counted counted ? counted.count() : "";
    return dictionary.having(Role.COUNT).stream()
        .filter(column -> !denominator.isEmpty() && !column.name().equals(denominator))
        .filter(column -> !column.concept().equals(Optional.of("denominator")))
        .map(
            column ->
                proposed(
                    new Criterion.Pair(column.name(), denominator), column, "outcome.counted_pair"))
        .toList();
  }

  private static ProposedIndicator proposed(Criterion criterion, Column column, String because) {
    return new ProposedIndicator(
        Indicator.of(criterion, Directions.of(criterion, column)), because);
  }
}
