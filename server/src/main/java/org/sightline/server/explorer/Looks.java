package org.sightline.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.views.ViewFinder;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.springframework.stereotype.Component;

/** Looks at data on somebody's behalf. */
@Component
public class Looks {
  private final Datasets datasets;
  private final ScopedCells cells;

  Looks(Datasets datasets, ScopedCells cells) {
    this.datasets = datasets;
    this.cells = cells;
  }

  /**
   * What this person sees at this address.
   *
   * @return empty when there is no such dataset, or nothing can be asked of it
   * @throws org.sightline.server.cells.OutOfSight when it asks for places of others only
   * @throws org.sightline.engine.cells.CellsRefused when the data cannot be counted so
   */
  public Optional<Look> at(String dataset, ExplorerState asked, Viewer viewer) {
    Optional<Prepared> newest = datasets.prepared(dataset);
    Optional<Prepared> version =
        asked.version().isPresent() ? datasets.prepared(dataset, asked.version().get()) : newest;
    Optional<Prepared> shown = version.or(() -> newest);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Prepared prepared = shown.get();
    boolean isNewest =
        newest.map(each -> each.data().id().equals(prepared.data().id())).orElse(true);
    ExplorerState kept = version.isEmpty() ? asked.of(Optional.empty()) : asked;
    return Settled.of(kept, prepared)
        .map(settled -> version.isEmpty() ? settled.with(gone(asked)) : settled)
        .map(
            settled ->
                new Look(
                    prepared,
                    isNewest,
                    settled,
                    cells.sight(viewer, prepared.data(), settled.request().filter()),
                    new ViewFinder(cells.as(viewer)).find(settled.request())));
  }

  private static Note gone(ExplorerState asked) {
    return new Note(Note.What.VERSION, asked.version().orElse(""));
  }

  /**
   * The values of a column that this person may choose among: for places, those of their own rows.
   */
  public List<String> levels(
      Column column, DatasetVersion data, Indicator indicator, Viewer viewer) {
    List<String> known = new ArrayList<>(column.levels().stream().map(Level::value).toList());
    if (column.levels().isEmpty()) {
      known.addAll(List.of("true", "false"));
    }
    if (column.blanks() > 0 && !known.contains(Column.NOT_REPORTED)) {
      known.add(Column.NOT_REPORTED);
    }
    if (column.role() == Role.PLACE && viewer.scope() instanceof Scope.Within) {
      List<String> own = own(column, data, indicator, viewer);
      known.removeIf(level -> !own.contains(level));
    }
    return LevelOrder.sorted(known);
  }

  /** Whether people of several races may be counted once or in each, for what is shown. */
  public static boolean countsRacesBothWays(Look look) {
    return Races.rolledUp(look.prepared().data().dictionary())
        .filter(look.settled().state().by()::contains)
        .isPresent();
  }

  private List<String> own(Column column, DatasetVersion data, Indicator indicator, Viewer viewer) {
    return cells
        .cells(
            viewer,
            new CellQuery(
                data, List.of(indicator), List.of(), 0, List.of(column.name()), Filter.NONE))
        .get(0)
        .cells()
        .stream()
        .map(cell -> cell.group().level(column.name()).orElse(Column.NOT_REPORTED))
        .toList();
  }
}
