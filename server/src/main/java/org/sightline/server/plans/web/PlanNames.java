package org.sightline.server.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Causes;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.foundations.Area;
import org.sightline.server.plans.State;
import org.sightline.server.site.Once;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Says what people, causes and kinds of decisions are called. */
@Component
class PlanNames {
  private final People people;
  private final Causes causes;
  private final Once once;

  PlanNames(People people, Causes causes, Once once) {
    this.people = people;
    this.causes = causes;
    this.once = once;
  }

  String person(Page page, UUID account) {
    return people
        .nameOf(account)
        .map(page.speech()::name)
        .orElseGet(() -> page.say(PlanWords.SOMEBODY));
  }

  /** Whether the account can still sign in. */
  boolean isHere(UUID account) {
    return people.isHere(account);
  }

  /** Those who may answer for something in this cycle. */
  List<Option> owners(Cycle cycle) {
    return people.all().stream()
        .filter(account -> cycle.isFor(account.viewer()))
        .map(account -> new Option(account.id().toString(), account.name()))
        .toList();
  }

  /** The causes that an action can work on. */
  List<Option> causes(Cycle cycle) {
    return causes.of(cycle.id()).stream()
        .filter(cause -> cause.droppedAt().isEmpty())
        .map(cause -> new Option(cause.id().toString(), cause.words()))
        .toList();
  }

  /** The words of a cause of this cycle; empty text when there is none of this name. */
  String cause(Cycle cycle, UUID id) {
    Map<UUID, String> words =
        once.read(
            PlanNames.class,
            cycle.id(),
            () ->
                causes.of(cycle.id()).stream().collect(Collectors.toMap(Cause::id, Cause::words)));
    return words.getOrDefault(id, "");
  }

  static String area(Page page, Area area) {
    return page.say(
        switch (area) {
          case CURRICULUM -> PlanWords.AREA_CURRICULUM;
          case BUDGET -> PlanWords.AREA_BUDGET;
          case STAFFING -> PlanWords.AREA_STAFFING;
          case PARTNERSHIPS -> PlanWords.AREA_PARTNERSHIPS;
          case DISCIPLINE -> PlanWords.AREA_DISCIPLINE;
        });
  }

  static String state(Page page, State state) {
    return page.say(
        switch (state) {
          case TO_DO -> PlanWords.TO_DO;
          case UNDER_WAY -> PlanWords.UNDER_WAY;
          case DONE -> PlanWords.DONE;
          case STOPPED -> PlanWords.STOPPED;
        });
  }
}
