package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleDistrictTest {
  @TempDir private Path folder;

  private Path write(String name, ExampleSettings settings) throws Exception {
    Path place = folder.resolve(name);
    ExampleDistrict.write(settings, place, ExampleProgress.SILENT);
    return place;
  }

  private static Map<String, String> hashes(Path place) throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (var files = Files.list(place)) {
      for (Path file : files.toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        hashes.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(hash));
      }
    }
    return hashes;
  }

  @Test
  void theSameSeedGivesTheSameBytesWhateverTheThreads() throws Exception {
    ExampleSettings settings = ExampleSettings.of(5_000, 3, 42);
    Map<String, String> alone = hashes(write("one", settings.withThreads(1)));
    assertEquals(7, alone.size());
    assertEquals(alone, hashes(write("two", settings.withThreads(2))));
    assertEquals(alone, hashes(write("seven", settings.withThreads(7))));
  }

  @Test
  void theBytesAreTheSameOnEveryJdk() throws Exception {
    Map<String, String> hashes = hashes(write("fixed", ExampleSettings.of(2_000, 2, 20)));
    assertEquals(
        "5976bf9a4dd922e920a4eac06fc3ac4729f771ef5c2d45b5a40b2125aeba0b20",
        hashes.get("students.csv"),
        "a new version of the example? Record its hash.");
  }

  @Test
  void anotherSeedGivesAnotherDistrict() throws Exception {
    Map<String, String> one = hashes(write("one", ExampleSettings.of(200, 1, 1)));
    Map<String, String> other = hashes(write("other", ExampleSettings.of(200, 1, 2)));
    one.forEach((file, hash) -> assertNotEquals(hash, other.get(file), file));
  }

  @Test
  void aTableIsTheSameWhetherOrNotOthersAreWritten() throws Exception {
    ExampleSettings settings = ExampleSettings.of(500, 2, 3);
    Map<String, String> all = hashes(write("all", settings));
    for (ExampleTable table : ExampleTable.values()) {
      Map<String, String> few = hashes(write(table.name(), settings.with(EnumSet.of(table))));
      assertEquals(Set.of(table.fileName(), "events.csv", "truth.json"), few.keySet());
      assertEquals(all.get(table.fileName()), few.get(table.fileName()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 13, 50, 601})
  void smallDistrictsAreWhole(long students) throws Exception {
    ExampleSettings settings = ExampleSettings.of(students, 2, 5);
    ExampleResult result =
        ExampleDistrict.write(settings, folder.resolve("small"), ExampleProgress.SILENT);
    assertEquals(7, result.files().size());
    for (ExampleResult.ExampleFile file : result.files()) {
      assertEquals(Files.size(file.path()), file.bytes(), file.toString());
      if (file.path().toString().endsWith(".csv")) {
        ReadTable table = ReadTable.of(result.folder(), String.valueOf(file.path().getFileName()));
        assertEquals(table.size(), file.rows(), file.toString());
        table.rows().forEach(row -> assertEquals(table.header().size(), row.size()));
      }
    }
    assertEquals(students * 2, ReadTable.students(result.folder()).size());
  }

  @Test
  void noCellIsTakenForAFormula() throws Exception {
    Path place = write("cells", ExampleSettings.of(300, 1, 8));
    for (ExampleTable table : ExampleTable.values()) {
      for (List<String> row : ReadTable.of(place, table.fileName()).rows()) {
        row.forEach(cell -> assertFalse(cell.matches("[=+@\\t-].*"), cell));
      }
    }
  }

  @Test
  void manyStudentsAreSpreadOverDistrictsWithSchoolsOfTheirOwn() throws Exception {
    ExampleSettings settings =
        ExampleSettings.of(100_001, 1, 4).with(EnumSet.of(ExampleTable.STUDENTS));
    ReadTable students = ReadTable.students(write("many", settings));
    Map<String, ReadTable> districts = students.by("district_name");
    assertEquals(Set.of("District 1", "District 2", "District 3"), districts.keySet());
    int schools = districts.values().stream().mapToInt(some -> some.by("school_name").size()).sum();
    assertEquals(schools, students.by("school_name").size());
  }

  @Test
  void progressRisesToTheEnd() throws Exception {
    List<Long> heard = new ArrayList<>();
    ExampleSettings settings = ExampleSettings.of(9_000, 2, 6);
    ExampleDistrict.write(
        settings.with(EnumSet.of(ExampleTable.STUDENTS)),
        folder.resolve("progress"),
        (rows, of) -> {
          assertEquals(18_000, of);
          heard.add(rows);
        });
    assertTrue(heard.size() > 3);
    assertEquals(heard.stream().sorted().toList(), heard);
    assertEquals(18_000L, heard.get(heard.size() - 1));
  }

  @Test
  void theResultNamesWhatWasLeftOut() throws IOException, InterruptedException {
    ExampleResult result =
        ExampleDistrict.write(
            ExampleSettings.of(20, 1, 1).with(EnumSet.of(ExampleTable.STUDENTS)),
            folder.resolve("few"),
            ExampleProgress.SILENT);
    assertEquals(EnumSet.complementOf(EnumSet.of(ExampleTable.STUDENTS)), result.leftOut());
  }
}
