package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher script, run in a made-up project with made-up JDKs and a made-up Maven. */
class LauncherTest extends MadeUpProject {
  @Test
  void everythingIsPassedOnAndTheExitCodeComesBack() throws Exception {
    jdk("one", "17.0.15");
    alreadyBuilt();
    Run run = launch("gaps", "a file.csv", "--by", "", "*", "$HOME \"x\"");
    assertEquals(7, run.exit());
    assertEquals("", run.err());
    assertEquals(
        List.of(
            "[-XX:TieredStopAtLevel=1]",
            "[-jar]",
            "[" + jar.toRealPath() + "]",
            "[gaps]",
            "[a file.csv]",
            "[--by]",
            "[]",
            "[*]",
            "[$HOME \"x\"]"),
        run.out().subList(1, run.out().size()));
  }

  @Test
  void longWorkGetsBothCompilers() throws Exception {
    jdk("one", "17");
    alreadyBuilt();
    Path large = folder.resolve("large.csv");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50_000_001);
    }
    assertEquals("[-jar]", launch("gaps", large.toString()).out().get(1));
    assertEquals("[-jar]", launch("serve").out().get(1));
    assertEquals("[-XX:TieredStopAtLevel=1]", launch("gaps", "none.csv").out().get(1));
    assertEquals("[-XX:TieredStopAtLevel=1]", launch("demo").out().get(1));
  }

  @Test
  void javaTakesTheLaunchersPlaceSoThatSignalsReachIt() throws Exception {
    jdk("one", "17");
    alreadyBuilt();
    Run run = launch();
    assertEquals("java 17 " + run.pid(), run.out().get(0));
  }

  @Test
  void theNewestJdkRunsAndMayLoadNativeCodeWithoutWarning() throws Exception {
    jdk("a", "17.0.15");
    jdk("b", "25.0.1");
    jdk("c", "21");
    jdk("d", "1.8.0_392");
    alreadyBuilt();
    Run run = launch();
    assertTrue(run.out().get(0).startsWith("java 25.0.1 "), run.out().toString());
    assertEquals("[--enable-native-access=ALL-UNNAMED]", run.out().get(1));
  }

  @Test
  void aJdkInsideAMacFolderIsFound() throws Exception {
    jre(jdks.resolve("temurin-21.jdk/Contents/Home"), "21.0.4");
    alreadyBuilt();
    assertTrue(launch().out().get(0).startsWith("java 21.0.4 "));
  }

  @Test
  void theJdkOfThePathIsFoundThroughItsLinks() throws Exception {
    Path home = jre(folder.resolve("elsewhere/my jdk"), "22");
    Path between = folder.resolve("elsewhere/java-link");
    Files.createSymbolicLink(between, Path.of("my jdk/bin/java"));
    Files.createSymbolicLink(tools.resolve("java"), between);
    alreadyBuilt();
    assertTrue(Files.exists(home));
    assertTrue(launch().out().get(0).startsWith("java 22 "));
  }

  @Test
  void withoutAnyJavaItSaysWhatToInstall() throws Exception {
    jdk("old", "11.0.2");
    alreadyBuilt();
    Run run = launch();
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("no Java 17 or newer was found"), run.err());
    assertTrue(run.err().contains("Maybe install one: \"apt install openjdk-17-jdk\""), run.err());
  }

  @Test
  void itWorksThroughLinksFromAnyFolder() throws Exception {
    jdk("one", "17");
    alreadyBuilt();
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("absolute"), root.resolve("sightline"));
    Files.createSymbolicLink(bin.resolve("relative"), Path.of("absolute"));
    Run run = finish(start(bin.resolve("relative"), "x"));
    assertEquals("[" + jar.toRealPath() + "]", run.out().get(2));
  }

  @Test
  void aMissingJarIsBuiltOnceWithOneLineSayingSo() throws Exception {
    jdk("one", "17");
    mavenThatBuilds();
    Run first = launch("x");
    assertEquals(7, first.exit());
    assertEquals(
        "sightline: building first, because it is not built yet (about a minute).\n", first.err());
    assertEquals("", launch("x").err());
    assertEquals(1, builds().size());
    assertTrue(builds().get(0).contains("-DskipTests -Dspotless.check.skip -pl cli -am package"));
    assertFalse(Files.exists(root.resolve("target/sightline-build.lock")));
  }

  @Test
  void theOldestCompilerBuildsAndTheNewestJavaRuns() throws Exception {
    jdk("new", "25");
    Path oldest = jdk("old", "17.0.1");
    jre(jdks.resolve("jre"), "17");
    mavenThatBuilds();
    Run run = launch();
    assertTrue(builds().get(0).contains("with " + oldest + ":"), builds().toString());
    assertTrue(run.out().get(0).startsWith("java 25 "));
  }

  @ParameterizedTest
  @CsvSource({"pom.xml", "cli/pom.xml", "engine/src/main/java/A.java", "engine/src/main/java"})
  void aNewerSourceIsBuiltAgain(String source) throws Exception {
    jdk("one", "17");
    mavenThatBuilds();
    launch();
    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 5_000);
    Files.setLastModifiedTime(root.resolve(source), later);
    Run run = launch();
    assertTrue(run.err().contains("the sources are newer than what was built"), run.err());
    assertEquals(2, builds().size());
  }

  @Test
  void aBuildThatDoesNotSucceedIsSaidWithItsLastLines() throws Exception {
    jdk("one", "17");
    maven("echo '[ERROR] A.java:[1,7] a semicolon is missing'; exit 3\n");
    Run run = launch();
    assertEquals(1, run.exit());
    assertEquals(List.of(), run.out());
    assertTrue(run.err().contains("the build did not succeed (exit code 3)"), run.err());
    assertTrue(run.err().contains("a semicolon is missing"), run.err());
    assertTrue(run.err().contains("Maybe the first error in "), run.err());
    mavenThatBuilds();
    assertEquals(7, launch().exit());
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    jdk("one", "17");
    Run run = launch();
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("building needs Maven (mvn)"), run.err());
  }

  @Test
  void withoutACompilerItSaysSo() throws Exception {
    jre(jdks.resolve("jre"), "21");
    mavenThatBuilds();
    Run run = launch();
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("a JDK 17 or newer with its compiler"), run.err());
  }

  @Test
  void whatWasBuiltBeforeStillRunsWhereNothingCanBeBuilt() throws Exception {
    jdk("one", "17");
    write(jar, "built");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    Run run = launch("x");
    assertEquals(7, run.exit());
    assertTrue(run.err().contains("running what was built before"), run.err());
  }

  @Test
  void launchesAtOnceBuildOnce() throws Exception {
    jdk("one", "17");
    maven("sleep 1; mkdir -p cli/target; echo built >cli/target/sightline.jar\n");
    List<Process> launches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      launches.add(start(root.resolve("sightline")));
    }
    for (Process launch : launches) {
      assertEquals(7, finish(launch).exit());
    }
    assertEquals(1, builds().size());
  }

  @Test
  void theLockOfALaunchThatWasKilledIsCleared() throws Exception {
    jdk("one", "17");
    mavenThatBuilds();
    Process ended = new ProcessBuilder("/bin/sh", "-c", ":").start();
    assertTrue(ended.waitFor(PATIENCE, TimeUnit.SECONDS));
    write(root.resolve("target/sightline-build.lock/pid"), ended.pid() + "\n");
    assertEquals(7, launch().exit());
    assertEquals(1, builds().size());
  }

  @Test
  void beingToldToStopStopsTheBuildAndFreesTheLock() throws Exception {
    jdk("one", "17");
    Path marker = folder.resolve("maven-pid");
    maven("echo $$ >'" + marker + "'; exec sleep 50\n");
    Process process = start(root.resolve("sightline"));
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!Files.exists(marker) || Files.size(marker) == 0) {
      assertTrue(System.nanoTime() < until, "the build does not begin");
      Thread.sleep(20);
    }
    process.toHandle().destroy();
    assertEquals(143, finish(process).exit());
    long maven = Long.parseLong(Files.readString(marker).trim());
    assertFalse(ProcessHandle.of(maven).map(ProcessHandle::isAlive).orElse(false));
    assertFalse(Files.exists(root.resolve("target/sightline-build.lock")));
  }
}
