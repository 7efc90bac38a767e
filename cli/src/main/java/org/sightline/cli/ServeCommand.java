package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sightline.server.Running;
import org.sightline.server.ServeSettings;
import org.sightline.server.SightlineServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sightline serve}: the room people share, until somebody stops it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the server: people sign in with a browser, bring data, and look at the same gaps, each"
          + " seeing what they may see.",
      "The first start prints a link that makes the owner; without it nobody gets in."
    },
    footer = {
      "",
      "Everything else stands in server.properties in the workspace (see docs/guide/server.md).",
      "",
      "Examples:",
      "  sightline serve --workspace school",
      "  sightline serve --workspace school --bind 0.0.0.0 --port 8080 --behind-proxy"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      required = true,
      description = "The folder everything is kept in; made when it does not exist.")
  private Path workspace;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Where to listen (default ${DEFAULT-VALUE}); 0 takes any free port.")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = ServeSettings.LOOPBACK,
      description = {
        "The address to listen on (default ${DEFAULT-VALUE}: this machine alone).",
        "What comes over a network must be encrypted: put a proxy with TLS in front."
      })
  private String bind;

  @Option(
      names = "--behind-proxy",
      description = {
        "Believe the X-Forwarded headers of a proxy in front.",
        "Only when nobody can reach this server past that proxy."
      })
  private boolean behindProxy;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "--port is " + port + ". Maybe choose a number from 0 to " + HIGHEST_PORT + ".");
    }
    ServeSettings settings = new ServeSettings(workspace, bind, port, behindProxy, false);
    try (Running running = SightlineServer.start(settings)) {
      print(running, spec.commandLine().getOut());
      running.await();
    }
    return ExitCode.RAN;
  }

  private static void print(Running running, PrintWriter out) {
    out.println("Sightline is ready at " + running.address());
    running
        .firstLink()
        .ifPresent(
            link -> {
              out.println("Nobody owns this workspace yet. Whoever opens this link first will:");
              out.println("  " + link);
              out.println("It works once, for a day. Starting again makes a new one.");
            });
    out.println("Stop it with Ctrl-C.");
    out.flush();
  }
}
