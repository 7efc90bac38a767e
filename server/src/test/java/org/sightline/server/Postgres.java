package org.sightline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of one's own on loopback, from the machine's binaries. */
public final class Postgres implements AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  private final Path binaries;
  private final Path folder;
  private final int port;

  private Postgres(Path binaries, Path folder, int port) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
  }

  /** A new, empty one, started; absent when the machine has no PostgreSQL. */
  public static Optional<Postgres> start() {
    return binaries().map(Postgres::start);
  }

  private static Postgres start(Path binaries) {
    try {
      Path folder = Files.createTempDirectory("sightline-postgres");
      if (isRoot()) {
        run(List.of("chown", "postgres", folder.toString()));
      }
      Postgres postgres = new Postgres(binaries, folder, freePort());
      postgres.as("initdb", "-D", folder + "/data", "-U", "sightline", "-A", "trust", "-N");
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
      postgres.resume();
      return postgres;
    } catch (IOException unstarted) {
      throw new UncheckedIOException(unstarted);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** Starts it again after {@link #halt}. */
  public void resume() {
    String options =
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder;
    as("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", options, "start");
  }

  /** Stops it at once, as when its machine goes away. */
  public void halt() {
    as("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
  }

  /** The settings by which a server uses it. */
  public Map<String, String> settings() {
    return Map.of(
        "sightline.database.url",
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        "sightline.database.user",
        "sightline");
  }

  @Override
  public void close() {
    if (Files.exists(folder.resolve("data/postmaster.pid"))) {
      halt();
    }
  }

  private void as(String tool, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(binaries.resolve(tool).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(command + " did not succeed");
      }
    } catch (IOException unstarted) {
      throw new UncheckedIOException(unstarted);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Optional<Path> binaries() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .sorted()
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }
}
