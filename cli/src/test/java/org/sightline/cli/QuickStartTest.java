package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the launcher prepares once, so that every later start is quick. */
class QuickStartTest extends MadeUpProject {
  private static final String PREPARING =
      "sightline: preparing a quick start (once, about half a minute).\n";

  private Path quick = Path.of("");

  @BeforeEach
  void letItPrepare() throws IOException {
    environment.clear();
    alreadyBuilt();
    quick = root.toRealPath().resolve("target/quick");
  }

  /** A Java that copies the jar and remembers classes when told to, with {@code exit}. */
  private Path javaThatRemembers(String name, String version, int exit) throws IOException {
    Path home = jre(jdks.resolve(name), version);
    script(
        home.resolve("bin/java"),
        """
        case "$*" in
          *LocalCopy*) echo copy >"${4}/sightline.jar" ;;
          *Rehearsal*) echo "$*" >>'%s'; echo classes >"${1#*=}"; exit %d ;;
          *) for each in "$@"; do echo "[$each]"; done ;;
        esac
        """
            .formatted(folder.resolve("rehearsals"), exit));
    return home;
  }

  private List<String> rehearsals() throws IOException {
    Path file = folder.resolve("rehearsals");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void itIsPreparedOnceAndThenUsed() throws Exception {
    javaThatRemembers("one", "17.0.15", 0);
    Run first = launch("gaps", "a file.csv");
    assertEquals(PREPARING, first.err());
    List<String> expected =
        List.of(
            "[-XX:TieredStopAtLevel=1]",
            "[-Xlog:disable]",
            "[-Xshare:auto]",
            "[-XX:SharedArchiveFile=" + quick + "/classes]",
            "[-jar]",
            "[" + quick + "/sightline.jar]",
            "[gaps]",
            "[a file.csv]");
    assertEquals(expected, first.out());
    Run second = launch("gaps", "a file.csv");
    assertEquals("", second.err());
    assertEquals(expected, second.out());
    assertEquals(1, rehearsals().size());
    assertTrue(rehearsals().get(0).startsWith("-XX:ArchiveClassesAtExit=" + quick + "/classes "));
    assertFalse(Files.exists(quick.resolve("scratch")), "the rehearsal leaves nothing");
    assertFalse(Files.exists(root.resolve("target/sightline-build.lock")));
  }

  @Test
  void aNewJavaRemembersMoreInOneStep() throws Exception {
    javaThatRemembers("one", "25.0.1", 0);
    Run run = launch("x");
    assertTrue(
        rehearsals()
            .get(0)
            .startsWith(
                "-XX:AOTCacheOutput=" + quick + "/classes --enable-native-access=ALL-UNNAMED "),
        "with what every start has, or Java refuses the cache");
    assertEquals(
        List.of(
            "[--enable-native-access=ALL-UNNAMED]",
            "[-Xlog:disable]",
            "[-XX:AOTCache=" + quick + "/classes]",
            "[-jar]",
            "[" + quick + "/sightline.jar]",
            "[x]"),
        run.out());
  }

  @Test
  void anotherJarIsPreparedAgain() throws Exception {
    javaThatRemembers("one", "17", 0);
    launch("x");
    alreadyBuilt();
    assertEquals(PREPARING, launch("x").err(), "built at another time");
    FileTime same = Files.getLastModifiedTime(jar);
    Files.writeString(jar, "of another size");
    Files.setLastModifiedTime(jar, same);
    assertEquals(PREPARING, launch("x").err(), "of another size");
    assertEquals("", launch("x").err());
    assertEquals(3, rehearsals().size());
  }

  @Test
  void anotherJavaIsPreparedAgain() throws Exception {
    javaThatRemembers("one", "17.0.15", 0);
    launch("x");
    javaThatRemembers("one", "17.0.16", 0);
    assertEquals(PREPARING, launch("x").err());
    javaThatRemembers("two", "21", 0);
    assertEquals(PREPARING, launch("x").err());
    assertEquals("", launch("x").err());
  }

  @Test
  void whatCannotBePreparedStartsPlainlyAndIsNotTriedAgain() throws Exception {
    javaThatRemembers("one", "17", 1);
    Run first = launch("x");
    assertEquals(0, first.exit());
    assertTrue(first.err().startsWith(PREPARING), first.err());
    assertTrue(first.err().contains("could not be prepared; starting plainly"), first.err());
    List<String> plain = List.of("[-jar]", "[" + jar.toRealPath() + "]", "[x]");
    assertEquals(plain, first.out());
    Run second = launch("x");
    assertEquals("", second.err());
    assertEquals(plain, second.out());
    assertEquals(1, rehearsals().size());
  }

  @Test
  void itIsLeftAloneWhenToldSo() throws Exception {
    javaThatRemembers("one", "17", 0);
    environment.put("SIGHTLINE_QUICK", "no");
    Run run = launch("x");
    assertEquals("", run.err());
    assertEquals(List.of("[-jar]", "[" + jar.toRealPath() + "]", "[x]"), run.out());
  }
}
