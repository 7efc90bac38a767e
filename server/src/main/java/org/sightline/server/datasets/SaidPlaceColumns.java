package org.sightline.server.datasets;

import java.util.EnumMap;
import java.util.Map;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.cells.PlaceColumns;
import org.springframework.stereotype.Component;

/** The levels people gave to a dataset's place columns; its columns' names where nobody did. */
@Component
class SaidPlaceColumns implements PlaceColumns {
  private final KeptDatasets kept;
  private final PlaceColumns byName = PlaceColumns.byName();

  SaidPlaceColumns(KeptDatasets kept) {
    this.kept = kept;
  }

  @Override
  public Map<PlaceLevel, String> of(DatasetVersion data) {
    Map<PlaceLevel, String> said = new EnumMap<>(PlaceLevel.class);
    kept.holding(data.id()).ifPresent(dataset -> said.putAll(said(dataset, data)));
    return said.isEmpty() ? byName.of(data) : said;
  }

  /** A column that this version lacks, or that is no place in it, says nothing. */
  private static Map<PlaceLevel, String> said(KeptDataset dataset, DatasetVersion data) {
    Map<PlaceLevel, String> said = new EnumMap<>(PlaceLevel.class);
    for (ColumnNote note : dataset.notes()) {
      note.level()
          .filter(
              level ->
                  data.dictionary()
                      .find(note.column())
                      .filter(column -> column.role() == Role.PLACE)
                      .isPresent())
          .ifPresent(level -> said.put(level, note.column()));
    }
    return said;
  }
}
