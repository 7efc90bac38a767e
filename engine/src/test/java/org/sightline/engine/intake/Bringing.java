package org.sightline.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Workspace;

/** Brings small files in, for tests, and keeps what was stored at hand. */
final class Bringing {

  final HeldTables tables = new HeldTables();
  private final Path folder;
  final Workspace workspace;

  Bringing(Path folder) {
    this.folder = folder;
    this.workspace = Workspace.at(folder.resolve("workspace"));
  }

  /** Writes a file. */
  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DatasetVersion bring(String text) {
    return bring(text, Choices.NONE);
  }

  DatasetVersion bring(String text, Choices choices) {
    return bring(file("data.csv", text.getBytes(StandardCharsets.UTF_8)), choices);
  }

  DatasetVersion bring(Path file, Choices choices) {
    Intake intake =
        new Intake(
            tables,
            path -> {
              throw new AssertionError("no Parquet in this test");
            });
    return intake.bring(file, choices, workspace, Progress.SILENT);
  }

  /** The stored values of a column. */
  List<@Nullable Object> values(DatasetVersion version, String column) {
    List<String> names = version.dictionary().columns().stream().map(Column::name).toList();
    int at = names.indexOf(column);
    java.util.ArrayList<@Nullable Object> values = new java.util.ArrayList<>();
    tables.rows.forEach(row -> values.add(row.get(at)));
    return values;
  }

  static Column column(DatasetVersion version, String name) {
    return version.dictionary().find(name).orElseThrow();
  }

  static Optional<Issue> issue(DatasetVersion version, IssueKind kind) {
    return version.issues().stream().filter(i -> i.kind() == kind).findFirst();
  }

  static Optional<Issue> issue(DatasetVersion version, IssueKind kind, String column) {
    return version.issues().stream()
        .filter(i -> i.kind() == kind && i.column().equals(Optional.of(column)))
        .findFirst();
  }
}
