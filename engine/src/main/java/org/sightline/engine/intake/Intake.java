package org.sightline.engine.intake;

import java.nio.file.Path;
import java.util.List;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Incoming;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Source;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Profiler;
import org.sightline.engine.intake.roles.Aggregation;
import org.sightline.engine.intake.roles.Guess;
import org.sightline.engine.intake.roles.RoleInference;
import org.sightline.engine.intake.source.Fingerprint;
import org.sightline.engine.intake.source.ParquetFiles;
import org.sightline.engine.intake.source.ReadTrouble;
import org.sightline.engine.intake.source.TableFile;
import org.sightline.engine.intake.source.TableFiles;

/** Brings a file into a workspace as a dataset version. */
public final class Intake {

  private final TableStore store;
  private final TableFiles files;

  /**
   * @param store keeps tables
   * @param parquet reads Parquet files
   */
  public Intake(TableStore store, ParquetFiles parquet) {
    this.store = store;
    this.files = new TableFiles(parquet);
  }

  /**
   * Reads {@code file} whole and keeps what it says; the same content and choices give the same
   * version. Interrupting the thread stops it, and leaves nothing behind.
   *
   * @throws IntakeException when the file cannot be used or the version cannot be kept
   */
  public DatasetVersion bring(Path file, Choices choices, Workspace workspace, Progress progress) {
    Path path = file.toAbsolutePath().normalize();
    FileState before = FileState.of(path);
    progress.at(Progress.Stage.OPENING, 0, 1);
    Fingerprint print = Fingerprint.of(path);
    TableFile table = files.open(path, print, choices.reading());
    IssueLog log = new IssueLog(ReadTrouble.name(path));
    List<String> names = UniqueNames.of(table, log);
    KnownColumns.check(names, choices);
    List<ColumnProfile> profiles =
        Profiler.profile(
            table, names, done -> progress.at(Progress.Stage.LOOKING, done, table.size()));
    if (profiles.get(0).rows() == 0) {
      throw noRows(path, table);
    }
    List<Guess> guesses = RoleInference.infer(profiles, Aggregation.look(profiles));
    Source source = new Source(ReadTrouble.name(path), print.sha256(), table.format());
    try (Incoming incoming = workspace.receive()) {
      List<PlannedColumn> plan =
          new Planner(table.decimalComma(), choices, workspace.pseudonyms(), log)
              .plan(profiles, guesses);
      Filling filling = new Filling(table, names.size(), plan, log, progress);
      DatasetVersion version = filling.into(store, incoming, source, new Layout.OneEach());
      before.check(path);
      return version;
    }
  }

  private static IntakeException noRows(Path file, TableFile table) {
    return new IntakeException(
        Trouble.EMPTY,
        "The file '"
            + ReadTrouble.name(file)
            + "' names "
            + table.columns()
            + " column(s) but has no usable rows below them.",
        "Maybe the export did not finish, or its rows do not have as many cells as its header.");
  }
}
