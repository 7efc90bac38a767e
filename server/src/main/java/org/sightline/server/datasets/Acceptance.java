package org.sightline.server.datasets;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Progress;
import org.sightline.engine.recipe.CompletedRecipe;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.access.Deed;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.PlaceColumns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what somebody looked through a dataset, or the next version of one. */
@Component
public class Acceptance {
  private static final int LONGEST_NAME = 200;
  private static final int ATTEMPTS = 100;

  private final Versions versions;
  private final KeptDatasets kept;
  private final Trail trail;
  private final InstantSource clock;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Acceptance(
      Versions versions,
      KeptDatasets kept,
      Trail trail,
      InstantSource clock,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.versions = versions;
    this.kept = kept;
    this.trail = trail;
    this.clock = clock;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Brings a file in and accepts it as a new dataset, without anybody looking it through.
   *
   * @param name what people call it, 1 to 200 letters
   * @param file its format is found by looking
   * @param recipe what is said of its columns and asked of it; what is left open is proposed.
   *     Places that it names stand from the widest to the narrowest: district, school, class
   * @throws org.sightline.engine.dataset.IntakeException when the file cannot be used
   * @throws org.sightline.engine.indicator.IndicatorException when the recipe does not fit it, or
   *     nothing can be asked
   * @throws AlreadyThere when another dataset holds the same content
   */
  public Dataset accept(String name, Path file, Recipe recipe, Viewer viewer) {
    DatasetVersion data = versions.bring(file, recipe.choices(), Progress.SILENT);
    return accept(name, data, recipe, levels(recipe, data), viewer);
  }

  /**
   * Brings a file in and accepts it as the next version of a dataset, read and asked as the one
   * before; what the new file can no longer answer is asked no more.
   *
   * @throws org.sightline.engine.dataset.IntakeException when the file cannot be used
   * @throws AlreadyThere when the same content was accepted before
   * @throws java.util.NoSuchElementException when there is no such dataset
   */
  public Dataset acceptNext(String key, Path file, Viewer viewer) {
    KeptDataset dataset = kept.find(key).orElseThrow();
    Choices said = dataset.recipe().choices();
    List<String> columns = versions.preview(file, said.reading(), 1).columns();
    DatasetVersion data = versions.bring(file, Replay.of(said, columns), Progress.SILENT);
    return acceptNext(dataset, data, dataset.recipe(), dataset.notes(), viewer);
  }

  /** Accepts a version that was brought in as a new dataset. */
  Dataset accept(
      String name, DatasetVersion data, Recipe recipe, List<ColumnNote> notes, Viewer viewer) {
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "the name has " + called.length() + " letters. Maybe choose one of 1 to 200.");
    }
    Recipe complete = CompletedRecipe.of(recipe, data).recipe();
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      KeptDataset fresh =
          new KeptDataset(
              UUID.randomUUID(),
              0,
              DatasetKeys.of(called, attempt),
              called,
              PlaceOrder.in(complete, notes, data),
              List.of(version(data, viewer)),
              AskedColumns.noted(notes, complete.indicators(), data));
      if (kept.find(fresh.key()).isPresent()) {
        continue;
      }
      try {
        return keep(fresh, data, viewer);
      } catch (DuplicateKeyException taken) {
        refuseWhatIsThere(data);
      }
    }
    throw new IllegalStateException(
        "datasets called alike are " + ATTEMPTS + ". Maybe choose another name.");
  }

  /**
   * Accepts a version that was brought in as the next one of a dataset.
   *
   * @param seen the dataset as the person saw it; when it has changed since, nothing is overwritten
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Dataset acceptNext(
      KeptDataset seen, DatasetVersion data, Recipe recipe, List<ColumnNote> notes, Viewer viewer) {
    Recipe complete = CompletedRecipe.of(FittingRecipe.of(recipe, data), data).recipe();
    try {
      return keep(
          seen.with(version(data, viewer))
              .with(PlaceOrder.in(complete, notes, data))
              .noted(AskedColumns.noted(notes, complete.indicators(), data)),
          data,
          viewer);
    } catch (DuplicateKeyException taken) {
      refuseWhatIsThere(data);
      throw taken;
    }
  }

  private Dataset keep(KeptDataset dataset, DatasetVersion data, Viewer viewer) {
    refuseWhatIsThere(data);
    transaction.executeWithoutResult(
        status -> {
          kept.save(dataset);
          trail.record(
              Deed.by(viewer, "data.accepted", dataset.key())
                  .with("version", data.id())
                  .with("rows", Long.toString(data.ledger().used())));
        });
    events.publishEvent(new DatasetChanged(dataset.key()));
    return dataset.dataset();
  }

  private void refuseWhatIsThere(DatasetVersion data) {
    Optional<KeptDataset> holder = kept.holding(data.id());
    if (holder.isPresent()) {
      throw new AlreadyThere(holder.get().key());
    }
  }

  private KeptVersion version(DatasetVersion data, Viewer viewer) {
    return new KeptVersion(
        new AcceptedVersion(
            data.id(),
            clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
            data.ledger().used()),
        viewer.name());
  }

  /** The order of a recipe's places, when somebody gave one, as notes on their columns. */
  private static List<ColumnNote> levels(Recipe recipe, DatasetVersion data) {
    Map<String, PlaceLevel> said = SaidLevels.of(recipe.places(), PlaceColumns.byName().of(data));
    List<ColumnNote> notes = new ArrayList<>();
    said.forEach(
        (column, level) -> {
          if (data.dictionary().find(column).filter(c -> c.role() == Role.PLACE).isPresent()) {
            notes.add(ColumnNote.blank(column).at(Optional.of(level)));
          }
        });
    return notes;
  }
}
