package org.sightline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.intake.Choices;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When things were measured: two files, the periods of one, or one time only. */
final class WaveOptions {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "All waves in one file; or use --baseline and --follow-up.")
  private @Nullable Path file;

  @Option(names = "--baseline", paramLabel = "FILE", description = "The first wave.")
  private @Nullable Path baseline;

  @Option(names = "--follow-up", paramLabel = "FILE", description = "The second wave.")
  private @Nullable Path followUp;

  @Option(names = "--period", paramLabel = "COLUMN", description = "The column of periods.")
  private @Nullable String period;

  @Option(names = "--before", paramLabel = "PERIOD", description = "Default: the last but one.")
  private @Nullable String before;

  @Option(names = "--after", paramLabel = "PERIOD", description = "Default: the last.")
  private @Nullable String after;

  /** Makes sure, before anything is read, that what was said fits together. */
  void check() {
    boolean two = baseline != null && followUp != null && file == null;
    if (!two && (file == null || baseline != null || followUp != null)) {
      throw new IndicatorException(
          "either one FILE or both --baseline and --follow-up are needed. Maybe one is missing.");
    }
    if (two) {
      String because = "each file is one wave";
      Together.refuse("--period", period != null, "--follow-up", because);
      Together.refuse("--before", before != null, "--follow-up", because);
      Together.refuse("--after", after != null, "--follow-up", because);
    }
  }

  /** Reads the files as {@code choices} say; {@code time} is the column of periods known before. */
  Waves read(ReadOptions data, Choices choices, Optional<String> time, Workspace workspace)
      throws UnusableFile {
    if (baseline != null && followUp != null) {
      return new Waves.Files(
          data.read(baseline, choices, workspace), data.read(followUp, choices, workspace));
    }
    Optional<String> column = Optional.ofNullable(period).or(() -> time);
    Together.need("--before", before != null, "--period", column.isPresent());
    Together.need("--after", after != null, "--period", column.isPresent());
    DatasetVersion all = data.read(java.util.Objects.requireNonNull(file), choices, workspace);
    if (column.isEmpty()) {
      return new Waves.Single(all);
    }
    IndicatorCheck.column(column.get(), all.dictionary());
    return new Waves.Periods(
        all, column.get(), Optional.ofNullable(before), Optional.ofNullable(after));
  }
}
