package org.sightline.server.plans.web;

import java.util.List;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.site.Option;
import org.springframework.stereotype.Component;

/** The ideas that actions carry out. */
@Component
class ChosenIdeas {

  List<Option> chosen(Viewer viewer, Cycle cycle) {
    return List.of();
  }

  String title(Cycle cycle, UUID id) {
    return "";
  }
}
