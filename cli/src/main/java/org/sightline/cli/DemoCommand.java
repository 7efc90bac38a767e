package org.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.example.ExampleWriteException;
import org.sightline.server.Running;
import org.sightline.server.ServeSettings;
import org.sightline.server.SightlineServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline demo}: an example district, ready to be looked at. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the server with an example district and prints a link that signs you in.",
      "Nothing to bring, nothing to install; the data is nobody's. The second time it is there"
          + " already."
    },
    footer = {
      "",
      "Examples:",
      "  sightline demo",
      "  sightline demo --report DIR     only the report, without a server"
    })
final class DemoCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8080;

  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      defaultValue = "sightline-demo",
      description = "The folder everything is kept in (default ${DEFAULT-VALUE}).")
  private Path workspace;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen (default " + USUAL_PORT + ", or any free port).")
  private @Nullable Integer port;

  @Option(names = "--no-browser", description = "Print the link and open nothing.")
  private boolean noBrowser;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Start no server: write an example district and the report on its gaps there.")
  private @Nullable Path report;

  @Override
  public Integer call() throws Exception {
    if (report != null) {
      return DemoReport.write(spec.commandLine(), report);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("Starting …");
    out.flush();
    int listenOn = port == null ? freePort() : port;
    try (Running running =
        SightlineServer.start(ServeSettings.loopback(workspace, listenOn).asDemo())) {
      bringExample(running, out);
      String link = running.firstLink().orElseThrow().toString();
      out.println("Open this link to look around as the lead of the example district:");
      out.println("  " + link);
      if (!noBrowser && Browser.open(link)) {
        out.println("It was opened in your browser.");
      }
      out.println("Stop it with Ctrl-C.");
      out.flush();
      running.await();
    }
    return ExitCode.RAN;
  }

  private static void bringExample(Running running, PrintWriter out)
      throws ExampleWriteException, InterruptedException {
    boolean[] told = {false};
    try (Progress progress = new Progress("Making the example district")) {
      running.bringExample(
          (done, of) -> {
            if (!told[0]) {
              told[0] = true;
              out.println("Making the example district (once) …");
              out.flush();
            }
            progress.reached(done, of);
          });
    }
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(USUAL_PORT, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException taken) {
      return 0;
    }
  }
}
