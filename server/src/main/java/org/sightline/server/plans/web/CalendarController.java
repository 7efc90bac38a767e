package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Signing;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.State;
import org.sightline.server.site.Attachment;
import org.sightline.server.site.Page;
import org.sightline.server.site.PublicAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The days of a plan as a file for a calendar. */
@Controller
class CalendarController {
  private final Doors doors;
  private final Plans plans;
  private final Signing signing;
  private final PlanNames names;
  private final PublicAddress address;

  CalendarController(
      Doors doors, Plans plans, Signing signing, PlanNames names, PublicAddress address) {
    this.doors = doors;
    this.plans = plans;
    this.signing = signing;
    this.names = names;
    this.address = address;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/plan/calendar.ics")
  ResponseEntity<byte[]> file(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    Cycle cycle = doors.open(viewer, id);
    List<CalendarFile.Entry> entries = new ArrayList<>();
    for (Action action : plans.actions(cycle)) {
      entries.add(entry(page, cycle, action));
    }
    signing
        .holds(cycle)
        .ifPresent(
            terms ->
                entries.add(
                    new CalendarFile.Entry(
                        cycle.id() + "-goal@sightline",
                        terms.number() - 1,
                        terms.signedAt(),
                        terms.statement().by(),
                        page.say(PlanWords.DAY_GOAL, bare(cycle.name())),
                        "",
                        address.of(PlanPaths.plan(cycle)).toString(),
                        false)));
    return Attachment.of(
        "plan-" + cycle.id() + ".ics", "text/calendar", CalendarFile.write(cycle.name(), entries));
  }

  private CalendarFile.Entry entry(Page page, Cycle cycle, Action action) {
    return new CalendarFile.Entry(
        action.id() + "@sightline",
        action.number() - 1,
        action.change().at(),
        action.work().ends(),
        page.say(PlanWords.DAY_DEADLINE, bare(action.work().title())),
        page.say(
            PlanWords.DAY_DETAIL,
            names.person(page, action.work().owner()),
            PlanNames.state(page, action.state())),
        address.of(PlanPaths.action(cycle, action)).toString(),
        action.state() == State.STOPPED);
  }

  private static String bare(String text) {
    return text.strip();
  }
}
