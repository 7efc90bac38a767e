package org.sightline.server.foundations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.Barrier;
import org.sightline.server.foundations.Listening;
import org.sightline.server.foundations.ListeningSession;
import org.sightline.server.foundations.ListeningStore;
import org.sightline.server.foundations.MeasureKind;
import org.sightline.server.foundations.Way;
import org.sightline.server.site.Refusal;

class ListeningStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

  @ParameterizedTest
  @EnumSource(Database.class)
  void aSessionIsKeptAsItWasLoggedUntilItIsTakenBack(Database database) {
    TestServer server = database.server();
    Listening listening = server.bean(Listening.class);
    Viewer member = join(server, Role.MEMBER, Scope.everywhere());
    ListeningSession session =
        listening.log(
            member,
            DAY,
            Way.CALL,
            4,
            List.of("Somali families", "Bus drivers"),
            List.of("Newcomers"),
            Set.of(Barrier.TIME, Barrier.LANGUAGE),
            "Saturday mornings");
    assertTrue(listening.sessions(member).contains(session));
    Viewer other = join(server, Role.MEMBER, Scope.everywhere());
    assertThrows(Refusal.class, () -> listening.takeBack(other, session.id().toString()));
    listening.takeBack(member, session.id().toString());
    assertFalse(listening.sessions(member).contains(session));
    assertThrows(Refusal.class, () -> listening.takeBack(member, session.id().toString()));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aSessionOfOnePlaceIsNotSeenInAnother(Database database) {
    TestServer server = database.server();
    Listening listening = server.bean(Listening.class);
    Viewer mill = join(server, Role.MEMBER, Scope.within(Place.of("Alder Valley", "Mill Street")));
    Viewer harbour = join(server, Role.MEMBER, Scope.within(Place.of("Alder Valley", "Harbour")));
    ListeningSession session =
        listening.log(mill, DAY, Way.SESSION, 9, List.of("Parents"), List.of(), Set.of(), "");
    assertEquals(Place.of("Alder Valley", "Mill Street"), session.where());
    assertTrue(listening.sessions(mill).contains(session));
    assertFalse(listening.sessions(harbour).contains(session));
    assertTrue(listening.sessions(server.owner().viewer()).contains(session));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void ofTwoWhoSayWhatAQuestionMeasuresTheSecondIsTold(Database database) {
    ListeningStore store = database.server().bean(ListeningStore.class);
    String data = UUID.randomUUID().toString();
    assertTrue(store.say(data, "q", null, MeasureKind.SCORES));
    assertFalse(store.say(data, "q", null, MeasureKind.OTHER), "somebody said it meanwhile");
    assertFalse(store.say(data, "q", MeasureKind.BELONGING, MeasureKind.OTHER));
    assertTrue(store.say(data, "q", MeasureKind.SCORES, MeasureKind.ENGAGEMENT));
    assertEquals(MeasureKind.ENGAGEMENT, store.measures(data).get("q"));
  }

  private static Viewer join(TestServer server, Role role, Scope scope) {
    return server.join(UUID.randomUUID() + "@school.example", role, scope).viewer();
  }
}
