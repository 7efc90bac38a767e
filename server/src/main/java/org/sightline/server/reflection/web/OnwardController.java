package org.sightline.server.reflection.web;

import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.reflection.Link;
import org.sightline.server.reflection.Onward;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts the cycles that grow out of another. */
@Controller
class OnwardController {
  private final Doors doors;
  private final Onward onward;

  OnwardController(Doors doors, Onward onward) {
    this.doors = doors;
    this.onward = onward;
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/reflect/carry")
  String carry(@ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    return grow(page, viewer, id, Link.Kind.CARRIED, ReflectionWords.CARRIED_NAME);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/reflect/next-year")
  String nextYear(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    return grow(page, viewer, id, Link.Kind.NEXT_YEAR, ReflectionWords.NEXT_NAME);
  }

  private String grow(Page page, Viewer viewer, String id, Link.Kind kind, ReflectionWords name) {
    Cycle from = doors.open(viewer, id);
    Cycle grown =
        onward.grow(
            viewer,
            from,
            kind,
            page.say(name, from.name()),
            page.say(ReflectionWords.CARRIED_WHY, from.name()));
    return "redirect:" + CycleHeads.path(grown);
  }
}
