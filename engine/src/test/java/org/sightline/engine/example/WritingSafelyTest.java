package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingSafelyTest {
  private static final ExampleSettings SMALL = ExampleSettings.of(3_000, 1, 1);

  @TempDir private Path folder;

  /** A disk with so many bytes of room for each file. */
  private record SmallDisk(int room) implements Staging.Opener {
    @Override
    public OutputStream open(Path path) throws IOException {
      return new FilterOutputStream(Files.newOutputStream(path)) {
        private int left = room;

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          left -= length;
          if (left < 0) {
            throw new IOException("No space left on device");
          }
          out.write(bytes, from, length);
        }
      };
    }
  }

  private static Set<String> names(Path place) throws IOException {
    Set<String> names = new TreeSet<>();
    try (var files = Files.list(place)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000, 200_000})
  void aDiskThatFillsLeavesNothingBehind(int room) throws IOException {
    Path place = folder.resolve("a").resolve("b");
    ExampleWriteException told =
        assertThrows(
            ExampleWriteException.class,
            () -> ExampleDistrict.write(SMALL, place, ExampleProgress.SILENT, new SmallDisk(room)));
    assertEquals(ExampleWriteException.Why.DISK_FULL, told.why());
    String message = String.valueOf(told.getMessage());
    assertTrue(message.contains(place.toString()), message);
    assertTrue(message.contains("no room left. Maybe free some space"), message);
    assertEquals(Set.of(), names(folder));
  }

  @Test
  void aDiskThatFillsLeavesWhatStoodThereBefore() throws IOException {
    Files.writeString(folder.resolve("students.csv"), "mine");
    assertThrows(
        ExampleWriteException.class,
        () ->
            ExampleDistrict.write(
                SMALL.replacingWhatIsThere(),
                folder,
                ExampleProgress.SILENT,
                new SmallDisk(1_000)));
    assertEquals(Set.of("students.csv"), names(folder));
    assertEquals("mine", Files.readString(folder.resolve("students.csv")));
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
    ExampleWriteException told =
        assertThrows(
            ExampleWriteException.class,
            () ->
                ExampleDistrict.write(
                    SMALL,
                    folder,
                    ExampleProgress.SILENT,
                    path -> {
                      throw new AccessDeniedException(path.toString());
                    }));
    assertEquals(ExampleWriteException.Why.NOT_PERMITTED, told.why());
    assertTrue(String.valueOf(told.getMessage()).contains("not permitted. Maybe choose"));
    assertEquals(Set.of(), names(folder));
  }

  @Test
  void aFileInTheFoldersPlaceIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    ExampleWriteException told =
        assertThrows(
            ExampleWriteException.class,
            () -> ExampleDistrict.write(SMALL, file.resolve("out"), ExampleProgress.SILENT));
    assertEquals(ExampleWriteException.Why.NOT_A_FOLDER, told.why());
    assertTrue(String.valueOf(told.getMessage()).contains(file + " is a file, not a folder"));
  }

  @Test
  void filesThatStandThereAreReplacedOnlyWhenAsked() throws Exception {
    Files.writeString(folder.resolve("referrals.csv"), "mine");
    ExampleSettings onlyStudents = SMALL.with(EnumSet.of(ExampleTable.STUDENTS));
    ExampleWriteException told =
        assertThrows(
            ExampleWriteException.class,
            () -> ExampleDistrict.write(onlyStudents, folder, ExampleProgress.SILENT));
    assertEquals(ExampleWriteException.Why.ALREADY_THERE, told.why());
    assertTrue(String.valueOf(told.getMessage()).contains("it holds referrals.csv already"));
    assertEquals(Set.of("referrals.csv"), names(folder));

    ExampleDistrict.write(onlyStudents.replacingWhatIsThere(), folder, ExampleProgress.SILENT);
    assertEquals(Set.of("students.csv", "events.csv", "truth.json"), names(folder));
  }

  @Test
  void aFolderWhereAFileShouldBeLeavesNoMixture() throws IOException {
    Files.createDirectories(folder.resolve("events.csv").resolve("inner"));
    ExampleWriteException told =
        assertThrows(
            ExampleWriteException.class,
            () ->
                ExampleDistrict.write(
                    SMALL.replacingWhatIsThere(), folder, ExampleProgress.SILENT));
    assertEquals(ExampleWriteException.Why.OTHER, told.why());
    assertEquals(Set.of("events.csv"), names(folder));
  }

  @Test
  void anInterruptionLeavesNothingBehind() throws IOException {
    Path place = folder.resolve("out");
    assertThrows(
        InterruptedException.class,
        () ->
            ExampleDistrict.write(
                ExampleSettings.of(40_000, 1, 1),
                place,
                (rows, of) -> Thread.currentThread().interrupt()));
    assertFalse(Thread.currentThread().isInterrupted());
    assertEquals(Set.of(), names(folder));
  }

  @Test
  void aProcessToldToStopLeavesNothingBehind() throws Exception {
    assumeFalse(
        System.getProperty("os.name", "").startsWith("Windows"),
        "skipped: Windows ends a process without telling it");
    Path place = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                place.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("writing", said.readLine());
      assertEquals(1, names(place).size());
      process.toHandle().destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      List<String> rest = said.lines().toList();
      assertEquals(List.of(), rest);
    } finally {
      process.destroyForcibly();
    }
    assertEquals(Set.of(), names(folder));
  }

  /** Writes far more than the test waits for. */
  static final class Endless {
    private static boolean told;

    private Endless() {}

    public static void main(String[] arguments) throws Exception {
      ExampleSettings settings =
          ExampleSettings.of(50_000_000, 1, 1).with(EnumSet.of(ExampleTable.STUDENTS));
      try {
        ExampleDistrict.write(settings, Path.of(arguments[0]), (rows, of) -> tell());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static void tell() {
      if (!told) {
        told = true;
        System.out.println("writing");
      }
    }
  }
}
