package org.sightline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.duckdb.DuckDbIntake;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.intake.source.Reading;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to read a file and where to keep it: shared by every verb that takes data. */
final class ReadOptions {

  @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook.")
  private @Nullable String sheet;

  @Option(
      names = "--role",
      paramLabel = "COLUMN=ROLE",
      description =
          "Overrule what a column is for: id, attribute, outcome, place, time, weight, count or"
              + " ignored.")
  private Map<String, String> roles = new LinkedHashMap<>();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Keep what was read in this folder for next time. Without it nothing is kept.")
  private @Nullable Path workspace;

  /** The workspace named, or one that is removed when closed. */
  Workspace workspace() throws UnusableFile {
    if (workspace == null) {
      return Workspace.temporary();
    }
    if (Files.exists(workspace) && !Files.isDirectory(workspace)) {
      throw new UnusableFile(
          "The workspace " + workspace + " is a file. Maybe name a folder, or one to be made.");
    }
    return Workspace.at(workspace);
  }

  /** Reads {@code file} into {@code workspace}, showing how far it is. */
  DatasetVersion read(Path file, Choices choices, Workspace workspace) throws UnusableFile {
    if (Files.isDirectory(file)) {
      throw new UnusableFile(file + " is a folder. Maybe name one of the files in it.");
    }
    try (Progress progress = new Progress("Reading")) {
      return DuckDbIntake.create()
          .bring(
              file,
              choices,
              workspace,
              (stage, done, total) -> progress.reached(before(stage) + 100 * done / total, 400));
    }
  }

  /** How much of four hundred parts is done before a stage begins. */
  private static long before(org.sightline.engine.intake.Progress.Stage stage) {
    return switch (stage) {
      case OPENING -> 0;
      case LOOKING -> 100;
      case STORING -> 200;
      case WRITING -> 300;
    };
  }

  /** What the options say on top of {@code known}. */
  Choices over(Choices known) {
    Choices choices = known;
    if (sheet != null) {
      Reading reading = known.reading();
      choices =
          choices.read(
              new Reading(
                  reading.delimiter(),
                  reading.quote(),
                  reading.encoding(),
                  reading.header(),
                  reading.decimalComma(),
                  Optional.of(sheet)));
    }
    for (Map.Entry<String, String> role : roles.entrySet()) {
      choices = withRole(choices, role.getKey(), role(role.getValue()));
    }
    return choices;
  }

  /** {@code known} with a word on what a column is for. */
  static Choices withRole(Choices known, String column, Role role) {
    ColumnChoice before = known.columns().getOrDefault(column, ColumnChoice.NONE);
    return known.with(
        column,
        new ColumnChoice(
            Optional.of(role), before.kind(), before.concept(), before.recode(), before.cuts()));
  }

  private static Role role(String name) {
    try {
      return Role.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "there is no role \""
              + name
              + "\". Maybe one of id, attribute, outcome, place, time, weight, count, ignored.");
    }
  }
}
