package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a made-up project with made-up JDKs and a made-up Maven. */
abstract class MadeUpProject {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "find",
          "grep",
          "head",
          "mkdir",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sleep",
          "tail",
          "touch",
          "wc");
  static final long PATIENCE = 60;

  @TempDir Path folder;

  /** Settings for the launcher; without any it leaves the quick start alone. */
  final Map<String, String> environment = new HashMap<>(Map.of("SIGHTLINE_QUICK", "no"));

  Path root = Path.of("");
  Path tools = Path.of("");
  Path jdks = Path.of("");
  Path jar = Path.of("");

  @BeforeEach
  void makeAProject() throws IOException {
    assumeFalse(
        System.getProperty("os.name", "").startsWith("Windows"),
        "skipped: the launcher is a POSIX shell script; sightline.cmd is not run by any test");
    root = Files.createDirectories(folder.resolve("my project"));
    tools = Files.createDirectories(folder.resolve("tools"));
    jdks = Files.createDirectories(folder.resolve("some jdks"));
    jar = root.resolve("cli/target/sightline.jar");
    Path script = Path.of(System.getProperty("sightline.root", ".."), "sightline");
    Files.copy(script, root.resolve("sightline"));
    executable(root.resolve("sightline"));
    write(root.resolve("pom.xml"), "<project/>");
    write(root.resolve("cli/pom.xml"), "<project/>");
    write(root.resolve("engine/src/main/java/A.java"), "class A {}");
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec " + realTool(tool) + " \"$@\"\n");
    }
  }

  private static Path realTool(String tool) {
    Path usual = Path.of("/usr/bin", tool);
    return Files.exists(usual) ? usual : Path.of("/bin", tool);
  }

  static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  static void executable(Path file) {
    assertTrue(file.toFile().setExecutable(true), "cannot make executable: " + file);
  }

  static void script(Path file, String content) throws IOException {
    write(file, "#!/bin/sh\n" + content);
    executable(file);
  }

  Path jre(Path home, String version) throws IOException {
    write(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(
        home.resolve("bin/java"),
        "echo \"java " + version + " $$\"; for a in \"$@\"; do echo \"[$a]\"; done; exit 7\n");
    return home;
  }

  Path jdk(String name, String version) throws IOException {
    Path home = jre(jdks.resolve(name), version);
    script(home.resolve("bin/javac"), "");
    return home;
  }

  void maven(String body) throws IOException {
    script(
        tools.resolve("mvn"),
        "echo \"in $PWD with $JAVA_HOME: $*\" >>'" + folder.resolve("builds") + "'\n" + body);
  }

  void mavenThatBuilds() throws IOException {
    maven("mkdir -p cli/target; echo built >cli/target/sightline.jar\n");
  }

  List<String> builds() throws IOException {
    Path builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  void alreadyBuilt() throws IOException {
    write(jar, "built");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
  }

  record Run(int exit, long pid, List<String> out, String err) {}

  Process start(Path name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(name.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("SIGHTLINE_JDKS", jdks.toString());
    builder.environment().putAll(environment);
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Path.of(out + ".err");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    outputs.add(new Output(process, out, err));
    return process;
  }

  private record Output(Process process, Path out, Path err) {}

  private final List<Output> outputs = new ArrayList<>();

  Run finish(Process process) throws Exception {
    assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "the launcher does not end");
    for (Output output : outputs) {
      if (output.process().equals(process)) {
        return new Run(
            process.exitValue(),
            process.pid(),
            Files.readAllLines(output.out()),
            Files.readString(output.err()));
      }
    }
    throw new IllegalStateException("not started here");
  }

  Run launch(String... arguments) throws Exception {
    return finish(start(root.resolve("sightline"), arguments));
  }
}
