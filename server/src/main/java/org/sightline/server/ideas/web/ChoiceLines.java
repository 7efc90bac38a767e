package org.sightline.server.ideas.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.ideas.Choice;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts what was chosen into words. */
@Component
class ChoiceLines {
  private final Ideas ideas;
  private final People people;

  ChoiceLines(Ideas ideas, People people) {
    this.ideas = ideas;
    this.people = people;
  }

  /** Every choice, the newest first. */
  List<ChosenView> of(Page page, Cycle cycle) {
    Map<UUID, Idea> byId = new HashMap<>();
    ideas.all(cycle).forEach(idea -> byId.put(idea.id(), idea));
    List<ChosenView> lines = new ArrayList<>();
    for (Choice choice : ideas.choices(cycle)) {
      lines.add(
          new ChosenView(
              page.say(
                  IdeaWords.CHOSEN_LINE,
                  page.speech().date(LocalDate.ofInstant(choice.at(), ZoneOffset.UTC)),
                  name(page, choice.by())),
              choice.ideas().stream()
                  .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                  .map(idea -> new ChosenView.Chosen(idea.title(), IdeaPaths.one(cycle, idea)))
                  .toList(),
              choice.reason(),
              "/decisions/" + choice.line()));
    }
    Collections.reverse(lines);
    return lines;
  }

  String name(Page page, UUID account) {
    return people
        .nameOf(account)
        .map(page.speech()::name)
        .orElseGet(() -> page.say(IdeaWords.SOMEBODY));
  }
}
