package org.sightline.engine.findings;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Choice;
import org.sightline.engine.recipe.Recipe;
import org.sightline.statistics.Estimate;

/**
 * The groups of one question, compared and judged by the rules of {@link GapFinder}: the same
 * numbers that it gives for the same recipe, without ranks, trends and places.
 *
 * @param indicator the question
 * @param everyone the count of everyone
 * @param value everyone's share or mean
 * @param margin the smallest gap worth acting on, above 0 (0 when nothing varies)
 * @param method how the numbers were made, and how many tests they account for
 * @param groups every group of up to the asked number of attributes that has rows
 * @param latest the time compared, when the recipe leaves it open and the same people stand in
 *     several
 */
public record ComparedGroups(
    Indicator indicator,
    Cell everyone,
    Estimate value,
    double margin,
    Method method,
    List<Compared> groups,
    Optional<Choice> latest) {
  public ComparedGroups {
    groups = List.copyOf(groups);
  }

  /** A group, tested or not. */
  public sealed interface Compared {
    /** Who, and their count. */
    Cell cell();

    /** Their share or mean, with its interval. */
    Estimate value();
  }

  /**
   * A group with enough people.
   *
   * @param comparisons with each reference; the first decides the verdict
   * @param test whether chance could do it
   * @param because the verdict's reason
   */
  public record Tested(
      Cell cell, Estimate value, List<Comparison> comparisons, SliceTest test, Because because)
      implements Compared {
    public Tested {
      comparisons = List.copyOf(comparisons);
    }
  }

  /** A group without enough people, or without enough outside it: too small to tell. */
  public record NotTested(Cell cell, Estimate value, Untested.Why why) implements Compared {}

  /**
   * Counts and compares.
   *
   * @param request its recipe complete, with one indicator and its attributes
   * @throws org.sightline.engine.cells.CellsRefused when the data cannot be counted so
   */
  public static ComparedGroups of(CellEngine engine, FindingsRequest request) {
    Recipe recipe = request.recipe();
    if (recipe.indicators().size() != 1) {
      throw new IllegalArgumentException(
          "the recipe asks "
              + recipe.indicators().size()
              + " questions. Maybe compare the groups of each on its own.");
    }
    Optional<Latest> latest = Latest.of(request, recipe);
    FindingsRequest now = latest.map(each -> each.narrow(request)).orElse(request);
    Cells cells = ask(engine, now, recipe.attributes(), List.of());
    Optional<DesignEffects> effects =
        recipe
            .cluster()
            .map(
                cluster ->
                    new DesignEffects(
                        ask(
                            engine,
                            now,
                            recipe.attributes().stream().filter(a -> !a.equals(cluster)).toList(),
                            List.of(cluster)),
                        cluster));
    IndicatorRun run = new IndicatorRun(cells, recipe, effects);
    Verdicts verdicts = Verdicts.of(List.of(run), recipe.thresholds());
    return new ComparedGroups(
        run.indicator(),
        run.everyone(),
        run.yardstick().value(Sample.of(run.everyone())),
        run.margin(),
        new Method(
            Method.VERSION,
            verdicts.tests(),
            recipe.reference(),
            recipe.thresholds(),
            recipe.cluster()),
        groups(cells, run, verdicts),
        latest.map(each -> new Choice(Choice.What.LATEST, each.level(), "time.latest")));
  }

  private static Cells ask(
      CellEngine engine, FindingsRequest request, List<String> attributes, List<String> within) {
    boolean margins = request.data().layout() instanceof Layout.Margins;
    int ways = margins ? 1 : request.recipe().thresholds().ways();
    return engine
        .cells(
            new CellQuery(
                request.data(),
                request.recipe().indicators(),
                attributes,
                ways,
                within,
                request.filter()))
        .get(0);
  }

  private static List<Compared> groups(Cells cells, IndicatorRun run, Verdicts verdicts) {
    java.util.Map<Group, Compared> byGroup = new java.util.HashMap<>();
    for (Draft draft : run.drafts()) {
      byGroup.put(
          draft.group(),
          new Tested(
              draft.slice().group().cell(),
              run.yardstick().value(draft.slice().group()),
              draft.comparisons(),
              new SliceTest(
                  draft.test().statistic(),
                  draft.test().p(),
                  verdicts.adjusted(draft),
                  draft.fisher()),
              verdicts.because(draft)));
    }
    for (Untested each : run.slices().untested()) {
      byGroup.put(
          each.cell().group(),
          new NotTested(each.cell(), run.yardstick().value(Sample.of(each.cell())), each.why()));
    }
    return cells.cells().stream()
        .map(cell -> Optional.ofNullable(byGroup.get(cell.group())))
        .flatMap(Optional::stream)
        .toList();
  }
}
