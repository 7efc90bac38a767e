package org.sightline.server.foundations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Commitment;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.foundations.Level;
import org.sightline.server.foundations.Owner;
import org.sightline.server.foundations.Weakness;
import org.sightline.server.site.Refusal;

class CommitmentStoreTest {
  private static final LocalDate END = LocalDate.of(2027, 6, 30);

  @ParameterizedTest
  @EnumSource(Database.class)
  void aDecisionHasAnOwnerUntilTheyLeave(Database database) {
    TestServer server = database.server();
    Commitments commitments = server.bean(Commitments.class);
    Viewer owner = server.owner().viewer();
    TestServer.Person leaving =
        server.join(UUID.randomUUID() + "@school.example", Role.LEAD, Scope.everywhere());
    String name = "Leaving " + UUID.randomUUID();
    server.bean(People.class).rename(leaving.viewer(), name);
    name(commitments, owner, Area.STAFFING, " " + name + " ", "team\nboard");
    List<Area> needed = List.of(Area.STAFFING);
    assertEquals(List.of(), commitments.missingOwners(needed));
    People people = server.bean(People.class);
    int version = people.find(leaving.viewer().account()).orElseThrow().version();
    people.remove(owner, leaving.viewer().account(), version);
    assertEquals(needed, commitments.missingOwners(needed));
    name(commitments, owner, Area.STAFFING, "The board", "");
    assertEquals(List.of(), commitments.missingOwners(needed));
    name(commitments, owner, Area.STAFFING, "", "");
    assertEquals(
        needed,
        commitments.missingOwners(List.of(Area.values())).stream()
            .filter(needed::contains)
            .toList());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ofTwoWhoChangeTheSameOneIsTold(Database database) throws InterruptedException {
    Commitments commitments = database.server().bean(Commitments.class);
    Viewer owner = database.server().owner().viewer();
    String cycle = UUID.randomUUID().toString();
    for (int version = 0; version < 2; version++) {
      Commitment said = new Commitment(cycle, version, 4, END, "none", "Board", "two hours");
      ConcurrentLinkedQueue<Boolean> taken = new ConcurrentLinkedQueue<>();
      List<Thread> people = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread one = new Thread(() -> taken.add(commitments.commit(owner, said)));
        people.add(one);
        one.start();
      }
      for (Thread one : people) {
        one.join();
      }
      assertEquals(4, taken.size());
      assertEquals(1, taken.stream().filter(each -> each).count());
    }
    assertEquals(2, commitments.own(cycle).version());
    assertEquals(Set.of(), commitments.weaknesses(cycle));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aThinCommitmentSaysWhy(Database database) {
    Commitments commitments = database.server().bean(Commitments.class);
    Viewer owner = database.server().owner().viewer();
    String cycle = UUID.randomUUID().toString();
    assertTrue(
        commitments.commit(owner, new Commitment(cycle, 0, 0, null, "100,000", "Board", "")));
    assertEquals(
        Set.of(Weakness.NO_TIME, Weakness.NO_END, Weakness.NOTHING_GIVEN),
        commitments.weaknesses(cycle));
    assertTrue(commitments.commit(owner, new Commitment(cycle, 1, 3, END, "", "", "")));
    assertEquals(Set.of(Weakness.NO_SPONSOR), commitments.weaknesses(cycle));
    Viewer principal =
        new Viewer(UUID.randomUUID(), "P", Role.LEAD, Scope.within(Place.of("Alder Valley")));
    assertThrows(Refusal.class, () -> commitments.commit(principal, commitments.own(cycle)));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void championsComeBackByLevel(Database database) {
    Commitments commitments = database.server().bean(Commitments.class);
    Viewer owner = database.server().owner().viewer();
    int version = commitments.champions().get(3).version();
    assertTrue(commitments.name(owner, Level.COMMUNITY, version, " قمر, the library "));
    assertFalse(commitments.name(owner, Level.COMMUNITY, version, "somebody else"));
    assertEquals("قمر, the library", commitments.champions().get(3).names());
  }

  private static void name(
      Commitments commitments, Viewer viewer, Area area, String name, String path) {
    int version =
        commitments.owners().stream()
            .filter(each -> each.area() == area)
            .mapToInt(Owner::version)
            .findFirst()
            .orElse(0);
    assertTrue(commitments.name(viewer, area, version, name, path));
  }
}
