package org.sightline.server.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own: one that can be killed, and that writes its own logs. */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("ready (\\S+) (\\S+)\n");
  private static final long PATIENCE = 120;

  private final Process process;
  private final Path output;
  private final URI address;
  private final String session;

  private ServerProcess(Process process, Path output, URI address, String session) {
    this.process = process;
    this.output = output;
    this.address = address;
    this.session = session;
  }

  /** Starts one over a workspace; what it prints goes to the file {@code output}. */
  public static ServerProcess start(Path workspace, Path output) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  ServerMain.class.getName(),
                  workspace.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
      while (true) {
        Matcher ready = READY.matcher(Files.readString(output));
        if (ready.find()) {
          return new ServerProcess(process, output, URI.create(ready.group(1)), ready.group(2));
        }
        if (!process.isAlive() || System.nanoTime() > until) {
          String how =
              process.isAlive() ? "not ready in time" : "it ended with " + process.exitValue();
          process.destroyForcibly();
          throw new IllegalStateException(how + ": " + Files.readString(output));
        }
        Thread.sleep(10);
      }
    } catch (IOException unstarted) {
      throw new UncheckedIOException(unstarted);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** A browser the owner is signed in with. */
  public Browser owner() {
    return stranger().withCookie("sightline", session);
  }

  /** A browser nobody is signed in with. */
  public Browser stranger() {
    return new Browser(address);
  }

  /** Everything it has printed, but for how it told where it is. */
  public String printed() throws IOException {
    return READY.matcher(Files.readString(output)).replaceAll("");
  }

  /** Ends it as when its machine goes away: nothing of it runs any more. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }
}
