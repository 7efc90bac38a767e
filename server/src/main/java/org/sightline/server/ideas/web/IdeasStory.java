package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.sightline.server.ideas.Weighed;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells which ideas there were, what the scores said, and what was chosen. */
@Component
class IdeasStory implements Storyteller {
  private static final int AFTER_THE_GOAL = 40;

  private final Doors doors;
  private final Ideas ideas;
  private final Scoring scoring;
  private final IdeasText list;
  private final GoalGroups groups;
  private final ChoiceLines choices;

  IdeasStory(
      Doors doors,
      Ideas ideas,
      Scoring scoring,
      IdeasText list,
      GoalGroups groups,
      ChoiceLines choices) {
    this.doors = doors;
    this.ideas = ideas;
    this.scoring = scoring;
    this.list = list;
    this.groups = groups;
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
    List<Idea> all = ideas.all(cycle);
    if (all.isEmpty()) {
      return List.of();
    }
    IdeaCards cards = list.cards(page, cycle, all, groups.of(page, cycle));
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(
        new Chapter(
            page.say(IdeaWords.IDEAS),
            told(page, ideas.inOrder(cycle).stream().map(cards::view).toList())));
    Optional<Weighed> weighed = scoring.weighed(viewer, cycle);
    weighed.ifPresent(
        each ->
            chapters.add(new Chapter(page.say(IdeaWords.RESULT), result(page, cycle, each, all))));
    List<ChosenView> chosen = choices.of(page, cycle);
    if (!chosen.isEmpty()) {
      chapters.add(new Chapter(page.say(IdeaWords.CHOSEN), chosen(page, chosen)));
    }
    return chapters;
  }

  private static Html told(Page page, List<IdeaView> views) {
    Tag list = Tag.of("ul");
    for (IdeaView view : views) {
      Tag item = Tag.of("li").with(line("b", view.title()), line("p", view.text()));
      item.with(Tag.of("p").styled("hint").text(view.by()));
      view.causes()
          .forEach(cause -> item.with(line("p", page.say(IdeaWords.ADDRESSES) + ": " + cause)));
      if (!view.deeper().isEmpty()) {
        item.with(line("p", page.say(IdeaWords.DEEPER_SAID) + " " + view.deeper()));
      }
      if (!view.held().isEmpty()) {
        item.with(Tag.of("p").styled("hint").text(page.say(IdeaWords.HELD)));
        item.with(told(page, view.held()));
      }
      list.with(item);
    }
    return list.html();
  }

  private Html result(Page page, Cycle cycle, Weighed weighed, List<Idea> all) {
    ScoresView.ResultView view =
        new ResultText(page, weighed, ideas.board(cycle).floor(), all).view();
    List<Markup> parts = new ArrayList<>();
    parts.add(Block.paragraph(page.say(IdeaWords.RESULT_HOW)));
    parts.addAll(view.pictures());
    view.turns().forEach(turn -> parts.add(Block.paragraph(turn)));
    view.out().forEach(out -> parts.add(Block.paragraph(out)));
    return Html.join(parts);
  }

  private static Html chosen(Page page, List<ChosenView> choices) {
    List<Markup> parts = new ArrayList<>();
    for (ChosenView choice : choices) {
      parts.add(Tag.of("h3").text(choice.line()));
      Tag list = Tag.of("ul");
      choice.ideas().forEach(idea -> list.with(line("li", idea.title())));
      parts.add(list);
      if (!choice.reason().isEmpty()) {
        parts.add(line("p", page.say(IdeaWords.CHOSEN_BECAUSE) + " " + choice.reason()));
      }
    }
    return Html.join(parts);
  }

  private static Markup line(String element, String words) {
    return words.isEmpty() ? Html.NONE : Tag.of(element).attribute("dir", "auto").text(words);
  }
}
