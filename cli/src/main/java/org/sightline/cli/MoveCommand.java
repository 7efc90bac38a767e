package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sightline.server.WorkspaceCare;
import org.sightline.server.care.Copied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline move}: another database for a workspace. */
@Command(
    name = "move",
    mixinStandardHelpOptions = true,
    description = {
      "Moves people and records from the database in the workspace to an empty PostgreSQL, compares every row, and makes the next start use it. Stop the server first.",
      "Data stays in the workspace; the old database stays there under another name."
    },
    footer = {
      "",
      "A password is taken from the environment, SIGHTLINE_MOVE_PASSWORD, and kept nowhere: set sightline.database.password for the server.",
      "",
      "Example:",
      "  sightline move --workspace school --to jdbc:postgresql://localhost:5432/sightline --user sightline"
    })
final class MoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      required = true,
      description = "The folder the server keeps everything in.")
  private Path workspace;

  @Option(
      names = "--to",
      paramLabel = "ADDRESS",
      required = true,
      description = "The empty database, as jdbc:postgresql://HOST:PORT/NAME.")
  private String to;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      defaultValue = "sightline",
      description = "Who opens it (default ${DEFAULT-VALUE}).")
  private String user;

  @Override
  public Integer call() {
    String password = System.getenv().getOrDefault("SIGHTLINE_MOVE_PASSWORD", "");
    Copied copied = WorkspaceCare.move(workspace, to, user, password);
    PrintWriter out = spec.commandLine().getOut();
    copied
        .rows()
        .forEach((table, rows) -> out.printf("  %-24s %,12d rows, all the same%n", table, rows));
    out.println("Moved. The next start uses the new database.");
    return ExitCode.RAN;
  }
}
