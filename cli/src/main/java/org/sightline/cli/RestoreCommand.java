package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sightline.server.WorkspaceCare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline restore}: a workspace out of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a workspace out of a backup. Nothing is ever restored over a workspace.",
      "Its database is the file in it from then on, whatever it was before."
    },
    footer = {
      "",
      "Example:",
      "  sightline restore --workspace school --from school-2026-11-22.zip"
    })
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      required = true,
      description = "The folder to make; it must not be there yet.")
  private Path workspace;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      required = true,
      description = "What sightline backup wrote.")
  private Path from;

  @Override
  public Integer call() {
    WorkspaceCare.restore(workspace, from);
    spec.commandLine()
        .getOut()
        .println("Restored. Start it with: sightline serve --workspace " + workspace);
    return ExitCode.RAN;
  }
}
