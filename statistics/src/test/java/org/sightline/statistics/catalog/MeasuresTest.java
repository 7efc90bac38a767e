package org.sightline.statistics.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Measure;

class MeasuresTest {

  @Test
  void everyMeasureOfTheModuleIsListed() throws Exception {
    Set<String> declared = new TreeSet<>();
    for (Class<?> type : classes()) {
      for (var field : type.getDeclaredFields()) {
        if (field.getType().equals(Measure.class)) {
          assertEquals("MEASURE", field.getName(), type.getName());
          declared.add(((Measure) field.get(null)).id());
        }
      }
    }
    Set<String> listed = new TreeSet<>();
    Measures.all().forEach(measure -> listed.add(measure.id()));
    assertEquals(declared, listed);
    assertFalse(listed.isEmpty());
  }

  @Test
  void idsAreUniqueAndBeginWithTheirPackage() {
    Set<String> ids = new HashSet<>();
    for (Measure measure : Measures.all()) {
      assertTrue(ids.add(measure.id()), measure.id());
      assertTrue(measure.id().matches("[a-z]+(\\.[a-z-]+)*"), measure.id());
      assertSame(measure, Measures.find(measure.id()).orElseThrow());
    }
  }

  @Test
  void nothingIsLeftBlank() {
    for (Measure measure : Measures.all()) {
      Stream.of(
              measure.name(),
              measure.meaning(),
              measure.formula(),
              measure.unit(),
              measure.reading(),
              measure.source())
          .forEach(text -> assertFalse(text.isBlank(), measure.id()));
      assertFalse(measure.edges().isEmpty(), measure.id());
      assertTrue(measure.edges().stream().noneMatch(String::isBlank), measure.id());
      assertTrue(measure.meaning().endsWith("."), measure.id());
    }
  }

  @Test
  void theMethodsPageNamesEveryMeasureOfItsSubject() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("sightline.root"), "docs", "methods.md"));
    Stream.of(RateMeasures.ALL, GapMeasures.ALL, InequalityMeasures.ALL, DiscoveryMeasures.ALL)
        .flatMap(List::stream)
        .forEach(measure -> assertTrue(page.contains("`" + measure.id() + "`"), measure.id()));
  }

  @Test
  void anUnknownMeasureIsNotThere() {
    assertTrue(Measures.find("rates.unheard-of").isEmpty());
  }

  private static List<Class<?>> classes() throws IOException, URISyntaxException {
    Path root = Path.of(Measure.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .<Class<?>>map(MeasuresTest::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(name, gone);
    }
  }
}
