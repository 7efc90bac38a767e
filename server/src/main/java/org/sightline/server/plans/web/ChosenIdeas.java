package org.sightline.server.plans.web;

import java.util.List;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.site.Option;
import org.springframework.stereotype.Component;

/** The ideas that actions carry out. */
@Component
class ChosenIdeas {
  private final Ideas ideas;

  ChosenIdeas(Ideas ideas) {
    this.ideas = ideas;
  }

  /** Those that were chosen. */
  List<Option> chosen(Viewer viewer, Cycle cycle) {
    return ideas.chosen(viewer, cycle).stream()
        .map(idea -> new Option(idea.id().toString(), idea.title()))
        .toList();
  }

  /** What an idea is called, chosen or not; empty text when there is none of this name. */
  String title(Cycle cycle, UUID id) {
    return ideas.all(cycle).stream()
        .filter(idea -> idea.id().equals(id))
        .findFirst()
        .map(Idea::title)
        .orElse("");
  }
}
