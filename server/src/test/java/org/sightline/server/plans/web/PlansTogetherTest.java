package org.sightline.server.plans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.server.plans.web.APlan.SERVER;
import static org.sightline.server.plans.web.APlan.add;
import static org.sightline.server.plans.web.APlan.cycle;
import static org.sightline.server.plans.web.APlan.lead;
import static org.sightline.server.plans.web.APlan.leader;
import static org.sightline.server.plans.web.APlan.path;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Choice;
import org.sightline.server.ideas.ChoiceStore;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.IdeaStore;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Said;
import org.sightline.server.plans.ACycle;

/** Plans beside what else a cycle holds: its ideas, its people, its end. */
class PlansTogetherTest {
  private static final Instant NOON = Instant.parse("2026-01-08T12:00:00Z");

  private static UUID chosen(Cycle cycle, String title) {
    Idea idea =
        SERVER
            .bean(IdeaStore.class)
            .save(
                new Idea(
                    UUID.randomUUID(),
                    0,
                    cycle.id(),
                    title,
                    "Twice a week until May.",
                    new Said(Optional.of(Side.STAFF), "", ""),
                    List.of(),
                    Optional.empty(),
                    new Needs(Money.LITTLE, "Two drivers", "Walking was tried.", "", ""),
                    Elsewhere.UNKNOWN,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    NOON));
    SERVER
        .bean(ChoiceStore.class)
        .add(new Choice(cycle.id(), 1, List.of(idea.id()), "", leader().account(), NOON, 1));
    return idea.id();
  }

  @Test
  void aChosenIdeaWaitsUntilAnActionCarriesItOut() {
    Cycle cycle = cycle();
    UUID idea = chosen(cycle, "A bus that waits");
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("Chosen, and nothing is planned for it yet"));
    String begun = lead().get(path(cycle) + "/actions/new?idea=" + idea).body();
    assertTrue(begun.contains("value=\"A bus that waits\""));
    assertTrue(begun.contains("Twice a week until May."));
    assertTrue(begun.contains("Walking was tried."));
    String action = add(cycle, "Bus", "idea", idea.toString());
    String after = lead().get(path(cycle)).body();
    assertFalse(after.contains("Chosen, and nothing is planned for it yet"));
    assertTrue(after.contains("A bus that waits"), "the action names its idea");
    assertTrue(lead().get(action).body().contains("A bus that waits"));
    assertEquals(200, lead().get(path(cycle) + "/actions/new?idea=" + UUID.randomUUID()).status());
  }

  @Test
  void aGoalWhoseOwnerLeftAsksForAnother() {
    Cycle cycle = cycle();
    TestServer.Person leaving =
        SERVER.join(UUID.randomUUID() + "@school.example", Role.LEAD, Scope.everywhere());
    ACycle.sign(SERVER, leaving.viewer(), cycle, 0.5, "");
    assertFalse(lead().get(path(cycle)).body().contains("who owned the goal"));
    People people = SERVER.bean(People.class);
    int version = people.find(leaving.viewer().account()).orElseThrow().version();
    people.remove(SERVER.owner().viewer(), leaving.viewer().account(), version);
    String plan = lead().get(path(cycle)).body();
    assertTrue(plan.contains("who owned the goal, is no longer here."));
    assertTrue(plan.contains("href=\"/cycles/" + cycle.id() + "/statement\""));
  }

  @Test
  void nothingIsAddedToACycleThatWasEnded() {
    Cycle cycle = cycle();
    String action = add(cycle, "A late bus");
    Cycles cycles = SERVER.bean(Cycles.class);
    Cycle now = cycles.find(cycle.id()).orElseThrow();
    cycles.save(
        new Cycle(
            now.id(),
            now.version(),
            now.name(),
            now.focus(),
            now.start(),
            now.scope(),
            now.constraints(),
            now.members(),
            "",
            now.stage(),
            now.startedBy(),
            now.startedAt(),
            Optional.of(NOON)));
    assertEquals(200, lead().get(path(cycle)).status());
    assertEquals(409, lead().get(path(cycle) + "/actions/new").status());
    assertEquals(409, lead().post(action + "/move", "number", "1", "state", "DONE").status());
    assertEquals(
        409,
        lead()
            .post(
                "/cycles/" + cycle.id() + "/feedback",
                "action",
                action.substring(action.lastIndexOf('/') + 1),
                "happening",
                "YES")
            .status());
  }
}
