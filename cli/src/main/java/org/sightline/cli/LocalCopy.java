package org.sightline.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Copies the jar for this machine alone. DuckDB's library lies in the jar once for every system,
 * and DuckDB unpacks its own at each start; beside a jar that holds none it finds it ready to load.
 */
final class LocalCopy {
  private static final String LIBRARY = "libduckdb_java.so_";

  private LocalCopy() {}

  /** Copies the jar this runs from to {@code arguments[0]/sightline.jar}; the folder exists. */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    Path jar = Path.of(LocalCopy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    make(jar, Path.of(arguments[0]), library(property("os.name"), property("os.arch")));
  }

  /** Without a library of this name the copy is the whole jar. */
  static void make(Path jar, Path folder, String library) throws IOException {
    Path copy = folder.resolve("sightline.jar");
    Files.copy(jar, copy);
    try (FileSystem inside = FileSystems.newFileSystem(copy)) {
      if (Files.exists(inside.getPath(library))) {
        Files.copy(inside.getPath(library), folder.resolve(library));
        for (Path each : libraries(inside)) {
          Files.delete(each);
        }
      }
    }
  }

  private static List<Path> libraries(FileSystem inside) throws IOException {
    try (Stream<Path> all = Files.list(inside.getPath("/"))) {
      return all.filter(each -> each.toString().startsWith("/" + LIBRARY)).toList();
    }
  }

  /** What DuckDB calls its library on a system, as it looks for it beside its jar. */
  static String library(String system, String processor) {
    String os =
        system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : system;
    String arch =
        switch (processor) {
          case "x86_64", "amd64" -> "amd64";
          case "aarch64", "arm64" -> "arm64";
          default -> processor;
        };
    return LIBRARY + os + "_" + arch;
  }

  private static String property(String name) {
    return System.getProperty(name, "").toLowerCase(Locale.ROOT).strip();
  }
}
