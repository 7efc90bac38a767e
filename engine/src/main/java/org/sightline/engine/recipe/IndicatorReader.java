package org.sightline.engine.recipe;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Direction;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one indicator of a recipe. */
final class IndicatorReader {

  private IndicatorReader() {}

  static Indicator read(Node node) {
    Section section = Section.open(node, "an indicator", RecipeKeys.INDICATOR);
    List<String> criteria = RecipeKeys.CRITERIA.stream().filter(section::has).toList();
    if (criteria.size() != 1) {
      throw Section.wrong(
          node,
          "an indicator needs exactly one of " + String.join(", ", RecipeKeys.CRITERIA),
          criteria.isEmpty() ? "say what counts" : "make two indicators of it");
    }
    Criterion criterion = criterion(section, criteria.get(0));
    return section.checked(() -> indicator(section, criterion));
  }

  private static Indicator indicator(Section section, Criterion criterion) {
    Direction direction = section.word("direction", Direction.class).orElse(Direction.FAVOURABLE);
    Optional<String> name = section.text("name");
    // A column may have a blank name; an indicator may not, so it is made only when none is given.
    String usual = name.orElseGet(() -> Indicator.of(criterion, direction).name());
    String label = name.orElseGet(() -> Indicator.of(criterion, direction).label());
    return new Indicator(
        usual,
        section.text("label").orElse(label),
        criterion,
        direction,
        section.word("counted", Counted.class).orElse(Counted.usual(criterion)),
        section.number("bar"));
  }

  private static Criterion criterion(Section section, String kind) {
    Node node = section.need(kind);
    return switch (kind) {
      case "is_true" -> new Criterion.IsTrue(section.needText(kind));
      case "mean_of" -> new Criterion.MeanOf(section.needText(kind));
      case "one_of" -> {
        Section inner = Section.open(node, kind, List.of("column", "values"));
        yield new Criterion.OneOf(inner.needText("column"), inner.texts("values"));
      }
      case "pair" -> {
        Section inner = Section.open(node, kind, List.of("numerator", "denominator"));
        yield new Criterion.Pair(inner.needText("numerator"), inner.needText("denominator"));
      }
      default -> {
        Section inner = Section.open(node, kind, List.of("column", "limit"));
        inner.need("limit");
        String column = inner.needText("column");
        yield kind.equals("at_least")
            ? new Criterion.AtLeast(column, inner.number("limit").orElseThrow())
            : new Criterion.AtMost(column, inner.number("limit").orElseThrow());
      }
    };
  }
}
