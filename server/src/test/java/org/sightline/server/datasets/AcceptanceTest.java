package org.sightline.server.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.PlaceColumns;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.dao.OptimisticLockingFailureException;

class AcceptanceTest {
  @TempDir Path folder;

  private static Recipe places(List<String> places) {
    Recipe usual = Recipe.EMPTY;
    return new Recipe(
        usual.choices(),
        usual.indicators(),
        usual.attributes(),
        places,
        usual.time(),
        usual.cluster(),
        usual.reference(),
        usual.thresholds(),
        usual.pipelines());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aFileBecomesADatasetThatAnswersTheQuestionsProposedForIt(Database database) {
    TestServer server = database.server();
    Viewer viewer = server.owner().viewer();
    Path file = ASchoolYear.in(folder, 2024);
    Dataset accepted =
        server.bean(Acceptance.class).accept("Año escolar", file, Recipe.EMPTY, viewer);
    assertTrue(accepted.key().startsWith("ano-escolar"), accepted.key());
    Datasets datasets = server.bean(Datasets.class);
    assertEquals(Optional.of(accepted), datasets.find(accepted.key()));
    assertEquals(60, accepted.newest().rows());
    Prepared prepared = datasets.prepared(accepted.key()).orElseThrow();
    assertEquals(accepted.newest().id(), prepared.data().id());
    assertEquals(List.of("district", "school", "class"), prepared.recipe().places());
    assertTrue(prepared.recipe().indicators().stream().anyMatch(i -> i.name().equals("suspended")));
    Trail.Line last = server.bean(Trail.class).newest(0, 1).get(0);
    assertEquals("data.accepted", last.deed().action());
    assertEquals(accepted.key(), last.deed().subject());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theNextYearsFileBecomesTheNewestVersionAndTheOldOneStaysReadable(Database database) {
    TestServer server = database.server();
    Viewer viewer = server.owner().viewer();
    Acceptance acceptance = server.bean(Acceptance.class);
    Dataset first = acceptance.accept("Years", ASchoolYear.in(folder, 2024), Recipe.EMPTY, viewer);
    Dataset next = acceptance.acceptNext(first.key(), ASchoolYear.in(folder, 2025), viewer);
    assertEquals(2, next.versions().size());
    Datasets datasets = server.bean(Datasets.class);
    assertEquals(next.newest().id(), datasets.prepared(first.key()).orElseThrow().data().id());
    String before = first.newest().id();
    assertEquals(
        before, datasets.prepared(first.key(), before.substring(0, 12)).orElseThrow().data().id());
    assertEquals(Optional.empty(), datasets.prepared(first.key(), before.substring(0, 11)));
    assertEquals(Optional.empty(), datasets.prepared(first.key(), "f".repeat(64)));
  }

  @Test
  void whoeverKeepsSomethingIsToldOnceItCanBeRead() {
    TestServer server = TestServer.shared();
    List<String> told = new CopyOnWriteArrayList<>();
    ApplicationListener<PayloadApplicationEvent<DatasetChanged>> listener =
        event ->
            server
                .bean(Datasets.class)
                .prepared(event.getPayload().key())
                .ifPresent(prepared -> told.add(event.getPayload().key()));
    var context = (ConfigurableApplicationContext) server.context();
    context.addApplicationListener(listener);
    Dataset accepted =
        server
            .bean(Acceptance.class)
            .accept("Told", ASchoolYear.in(folder, 2024), Recipe.EMPTY, server.owner().viewer());
    context.removeApplicationListener(listener);
    assertEquals(List.of(accepted.key()), told);
  }

  @Test
  void theSameContentIsNotAcceptedTwice() {
    TestServer server = TestServer.shared();
    Viewer viewer = server.owner().viewer();
    Acceptance acceptance = server.bean(Acceptance.class);
    Path file = ASchoolYear.in(folder, 2024);
    Dataset first = acceptance.accept("Once", file, Recipe.EMPTY, viewer);
    AlreadyThere again =
        assertThrows(
            AlreadyThere.class, () -> acceptance.accept("Twice", file, Recipe.EMPTY, viewer));
    assertEquals(first.key(), again.key());
    assertThrows(AlreadyThere.class, () -> acceptance.acceptNext(first.key(), file, viewer));
  }

  @Test
  void whoeverAcceptsOverAChangeTheyHaveNotSeenOverwritesNothing() {
    TestServer server = TestServer.shared();
    Viewer viewer = server.owner().viewer();
    Acceptance acceptance = server.bean(Acceptance.class);
    Dataset first =
        acceptance.accept("Two at once", ASchoolYear.in(folder, 2023), Recipe.EMPTY, viewer);
    KeptDataset seen = server.bean(KeptDatasets.class).find(first.key()).orElseThrow();
    Dataset theirs = acceptance.acceptNext(first.key(), ASchoolYear.in(folder, 2024), viewer);
    var mine =
        server
            .bean(Versions.class)
            .bring(
                ASchoolYear.in(folder, 2025),
                org.sightline.engine.intake.Choices.NONE,
                org.sightline.engine.intake.Progress.SILENT);
    assertThrows(
        OptimisticLockingFailureException.class,
        () -> acceptance.acceptNext(seen, mine, seen.recipe(), seen.notes(), viewer));
    assertEquals(
        Optional.of(theirs.newest()),
        server.bean(Datasets.class).find(first.key()).map(Dataset::newest));
  }

  @Test
  void placesThatSomebodyPutInOrderAreTheLevelsOfTheTree() {
    TestServer server = TestServer.shared();
    Path file = ASchoolYear.in(folder, 2024);
    Dataset accepted =
        server
            .bean(Acceptance.class)
            .accept(
                "Ordered",
                file,
                places(List.of("district", "school", "class")),
                server.owner().viewer());
    Prepared prepared = server.bean(Datasets.class).prepared(accepted.key()).orElseThrow();
    assertEquals(
        Map.of(
            PlaceLevel.DISTRICT, "district",
            PlaceLevel.SCHOOL, "school",
            PlaceLevel.CLASS, "class"),
        server.bean(PlaceColumns.class).of(prepared.data()));
  }

  @Test
  void aFileThatIsNoTableIsRefusedAndLeavesNothing() {
    TestServer server = TestServer.shared();
    Path file = folder.resolve("none.csv");
    int before = server.bean(Datasets.class).all().size();
    assertThrows(
        IntakeException.class,
        () ->
            server
                .bean(Acceptance.class)
                .accept("None", file, Recipe.EMPTY, server.owner().viewer()));
    assertEquals(before, server.bean(Datasets.class).all().size());
  }
}
