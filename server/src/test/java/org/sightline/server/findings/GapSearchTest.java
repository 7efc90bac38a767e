package org.sightline.server.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.cells.Filter;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.DatasetChanged;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;

class GapSearchTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Scope MILL = Scope.within(Place.of("Alder Valley", "Mill Street"));
  private static final Filter MILL_ROWS =
      new Filter(Map.of("district", List.of("Alder Valley"), "school", List.of("Mill Street")));

  @TempDir Path folder;
  private final TestServer server = TestServer.shared();

  private Viewer viewer(Role role, Scope scope) {
    return server.person(role, scope).viewer();
  }

  private SeenFindings seen(Viewer viewer, Dataset district, Filter asked) {
    Prepared prepared = server.bean(Datasets.class).prepared(district.key()).orElseThrow();
    return assertInstanceOf(
            Search.Done.class, server.bean(GapSearch.class).ask(viewer, prepared, asked, LONG))
        .seen();
  }

  @Test
  void thoseWhoSeeTheSameRowsShareOneSearch() {
    Dataset district = ADistrict.in(server, folder);
    Viewer lead = viewer(Role.LEAD, Scope.everywhere());
    SeenFindings all = seen(lead, district, Filter.NONE);
    assertSame(all, seen(viewer(Role.VIEWER, Scope.everywhere()), district, Filter.NONE));
    SeenFindings mill = seen(viewer(Role.MEMBER, MILL), district, Filter.NONE);
    assertNotSame(all, mill);
    assertEquals(800, all.findings().indicators().get(0).everyone().n());
    assertEquals(400, mill.findings().indicators().get(0).everyone().n());
    assertSame(mill, seen(lead, district, MILL_ROWS), "asked for, or given as a scope");
  }

  @Test
  void whoeverIsShownASharedAnswerStandsInTheTrail() {
    Dataset district = ADistrict.in(server, folder);
    seen(viewer(Role.LEAD, Scope.everywhere()), district, Filter.NONE);
    Viewer second = viewer(Role.ANALYST, Scope.everywhere());
    SeenFindings shown = seen(second, district, Filter.NONE);
    String subject = shown.prepared().data().id();
    assertTrue(
        server.bean(Trail.class).newest(0, 20).stream()
            .map(Trail.Line::deed)
            .anyMatch(
                deed ->
                    deed.actor().equals(second.account().toString())
                        && deed.action().equals("data.seen")
                        && deed.subject().startsWith(subject)));
  }

  @Test
  void aDatasetThatChangedIsLookedThroughAgain() {
    Dataset district = ADistrict.in(server, folder);
    Viewer lead = viewer(Role.LEAD, Scope.everywhere());
    SeenFindings before = seen(lead, district, Filter.NONE);
    server.context().publishEvent(new DatasetChanged(district.key()));
    assertNotSame(before, seen(lead, district, Filter.NONE));
  }

  @Test
  void rowsOutsideTheScopeAreRefusedBeforeAnythingIsLookedUp() {
    Dataset district = ADistrict.in(server, folder);
    Prepared prepared = server.bean(Datasets.class).prepared(district.key()).orElseThrow();
    Viewer harbour = viewer(Role.LEAD, Scope.within(Place.of("Alder Valley", "Harbour")));
    GapSearch search = server.bean(GapSearch.class);
    assertThrows(OutOfSight.class, () -> search.ask(harbour, prepared, MILL_ROWS, Duration.ZERO));
    Viewer nowhere = viewer(Role.LEAD, Scope.within());
    assertThrows(OutOfSight.class, () -> search.ask(nowhere, prepared, Filter.NONE, Duration.ZERO));
  }

  @Test
  void whatWasNotAskedForLongestIsForgottenWhenThereIsNoRoom() {
    Dataset district = ADistrict.in(server, folder);
    Viewer lead = viewer(Role.LEAD, Scope.everywhere());
    SeenFindings found = seen(lead, district, Filter.NONE);
    KeptSearches kept = new KeptSearches(2 * found.weight());
    for (String version : List.of("one", "two", "three")) {
      kept.findOrBegin(key(found, version)).became(new Search.Done(found));
      kept.makeRoom();
    }
    assertEquals(2, kept.size());
    assertTrue(kept.findOrBegin(key(found, "one")).begins(), "the first was forgotten");
    KeptSearches tiny = new KeptSearches(1);
    tiny.findOrBegin(key(found, "one")).became(new Search.Done(found));
    tiny.makeRoom();
    assertEquals(1, tiny.size(), "what was asked for last stays, however large");
  }

  private static KeptSearches.Key key(SeenFindings found, String version) {
    return new KeptSearches.Key("d", version, found.prepared().recipe(), found.sight());
  }
}
