package org.sightline.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.CellEngine;
import org.sightline.server.cells.ScopedCells;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sightline.server");

  @Test
  void capabilitiesTalkThroughTheirRootsOnly() {
    ApplicationModules.of(Application.class).verify();
  }

  @Test
  void noTwoPackagesDependOnEachOther() {
    slices().matching("org.sightline.server.(**)").should().beFreeOfCycles().check(SERVER);
  }

  @Test
  void sqlStandsInStoresOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
        .check(SERVER);
  }

  @Test
  void nobodyMakesOrIsGivenAnEngineOutsideTheScopedOne() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sightline.server.cells")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are engines, or make them",
                (JavaClass type) ->
                    type.getPackageName().startsWith("org.sightline.engine.duckdb")
                        || (type.isAssignableTo(CellEngine.class)
                            && !type.isEquivalentTo(CellEngine.class))))
        .check(SERVER);
    classes()
        .that()
        .resideOutsideOfPackage("org.sightline.server.cells")
        .should(HoldNo.fieldOrConstructorParameterOf(CellEngine.class.getName()))
        .check(SERVER);
    assertEquals(0, TestServer.shared().context().getBeanNamesForType(CellEngine.class).length);
    assertEquals(0, ScopedCells.class.getConstructors().length);
  }
}
