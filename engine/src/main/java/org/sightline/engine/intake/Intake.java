package org.sightline.engine.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Incoming;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Source;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.roles.Guess;
import org.sightline.engine.intake.source.Fingerprint;
import org.sightline.engine.intake.source.ParquetFiles;
import org.sightline.engine.intake.source.ReadTrouble;
import org.sightline.engine.intake.source.Reading;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.TableFile;
import org.sightline.engine.intake.source.TableFiles;

/** Brings a file into a workspace as a dataset version. */
public final class Intake {

  /** Counts up whenever the same file would be read in another way. */
  private static final int READING = 1;

  private final TableStore store;
  private final TableFiles files;
  private final Looks looks = new Looks();

  /**
   * @param store keeps tables
   * @param parquet reads Parquet files
   */
  public Intake(TableStore store, ParquetFiles parquet) {
    this.store = store;
    this.files = new TableFiles(parquet);
  }

  /**
   * Reads the beginning of {@code file}, each cell as it stands. Rows with more or fewer cells than
   * there are columns are passed over.
   *
   * @param most rows at most
   * @throws IntakeException when the file holds no table
   */
  public Preview preview(Path file, Reading reading, int most) {
    Path path = file.toAbsolutePath().normalize();
    TableFile table = files.open(path, looks.remembered(path), reading);
    List<String> names = UniqueNames.of(table, new IssueLog(ReadTrouble.name(path)));
    List<List<String>> rows = new ArrayList<>();
    try (RowSource source = table.rows()) {
      while (rows.size() < most && source.next()) {
        if (source.width() > names.size()
            || (source.width() < names.size() && !table.shortRowsAreWhole())) {
          continue; // its cells may stand under other headers
        }
        List<String> row = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
          row.add(i < source.width() ? source.cell(i) : "");
        }
        rows.add(row);
      }
    }
    return new Preview(names, rows);
  }

  /**
   * Reads {@code file} whole and keeps what it says; the same content and choices give the same
   * version, and a workspace that holds it already is not filled again. Interrupting the thread
   * stops it, and leaves nothing behind.
   *
   * @throws IntakeException when the file cannot be used or the version cannot be kept
   */
  public DatasetVersion bring(Path file, Choices choices, Workspace workspace, Progress progress) {
    Path path = file.toAbsolutePath().normalize();
    FileState before = FileState.of(path);
    progress.at(Progress.Stage.OPENING, 0, 1);
    Fingerprint print = looks.anew(path);
    String reading = reading(path, print, choices);
    Optional<DatasetVersion> earlier = workspace.earlier(reading);
    if (earlier.isPresent()) {
      before.check(path);
      return earlier.get();
    }
    DatasetVersion version = read(path, before, print, choices, workspace, progress);
    workspace.remember(reading, version);
    return version;
  }

  /** Everything that a version of this file depends on, as one name. */
  private static String reading(Path path, Fingerprint print, Choices choices) {
    String all = READING + "\n" + ReadTrouble.name(path) + "\n" + print.sha256() + "\n" + choices;
    return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8));
  }

  private DatasetVersion read(
      Path path,
      FileState before,
      Fingerprint print,
      Choices choices,
      Workspace workspace,
      Progress progress) {
    TableFile table = files.open(path, print, choices.reading());
    IssueLog log = new IssueLog(ReadTrouble.name(path));
    FileIssues.tell(table, log);
    List<String> names = UniqueNames.of(table, log);
    Looked looked = Looked.at(table, names, choices, log, progress);
    KnownColumns.check(names, looked, choices);
    List<Guess> guesses = Guesses.of(looked);
    Source source = new Source(ReadTrouble.name(path), print.sha256(), looked.table().format());
    try (Incoming incoming = workspace.receive()) {
      List<PlannedColumn> own =
          new Planner(table.decimalComma(), choices, workspace.pseudonyms(), log)
              .plan(looked.columns(), guesses);
      RowFilter filter = new RowFilter(looked, own, log);
      AggregatedPlan aggregated = new AggregatedPlan(looked, log);
      List<PlannedColumn> plan = aggregated.complete(own);
      if (choices.rollUpRaces()) {
        plan = RaceRollUp.add(plan, looked.columns());
      }
      Filling filling = new Filling(looked, plan, filter, log, progress);
      return filling.into(
          store, incoming, source, aggregated.layout(plan), () -> before.check(path));
    }
  }
}
