package org.sightline.server.datasets.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Counts, within the reader's places, how many a question counts so far. */
@Component
class Counting {
  private final ScopedCells cells;

  Counting(ScopedCells cells) {
    this.cells = cells;
  }

  /**
   * The counts of a question.
   *
   * @param ready whether the question is whole
   * @param least fewer than this are not shown
   */
  BuilderView.Counts of(
      Page page, Viewer viewer, DatasetVersion data, Indicator asked, boolean ready, int least) {
    try {
      List<Cell> found =
          cells
              .cells(
                  viewer, new CellQuery(data, List.of(asked), List.of(), 0, List.of(), Filter.NONE))
              .get(0)
              .cells();
      Cell everyone =
          found.stream()
              .filter(cell -> cell.group().equals(Group.EVERYONE))
              .findFirst()
              .orElse(Cell.empty(Group.EVERYONE));
      return counts(page, viewer, asked, everyone, ready, least);
    } catch (OutOfSight unseen) {
      return new BuilderView.Counts(page.say(DataWords.BUILDER_HIDDEN), "", "", 0, List.of());
    } catch (CellsRefused refused) {
      return new BuilderView.Counts(page.say(DataWords.WRONG_QUESTION), "", "", 0, List.of());
    }
  }

  private static BuilderView.Counts counts(
      Page page, Viewer viewer, Indicator asked, Cell cell, boolean ready, int least) {
    List<String> more = new ArrayList<>();
    if (cell.missing() >= least) {
      more.add(page.say(DataWords.BUILDER_UNKNOWN, page.speech().count(cell.missing())));
    }
    if (!(viewer.scope() instanceof Scope.Everywhere)) {
      more.add(page.say(DataWords.BUILDER_PLACES));
    }
    if (cell.n() == 0) {
      return new BuilderView.Counts(page.say(DataWords.BUILDER_NOBODY), "", "", 0, more);
    }
    if (cell.n() < least) {
      return new BuilderView.Counts(
          page.say(DataWords.BUILDER_FEW, page.speech().count(least)), "", "", 0, more);
    }
    String denominator = page.speech().count(cell.n());
    if (asked.isMean()) {
      String mean = page.speech().number(cell.moments().mean(), 2);
      return new BuilderView.Counts(
          page.say(DataWords.BUILDER_MEAN, mean, denominator), "", denominator, 0, more);
    }
    if (!ready) {
      return new BuilderView.Counts(
          page.say(DataWords.BUILDER_SO_FAR, denominator), "", denominator, 0, more);
    }
    long counted = cell.sum().longValue();
    if (counted == 0 || counted == cell.n()) {
      more.add(
          page.say(counted == 0 ? DataWords.BUILDER_NONE_COUNTS : DataWords.BUILDER_ALL_COUNT));
    }
    double share = (double) counted / cell.n();
    String numerator = page.speech().count(counted);
    return new BuilderView.Counts(
        page.say(DataWords.BUILDER_PART, numerator, denominator, page.speech().share(share)),
        numerator,
        denominator,
        (int) Math.round(100 * Math.min(1, share)),
        more);
  }
}
