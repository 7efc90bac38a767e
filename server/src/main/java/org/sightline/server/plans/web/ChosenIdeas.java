package org.sightline.server.plans.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.ideas.ChosenIdea;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.plans.Action;
import org.sightline.server.site.Form;
import org.sightline.server.site.Once;
import org.sightline.server.site.Option;
import org.springframework.stereotype.Component;

/** The ideas that actions carry out. */
@Component
class ChosenIdeas {
  private final Ideas ideas;
  private final Once once;

  ChosenIdeas(Ideas ideas, Once once) {
    this.ideas = ideas;
    this.once = once;
  }

  /** Those that were chosen. */
  List<Option> chosen(Viewer viewer, Cycle cycle) {
    return ideas.chosen(viewer, cycle).stream()
        .map(idea -> new Option(idea.id().toString(), idea.title()))
        .toList();
  }

  /** Those that were chosen and that no action carries out, each with where one is added. */
  List<Option> unplanned(Viewer viewer, Cycle cycle, List<Action> actions) {
    Set<UUID> planned = new HashSet<>();
    actions.forEach(action -> action.work().idea().ifPresent(planned::add));
    return ideas.chosen(viewer, cycle).stream()
        .filter(idea -> !planned.contains(idea.id()))
        .map(
            idea ->
                new Option(PlanPaths.plan(cycle) + "/actions/new?idea=" + idea.id(), idea.title()))
        .toList();
  }

  /** A form that begins with what was said of a chosen idea; an empty one for any other name. */
  Form begun(Viewer viewer, Cycle cycle, String id) {
    Form form = Form.empty();
    ideas.chosen(viewer, cycle).stream()
        .filter(idea -> idea.id().toString().equals(id))
        .findFirst()
        .ifPresent(idea -> fill(form, idea));
    return form;
  }

  private static void fill(Form form, ChosenIdea idea) {
    form.starting("idea", idea.id().toString())
        .starting("title", idea.title())
        .starting("how", idea.text())
        .starting("training", idea.needs().expertise())
        .starting("money", (idea.needs().cost() + "\n" + idea.needs().nothingCheaper()).strip());
    idea.causes().stream().findFirst().ifPresent(cause -> form.starting("cause", cause.toString()));
  }

  /** What an idea is called, chosen or not; empty text when there is none of this name. */
  String title(Cycle cycle, UUID id) {
    Map<UUID, String> titles =
        once.read(
            ChosenIdeas.class,
            cycle.id(),
            () -> ideas.all(cycle).stream().collect(Collectors.toMap(Idea::id, Idea::title)));
    return titles.getOrDefault(id, "");
  }
}
