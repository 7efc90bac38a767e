package org.sightline.server.cycles.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHead;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.CycleStep;
import org.sightline.server.cycles.Ending;
import org.sightline.server.cycles.Groundwork;
import org.sightline.server.cycles.Stage;
import org.sightline.server.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the head of a cycle's pages: its name, its rail, its path. */
@Component
class HeadText implements CycleHeads {
  private final ObjectProvider<Groundwork> groundwork;
  private final ObjectProvider<CycleStep> given;
  private final Ending ending;
  private final EndText ends;

  HeadText(
      ObjectProvider<Groundwork> groundwork,
      ObjectProvider<CycleStep> given,
      Ending ending,
      EndText ends) {
    this.groundwork = groundwork;
    this.given = given;
    this.ending = ending;
    this.ends = ends;
  }

  static String path(Cycle cycle) {
    return CycleHeads.path(cycle);
  }

  @Override
  public CycleHead of(Page page, Viewer viewer, Cycle cycle) {
    return new CycleHead(
        path(cycle),
        cycle.name(),
        cycle.focus(),
        page.say(CycleWords.SINCE, EndText.day(page, cycle.startedAt())),
        cycle.version(),
        steps(page, cycle),
        cycle.constraints().stream()
            .sorted(Comparator.naturalOrder())
            .map(each -> page.say(path(each)))
            .toList(),
        ends.head(page, viewer, cycle),
        viewer.is(Role.LEAD),
        viewer.is(Role.LEAD) && !cycle.isEnded(),
        viewer.is(Role.MEMBER) && !cycle.isEnded(),
        ending.mayEnd(viewer, cycle));
  }

  private List<CycleHead.Step> steps(Page page, Cycle cycle) {
    List<CycleHead.Step> steps = new ArrayList<>();
    groundwork.orderedStream().findFirst().ifPresent(ground -> steps.add(ground(page, ground)));
    for (Stage stage : Stage.values()) {
      steps.add(
          given.stream()
              .filter(step -> step.stage() == stage)
              .findFirst()
              .map(step -> step(page, cycle, step))
              .orElseGet(() -> nobodys(page, cycle, stage)));
    }
    return steps;
  }

  private static CycleHead.Step ground(Page page, Groundwork ground) {
    Optional<LocalDate> settled = ground.settled();
    return new CycleHead.Step(
        page.say(CycleWords.FOUNDATIONS),
        settled
            .map(day -> page.say(CycleWords.SETTLED, page.speech().date(day)))
            .orElseGet(() -> page.say(CycleWords.NOT_SETTLED)),
        ground.path(),
        settled.isPresent() ? "done" : "");
  }

  private static CycleHead.Step step(Page page, Cycle cycle, CycleStep step) {
    CycleStep.State state = step.state(cycle);
    String note = step.note(page.speech(), cycle);
    boolean now = state == CycleStep.State.NOW;
    return new CycleHead.Step(
        page.say(label(step.stage())),
        note.isEmpty() && now ? page.say(CycleWords.HERE) : note,
        state == CycleStep.State.CLOSED ? "" : step.address(cycle),
        switch (state) {
          case CLOSED, OPEN -> "";
          case NOW -> "now";
          case DONE -> "done";
        });
  }

  private static CycleHead.Step nobodys(Page page, Cycle cycle, Stage stage) {
    CycleStep.State state = CycleStep.usual(stage, cycle);
    boolean now = state == CycleStep.State.NOW;
    return new CycleHead.Step(
        page.say(label(stage)),
        now ? page.say(CycleWords.HERE) : "",
        "",
        state == CycleStep.State.DONE ? "done" : now ? "now" : "");
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
