package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.decisions.Chapter;
import org.sightline.server.decisions.Storyteller;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Scoring;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells what might have been done, by whom it was said, and what was chosen. */
@Component
class IdeasStory implements Storyteller {
  private static final int AFTER_THE_GOAL = 40;

  private final Doors doors;
  private final Ideas ideas;
  private final Scoring scoring;
  private final IdeasText text;
  private final ChoiceLines choices;

  IdeasStory(Doors doors, Ideas ideas, Scoring scoring, IdeasText text, ChoiceLines choices) {
    this.scoring = scoring;
    this.doors = doors;
    this.ideas = ideas;
    this.text = text;
    this.choices = choices;
  }

  @Override
  public String kind() {
    return Cycle.SUBJECT;
  }

  @Override
  public int order() {
    return AFTER_THE_GOAL;
  }

  @Override
  public List<Chapter> tell(Page page, Viewer viewer, String key) {
    Cycle cycle = doors.open(viewer, key);
    List<Idea> standing = ideas.all(cycle).stream().filter(Idea::stands).toList();
    if (standing.isEmpty()) {
      return List.of();
    }
    IdeaCards cards = text.cards(page, cycle, ideas.all(cycle), List.of());
    List<Markup> parts = new ArrayList<>();
    List<ChosenView> chosen = new ArrayList<>(choices.of(page, cycle));
    Collections.reverse(chosen);
    chosen.forEach(choice -> parts.add(chosen(page, choice)));
    if (!chosen.isEmpty()) {
      scoring
          .weighed(viewer, cycle)
          .map(
              weighed ->
                  new ResultText(page, weighed, ideas.board(cycle).floor(), ideas.inOrder(cycle)))
          .ifPresent(result -> parts.add(result.told()));
    }
    standing.forEach(idea -> parts.add(idea(page, cards.view(idea), 3)));
    return List.of(new Chapter(page.say(IdeaWords.IDEAS), Html.join(parts)));
  }

  private static Html chosen(Page page, ChosenView choice) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").with(Tag.of("b").text(choice.line())));
    Tag list = Tag.of("ul");
    choice
        .ideas()
        .forEach(each -> list.with(Tag.of("li").attribute("dir", "auto").text(each.title())));
    parts.add(list);
    if (!choice.reason().isEmpty()) {
      parts.add(Tag.of("p").attribute("dir", "auto").text(page.speech().name(choice.reason())));
    }
    return Block.note(parts.toArray(Markup[]::new));
  }

  private static Html idea(Page page, IdeaView idea, int level) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("h" + level).attribute("dir", "auto").text(idea.title()));
    List<String> line = new ArrayList<>();
    if (idea.chosen()) {
      line.add(page.say(IdeaWords.IS_CHOSEN));
    }
    line.add(idea.by());
    line.addAll(idea.facts());
    parts.add(Tag.of("p").styled("crumb").text(String.join(" · ", line)));
    for (String said : List.of(idea.text(), idea.deeper())) {
      if (!said.isEmpty()) {
        parts.add(Tag.of("p").attribute("dir", "auto").text(said));
      }
    }
    if (!idea.causes().isEmpty()) {
      Tag causes = Tag.of("ul");
      idea.causes().forEach(each -> causes.with(Tag.of("li").attribute("dir", "auto").text(each)));
      parts.add(causes);
    }
    idea.held().forEach(each -> parts.add(idea(page, each, Math.min(level + 1, 4))));
    return Tag.of("section").with(parts).html();
  }
}
