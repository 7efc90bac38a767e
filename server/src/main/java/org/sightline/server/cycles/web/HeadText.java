package org.sightline.server.cycles.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Groundwork;
import org.sightline.server.cycles.Stage;
import org.sightline.server.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the head of a cycle's pages: its name, its rail, its path. */
@Component
class HeadText {
  private final ObjectProvider<Groundwork> groundwork;

  HeadText(ObjectProvider<Groundwork> groundwork) {
    this.groundwork = groundwork;
  }

  static String path(Cycle cycle) {
    return "/cycles/" + cycle.id();
  }

  HeadView of(Page page, Viewer viewer, Cycle cycle) {
    return new HeadView(
        path(cycle),
        cycle.name(),
        cycle.focus(),
        page.say(
            CycleWords.SINCE,
            page.speech().date(LocalDate.ofInstant(cycle.startedAt(), ZoneOffset.UTC))),
        cycle.version(),
        steps(page, cycle),
        cycle.constraints().stream()
            .sorted(Comparator.naturalOrder())
            .map(each -> page.say(path(each)))
            .toList(),
        viewer.is(Role.LEAD),
        viewer.is(Role.MEMBER));
  }

  private List<StepView> steps(Page page, Cycle cycle) {
    List<StepView> steps = new ArrayList<>();
    groundwork
        .orderedStream()
        .findFirst()
        .ifPresent(
            ground -> {
              Optional<LocalDate> settled = ground.settled();
              steps.add(
                  new StepView(
                      page.say(CycleWords.FOUNDATIONS),
                      settled
                          .map(day -> page.say(CycleWords.SETTLED, page.speech().date(day)))
                          .orElseGet(() -> page.say(CycleWords.NOT_SETTLED)),
                      ground.path(),
                      settled.isPresent() ? "done" : ""));
            });
    for (Stage stage : Stage.values()) {
      boolean now = stage == cycle.stage();
      boolean done = stage.isBefore(cycle.stage());
      steps.add(
          new StepView(
              page.say(label(stage)),
              now ? page.say(CycleWords.HERE) : "",
              address(cycle, stage),
              done ? "done" : now ? "now" : ""));
    }
    return steps;
  }

  private static String address(Cycle cycle, Stage stage) {
    return switch (stage) {
      case DIAGNOSE -> path(cycle);
      case DESIGN, IMPLEMENT, REFLECT -> "";
    };
  }

  static CycleWords label(Stage stage) {
    return switch (stage) {
      case DIAGNOSE -> CycleWords.DIAGNOSE;
      case DESIGN -> CycleWords.DESIGN;
      case IMPLEMENT -> CycleWords.IMPLEMENT;
      case REFLECT -> CycleWords.REFLECT;
    };
  }

  static CycleWords name(Constraint constraint) {
    return switch (constraint) {
      case MONEY -> CycleWords.SHORT_MONEY;
      case TIME -> CycleWords.SHORT_TIME;
      case BUY_IN -> CycleWords.SHORT_BUY_IN;
    };
  }

  private static CycleWords path(Constraint constraint) {
    return switch (constraint) {
      case MONEY -> CycleWords.PATH_MONEY;
      case TIME -> CycleWords.PATH_TIME;
      case BUY_IN -> CycleWords.PATH_BUY_IN;
    };
  }
}
