package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sightline.server.WorkspaceCare;
import org.sightline.server.care.Copied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline backup}: the whole workspace in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a whole workspace (people, records, data, settings) into one file. Stop the server first.",
      "The file can do what the workspace can: keep it as safe."
    },
    footer = {"", "Example:", "  sightline backup --workspace school --to school-2026-11-22.zip"})
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      required = true,
      description = "The folder the server keeps everything in.")
  private Path workspace;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "The file to write; it must not be there yet.")
  private Path to;

  @Override
  public Integer call() {
    Copied copied = WorkspaceCare.backup(workspace, to);
    spec.commandLine()
        .getOut()
        .printf(
            "Wrote %s: %,d rows of the database, compared, and every file.%n", to, copied.total());
    return ExitCode.RAN;
  }
}
