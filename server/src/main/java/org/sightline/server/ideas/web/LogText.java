package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.decisions.Draft;
import org.sightline.server.ideas.Choosing;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Scoring;
import org.sightline.server.ideas.TakingPart;
import org.sightline.server.ideas.Weighed;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Says for the log of decisions what was chosen, what not, on what grounds, and by whom. */
@Component
class LogText {
  private final Ideas ideas;
  private final Scoring scoring;

  LogText(Ideas ideas, Scoring scoring) {
    this.ideas = ideas;
    this.scoring = scoring;
  }

  Choosing.Telling telling(Page page, Cycle cycle, Set<UUID> picks) {
    List<Idea> standing = ideas.inOrder(cycle);
    int floor = ideas.board(cycle).floor();
    Weighed weighed = scoring.weighedByAll(cycle);
    ResultText result = new ResultText(page, weighed, floor, standing);
    Map<UUID, String> titles = new HashMap<>();
    standing.forEach(idea -> titles.put(idea.id(), idea.title()));
    List<String> chosen = new ArrayList<>();
    List<String> evidence = new ArrayList<>();
    List<String> notTaken = new ArrayList<>();
    for (Weighed.Row row : weighed.rows()) {
      String title = titles.getOrDefault(row.idea(), "");
      String line = page.say(IdeaWords.LOG_NOT_TAKEN, title, result.total(row), result.share(row));
      (picks.contains(row.idea()) ? evidence : notTaken).add(line);
      if (picks.contains(row.idea())) {
        chosen.add(title);
      }
    }
    for (Weighed.Row row : weighed.out()) {
      notTaken.add(
          page.say(
              IdeaWords.LOG_OUT,
              titles.getOrDefault(row.idea(), ""),
              result.alignment(row),
              page.speech().count(floor)));
    }
    for (UUID id : weighed.unscored()) {
      notTaken.add(page.say(IdeaWords.LOG_UNSCORED, titles.getOrDefault(id, "")));
    }
    return new Choosing.Telling(
        Draft.fitting(page.say(IdeaWords.LOG_WHAT, page.speech().list(chosen)), Draft.LONGEST_WHAT),
        fitting(notTaken),
        fitting(evidence),
        Draft.fitting(who(page, cycle), Draft.LONGEST_WHO));
  }

  private String who(Page page, Cycle cycle) {
    TakingPart part = TakingPart.of(ideas.all(cycle), scoring.scoredBy(cycle), List.of());
    List<String> sides =
        part.sides().stream()
            .filter(each -> each.ideas() > 0 || each.scored() > 0)
            .map(
                each ->
                    page.say(
                        IdeaWords.LOG_PART,
                        page.say(IdeaNames.side(each.side())),
                        page.speech().count(each.ideas()),
                        page.speech().count(each.scored())))
            .toList();
    return String.join("; ", sides);
  }

  /** As many as a line of the log takes; all of them stay with the cycle. */
  private static List<String> fitting(List<String> lines) {
    int room = Draft.LONGEST_TEXT;
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      room -= line.length();
      if (room < 0) {
        break;
      }
      kept.add(line);
    }
    return kept;
  }
}
