package org.sightline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.intake.source.Reading;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which file, and how to read it: shared by every verb that takes data. */
final class DataOptions {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "CSV, TSV, Excel (.xlsx) or Parquet. How it is written is found by looking.")
  private Path file;

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

  Path file() {
    return file;
  }

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

  /** What the options say on top of {@code known}. */
  Choices over(Choices known) {
    Choices choices = known;
    if (sheet != null) {
      choices =
          choices.read(
              new Reading(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(sheet)));
    }
    for (Map.Entry<String, String> role : roles.entrySet()) {
      ColumnChoice before = choices.columns().getOrDefault(role.getKey(), ColumnChoice.NONE);
      choices =
          choices.with(
              role.getKey(),
              new ColumnChoice(
                  Optional.of(role(role.getValue())),
                  before.kind(),
                  before.concept(),
                  before.recode(),
                  before.cuts()));
    }
    return choices;
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
