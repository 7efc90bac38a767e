package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.ideas.Board;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Score;
import org.sightline.server.ideas.Scoring;
import org.sightline.server.ideas.Weighed;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page on which ideas are scored into words. */
@Component
class ScoresText {
  private final Ideas ideas;
  private final Scoring scoring;

  ScoresText(Ideas ideas, Scoring scoring) {
    this.ideas = ideas;
    this.scoring = scoring;
  }

  /**
   * The page.
   *
   * @param from where the ideas of this page begin
   */
  ScoresView view(Page page, Viewer viewer, Cycle cycle, Form form, int from) {
    List<Idea> standing = ideas.inOrder(cycle);
    Leaf<Idea> leaf = Leaf.at(standing, from);
    Map<UUID, Score> own =
        scoring.own(viewer, cycle).stream()
            .collect(Collectors.toMap(Score::idea, Function.identity()));
    for (Idea idea : leaf.here()) {
      Score given = own.get(idea.id());
      if (given != null) {
        ScoreForm.fill(form, given, idea);
      }
    }
    String scores = IdeaPaths.all(cycle) + "/scores";
    Board board = ideas.board(cycle);
    Optional<Weighed> weighed = scoring.weighed(viewer, cycle);
    boolean member = viewer.is(Role.MEMBER);
    long done = standing.stream().filter(idea -> own.containsKey(idea.id())).count();
    return new ScoresView(
        IdeaPaths.all(cycle),
        leaf.here().stream()
            .map(
                idea ->
                    new ScoresView.Scored(
                        idea.id().toString(),
                        idea.title(),
                        IdeaPaths.one(cycle, idea),
                        ScoreForm.fields(page, idea)))
            .toList(),
        leaf.from(),
        leaf.isPart()
            ? page.say(
                IdeaWords.SCORES_PAGE,
                page.speech().count(leaf.first()),
                page.speech().count(leaf.last()),
                page.speech().count(standing.size()))
            : "",
        leaf.before(scores),
        leaf.after(scores),
        scoring.side(viewer, cycle).isPresent() ? List.of() : IdeasText.sides(page),
        ScoreForm.marks(page),
        member
            ? page.say(
                IdeaWords.SCORES_KEPT,
                page.speech().count(done),
                page.speech().count(standing.size()))
            : "",
        weighed.isPresent()
            ? ""
            : page.say(member ? IdeaWords.SCORES_HIDDEN : IdeaWords.SCORES_LATER),
        weighed.stream()
            .map(each -> new ResultText(page, each, board.floor(), standing).view())
            .toList(),
        page.say(IdeaWords.FLOOR_IS, page.speech().count(board.floor())),
        floors(page),
        board.version(),
        form.starting("floor", Integer.toString(board.floor())),
        member && !cycle.isEnded(),
        viewer.is(Role.LEAD) && !cycle.isEnded());
  }

  private static List<Option> floors(Page page) {
    List<Option> floors = new ArrayList<>();
    IntStream.rangeClosed(Score.LEAST, Score.MOST)
        .forEach(mark -> floors.add(new Option(Integer.toString(mark), page.speech().count(mark))));
    return floors;
  }
}
