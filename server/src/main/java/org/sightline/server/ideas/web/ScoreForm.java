package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sightline.report.language.Phrase;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Score;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;

/** Reads marks from a form, and writes them there: five fields for each idea. */
final class ScoreForm {
  private static final List<String> MARKS =
      List.of("impact", "cost", "time", "expertise", "alignment");
  private static final List<Phrase> LABELS =
      List.of(
          IdeaWords.MARK_IMPACT,
          IdeaWords.MARK_COST,
          IdeaWords.MARK_TIME,
          IdeaWords.MARK_EXPERTISE,
          IdeaWords.MARK_ALIGNMENT);

  private ScoreForm() {}

  static String name(String mark, Idea idea) {
    return mark + "-" + idea.id();
  }

  /** The five fields of an idea, each with its label. */
  static List<Option> fields(Page page, Idea idea) {
    return IntStream.range(0, MARKS.size())
        .mapToObj(i -> new Option(name(MARKS.get(i), idea), page.say(LABELS.get(i))))
        .toList();
  }

  /** What may be given. */
  static List<Option> marks(Page page) {
    List<Option> marks = new ArrayList<>();
    marks.add(new Option("", page.say(IdeaWords.NO_MARK)));
    for (int mark = Score.LEAST; mark <= Score.MOST; mark++) {
      marks.add(new Option(Integer.toString(mark), page.speech().count(mark)));
    }
    return marks;
  }

  /** The scores a form says; an idea of which only some marks stand there is refused in it. */
  static List<Score> read(Page page, Form form, List<Idea> ideas, UUID account, Side side) {
    List<Score> scores = new ArrayList<>();
    for (Idea idea : ideas) {
      List<Optional<Integer>> marks =
          MARKS.stream().map(mark -> mark(form.value(name(mark, idea)))).toList();
      if (marks.stream().allMatch(Optional::isPresent)) {
        List<Integer> all = marks.stream().flatMap(Optional::stream).toList();
        scores.add(
            new Score(
                idea.id(),
                account,
                side,
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                all.get(4)));
      } else if (MARKS.stream().anyMatch(mark -> !form.value(name(mark, idea)).isBlank())) {
        form.refuse(idea.id().toString(), page.say(IdeaWords.SCORE_PART));
      }
    }
    return scores;
  }

  static void fill(Form form, Score score, Idea idea) {
    List<Integer> marks =
        List.of(score.impact(), score.cost(), score.time(), score.expertise(), score.alignment());
    for (int i = 0; i < MARKS.size(); i++) {
      form.starting(name(MARKS.get(i), idea), Integer.toString(marks.get(i)));
    }
  }

  private static Optional<Integer> mark(String typed) {
    return typed.matches("[1-9]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
