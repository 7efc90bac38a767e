package org.sightline.engine.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.dataset.Repetition;
import org.sightline.engine.recipe.Recipe;

/**
 * The latest time of a file in which most people stand once per time. Counting each of them once
 * per year as if they were different people would make every band too narrow, so groups are
 * compared at the latest time; the others stay in the trends.
 *
 * @param column the time column
 * @param level its latest level
 */
public record Latest(String column, String level) {

  /** Above this share of rows whose person stands in other rows too, people repeat over time. */
  private static final double REPEATED = 0.5;

  /** The latest time of what is asked; empty when the recipe or the filter says which. */
  public static Optional<Latest> of(FindingsRequest request, Recipe recipe) {
    DatasetVersion data = request.data();
    if (!(data.layout() instanceof Layout.OneEach)) {
      return Optional.empty();
    }
    long repeated = data.repetition().map(Repetition::rows).orElse(0L);
    if (repeated < REPEATED * data.ledger().used()) {
      return Optional.empty();
    }
    return recipe
        .time()
        .filter(time -> !request.filter().allowed().containsKey(time))
        .flatMap(data.dictionary()::find)
        .filter(time -> time.levels().size() > 1)
        .flatMap(Latest::of);
  }

  private static Optional<Latest> of(Column time) {
    List<String> levels = LevelOrder.sorted(time.levels().stream().map(Level::value).toList());
    return Optional.of(new Latest(time.name(), levels.get(levels.size() - 1)));
  }

  /** The same request, at the latest time only. */
  FindingsRequest narrow(FindingsRequest request) {
    return new FindingsRequest(
        request.data(),
        request.recipe(),
        request.filter().and(new Filter(Map.of(column, List.of(level)))));
  }
}
