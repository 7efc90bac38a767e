package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.ideas.Fault;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Scoring;
import org.sightline.server.ideas.Weighed;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page on which ideas are chosen into words. */
@Component
class ChoiceText {
  private final Ideas ideas;
  private final Scoring scoring;
  private final IdeasText list;
  private final ChoiceLines choices;

  ChoiceText(Ideas ideas, Scoring scoring, IdeasText list, ChoiceLines choices) {
    this.ideas = ideas;
    this.scoring = scoring;
    this.list = list;
    this.choices = choices;
  }

  ChoiceView view(Page page, Viewer viewer, Cycle cycle, Form form, Set<Fault> faults) {
    List<Idea> standing = ideas.inOrder(cycle);
    Optional<Weighed> weighed = scoring.weighed(viewer, cycle);
    IdeaCards cards = list.cards(page, cycle, ideas.all(cycle), List.of());
    List<ChoiceView.Pick> picks = new ArrayList<>();
    List<ChoiceView.Pick> out = new ArrayList<>();
    if (weighed.isEmpty()) {
      for (Idea idea : standing) {
        picks.add(pick(idea, page.say(IdeaWords.PICK_HIDDEN), cards));
      }
    } else {
      fill(page, cycle, weighed.get(), standing, cards, picks, out);
    }
    return new ChoiceView(
        IdeaPaths.all(cycle),
        picks,
        out,
        ideas.board(cycle).version(),
        faults.stream().map(fault -> page.say(IdeaNames.fault(fault))).toList(),
        choices.of(page, cycle),
        form);
  }

  private void fill(
      Page page,
      Cycle cycle,
      Weighed weighed,
      List<Idea> standing,
      IdeaCards cards,
      List<ChoiceView.Pick> picks,
      List<ChoiceView.Pick> out) {
    int floor = ideas.board(cycle).floor();
    ResultText result = new ResultText(page, weighed, floor, standing);
    Map<UUID, Idea> byId = new HashMap<>();
    standing.forEach(idea -> byId.put(idea.id(), idea));
    for (Weighed.Row row : weighed.rows()) {
      Optional.ofNullable(byId.get(row.idea()))
          .ifPresent(
              idea ->
                  picks.add(
                      pick(
                          idea,
                          page.say(IdeaWords.PICK_LINE, result.total(row), result.share(row)),
                          cards)));
    }
    for (Weighed.Row row : weighed.out()) {
      Optional.ofNullable(byId.get(row.idea()))
          .ifPresent(
              idea ->
                  out.add(
                      pick(
                          idea,
                          page.say(
                              IdeaWords.PICK_OUT,
                              result.alignment(row),
                              page.speech().count(floor)),
                          cards)));
    }
    for (UUID id : weighed.unscored()) {
      Optional.ofNullable(byId.get(id))
          .ifPresent(idea -> out.add(pick(idea, page.say(IdeaWords.PICK_UNSCORED), cards)));
    }
  }

  private static ChoiceView.Pick pick(Idea idea, String line, IdeaCards cards) {
    return new ChoiceView.Pick(
        idea.id().toString(), idea.title(), line, cards.view(idea).warnings());
  }
}
