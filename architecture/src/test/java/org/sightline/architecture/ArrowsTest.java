package org.sightline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages point one way only. */
class ArrowsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sightline");

  /** From the ground up: a module may use only those before it. */
  private static final List<String> FLOORS =
      List.of("statistics", "engine", "report", "server", "cli");

  @Test
  void everyModuleIsLookedAt() {
    for (String module : FLOORS) {
      assertTrue(
          HOUSE.stream().anyMatch(c -> c.getPackageName().startsWith("org.sightline." + module)),
          "no class of module " + module + " is on the path: nothing would be checked");
    }
  }

  @Test
  void nothingImportsUpward() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      String[] above =
          FLOORS.subList(floor + 1, FLOORS.size()).stream()
              .map(module -> "org.sightline." + module + "..")
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.sightline." + FLOORS.get(floor) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .allowEmptyShould(true)
            .check(HOUSE);
      }
    }
  }

  @Test
  void noTwoPackagesDependOnEachOther() {
    slices().matching("org.sightline.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void statisticsKnowsNoFilesNoFrameworkNoDatabase() {
    noClasses()
        .that()
        .resideInAPackage("org.sightline.statistics..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "org.springframework..")
        .check(HOUSE);
  }

  @Test
  void sqlStandsOnlyInTheDuckDbAdapterAndInStores() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.sightline.engine.duckdb..", "..store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .check(HOUSE);
  }

  @Test
  void noPackageStandsInTwoModules() {
    Map<String, Set<String>> homes = new TreeMap<>();
    HOUSE.forEach(
        c ->
            c.getSource()
                .ifPresent(
                    source -> {
                      String uri = source.getUri().toString();
                      String path = c.getName().replace('.', '/').replaceAll("\\$.*", "");
                      homes
                          .computeIfAbsent(c.getPackageName(), name -> new TreeSet<>())
                          .add(uri.substring(0, uri.indexOf(path)));
                    }));
    homes.forEach((name, places) -> assertEquals(1, places.size(), name + " stands in " + places));
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..misc..")
        .orShould()
        .haveNameMatching(".*(Manager|Helper|Utils?)")
        .check(HOUSE);
  }
}
