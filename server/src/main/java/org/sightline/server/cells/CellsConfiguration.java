package org.sightline.server.cells;

import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbIntake;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.intake.Intake;
import org.sightline.server.access.Trail;
import org.sightline.server.store.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the server its one engine, and nobody but {@link ScopedCells} a way to it; and the intake
 * that writes what the engine reads, which shows nobody a row.
 */
@Configuration(proxyBeanMethods = false)
class CellsConfiguration {

  @Bean
  Intake intake() {
    return DuckDbIntake.create();
  }

  @Bean
  ScopedCells scopedCells(Workspace workspace, PlaceColumns placeColumns, Trail trail) {
    return new ScopedCells(
        new RememberedCells(
            new OpenedWhenAsked(
                () ->
                    new DuckDbCellEngine(
                        DuckDbSettings.usual(workspace.folder()), workspace.folder())),
            RememberedCells.USUAL_LIMIT),
        placeColumns,
        trail);
  }
}
