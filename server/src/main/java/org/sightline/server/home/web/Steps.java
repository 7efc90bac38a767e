package org.sightline.server.home.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.home.web.HomeView.Step;
import org.sightline.server.site.Page;

/** What somebody new does first, by what they may do. */
record Steps(Page page, Viewer viewer) {

  /** In an empty workspace. */
  List<Step> toBegin() {
    List<Step> steps = new ArrayList<>();
    if (viewer.is(Role.ANALYST)) {
      steps.add(step(HomeWords.STEP_BRING, HomeWords.STEP_BRING_WHY, "/data/bring"));
      steps.add(step(HomeWords.STEP_READ, HomeWords.STEP_READ_WHY, ""));
    }
    if (viewer.is(Role.OWNER)) {
      steps.add(step(HomeWords.STEP_PEOPLE, HomeWords.STEP_PEOPLE_WHY, "/people"));
    }
    if (!viewer.is(Role.OWNER)) {
      steps.add(step(HomeWords.STEP_ABOUT, HomeWords.STEP_ABOUT_WHY, "/about"));
    }
    return steps;
  }

  /**
   * On a first visit, when there are data.
   *
   * @param surest the page of the surest gap; empty without one
   * @param list the list of gaps
   */
  List<Step> toUnderstand(String surest, String list) {
    List<Step> steps = new ArrayList<>();
    if (!surest.isEmpty()) {
      steps.add(step(HomeWords.STEP_READ, HomeWords.STEP_READ_WHY, surest));
    }
    if (viewer.is(Role.MEMBER)) {
      steps.add(step(HomeWords.STEP_MARK, HomeWords.STEP_MARK_WHY, list));
    } else {
      steps.add(step(HomeWords.STEP_ASK, HomeWords.STEP_ASK_WHY, ""));
    }
    if (viewer.is(Role.OWNER)) {
      steps.add(step(HomeWords.STEP_PEOPLE, HomeWords.STEP_PEOPLE_WHY, "/people"));
    } else {
      steps.add(step(HomeWords.STEP_TAKE, HomeWords.STEP_TAKE_WHY, list + "#take"));
    }
    return steps;
  }

  private Step step(HomeWords title, HomeWords why, String address) {
    return new Step(page.say(title), page.say(why), address);
  }
}
