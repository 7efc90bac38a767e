package org.sightline.server.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Verdict;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;

class MarkingTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Scope MILL = Scope.within(Place.of("Alder Valley", "Mill Street"));

  @TempDir Path folder;

  private static SeenFindings seen(TestServer server, Viewer viewer, Dataset district) {
    Search search =
        server
            .bean(GapSearch.class)
            .ask(
                viewer,
                server.bean(Datasets.class).prepared(district.key()).orElseThrow(),
                Filter.NONE,
                LONG);
    return assertInstanceOf(Search.Done.class, search).seen();
  }

  private static Viewer viewer(TestServer server, Scope scope) {
    return server.person(Role.MEMBER, scope).viewer();
  }

  private static Finding gap(SeenFindings seen) {
    return seen.findings().having(Verdict.GAP).get(0);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aMarkFindsItsFindingInTheNextYear(Database database) {
    TestServer server = database.server();
    Viewer viewer = viewer(server, Scope.everywhere());
    Dataset district = ADistrict.in(server, folder);
    SeenFindings thisYear = seen(server, viewer, district);
    Finding gap = gap(thisYear);
    server.bean(Marking.class).mark(viewer, thisYear, gap, 0, MarkKind.WATCH, "Look again.");

    ADistrict.nextYear(server, folder, district, 3);
    SeenFindings nextYear = seen(server, viewer, district);
    assertTrue(!nextYear.prepared().data().id().equals(thisYear.prepared().data().id()));
    Mark kept = server.bean(Marking.class).on(nextYear, thisYear.id(gap)).orElseThrow();
    assertEquals(MarkKind.WATCH, kept.kind());
    assertEquals("Look again.", kept.note());
    assertEquals(gap.group(), nextYear.find(kept.finding()).orElseThrow().group());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theSecondToSaySomethingIsShownTheFirst(Database database) {
    TestServer server = database.server();
    Marking marking = server.bean(Marking.class);
    Viewer first = viewer(server, Scope.everywhere());
    Viewer second = server.person(Role.ANALYST, Scope.everywhere()).viewer();
    SeenFindings seen = seen(server, first, ADistrict.in(server, folder));
    Finding gap = gap(seen);
    marking.mark(first, seen, gap, 0, MarkKind.CYCLE, "Ours this year.");

    var late = marking.mark(second, seen, gap, 0, MarkKind.KNOWN, "");
    Mark now = assertInstanceOf(Marking.Outcome.Overtaken.class, late).now();
    assertEquals(MarkKind.CYCLE, now.kind());
    assertEquals(first.account(), now.by());
    var again = marking.mark(second, seen, gap, now.version(), MarkKind.KNOWN, "Agreed.");
    Mark mine = assertInstanceOf(Marking.Outcome.Done.class, again).mark();
    assertEquals(
        List.of(MarkKind.KNOWN, MarkKind.CYCLE),
        marking.history(mine).stream().map(MarkChange::kind).toList());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void marksOnOneSchoolAreOfThatSchool(Database database) {
    TestServer server = database.server();
    Marking marking = server.bean(Marking.class);
    Viewer everywhere = viewer(server, Scope.everywhere());
    Viewer atMill = viewer(server, MILL);
    Viewer atHarbour = viewer(server, Scope.within(Place.of("Alder Valley", "Harbour")));
    Dataset district = ADistrict.in(server, folder);
    SeenFindings mill = seen(server, atMill, district);
    SeenFindings all = seen(server, everywhere, district);
    Finding gap = gap(mill);
    marking.mark(atMill, mill, gap, 0, MarkKind.CYCLE, "At our school.");
    marking.mark(everywhere, all, gap(all), 0, MarkKind.CYCLE, "In the district.");

    assertEquals("At our school.", marking.on(mill, mill.id(gap)).orElseThrow().note());
    assertEquals(2, of(district, marking.marked(everywhere, MarkKind.CYCLE)).size());
    assertEquals(
        List.of("At our school."),
        of(district, marking.marked(atMill, MarkKind.CYCLE)).stream().map(Mark::note).toList());
    assertEquals(List.of(), of(district, marking.marked(atHarbour, MarkKind.CYCLE)));
  }

  private static List<Mark> of(Dataset district, List<Mark> marks) {
    return marks.stream().filter(mark -> mark.dataset().equals(district.key())).toList();
  }
}
