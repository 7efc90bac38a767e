package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCopyTest {
  private static final List<String> ENTRIES =
      List.of("A.class", "libduckdb_java.so_linux_amd64", "libduckdb_java.so_macos_arm64");

  @TempDir private Path folder;
  private Path jar = Path.of("");

  @BeforeEach
  void makeAJar() throws IOException {
    jar = folder.resolve("whole.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String entry : ENTRIES) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return new ArrayList<>(
          Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList());
    }
  }

  @Test
  void theLibraryOfThisMachineLiesBesideTheCopyAndNoneInIt() throws IOException {
    String library = LocalCopy.library("linux", "amd64");
    LocalCopy.make(jar, folder, library);
    assertEquals(List.of("A.class"), entries(folder.resolve("sightline.jar")));
    assertEquals(library, Files.readString(folder.resolve(library)));
  }

  @Test
  void whereDuckDbHasNoLibraryOfItsOwnTheCopyIsWhole() throws IOException {
    LocalCopy.make(jar, folder, LocalCopy.library("plan9", "mips"));
    assertEquals(ENTRIES, entries(folder.resolve("sightline.jar")));
  }

  @Test
  void libraryNamesAreThoseDuckDbLooksFor() {
    assertEquals("libduckdb_java.so_macos_arm64", LocalCopy.library("mac os x", "aarch64"));
    assertEquals("libduckdb_java.so_windows_amd64", LocalCopy.library("windows 11", "amd64"));
    assertEquals("libduckdb_java.so_linux_amd64", LocalCopy.library("linux", "x86_64"));
  }
}
