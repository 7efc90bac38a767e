package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.picture.Picture;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Score;
import org.sightline.server.ideas.Weighed;
import org.sightline.server.site.Page;
import org.sightline.statistics.deciding.TurningPoint;

/** Puts what the scores say into words, pictures and tables. */
final class ResultText {
  private static final int DRAWN = 8;
  private static final double FULL = .82;
  private static final int MOST_TURNS = 6;
  private static final int FEWEST_TOLD = 2;

  private final Page page;
  private final Weighed weighed;
  private final int floor;
  private final Map<UUID, String> titles = new HashMap<>();

  ResultText(Page page, Weighed weighed, int floor, List<Idea> ideas) {
    this.page = page;
    this.weighed = weighed;
    this.floor = floor;
    ideas.forEach(idea -> titles.put(idea.id(), idea.title()));
  }

  ScoresView.ResultView view() {
    List<Html> pictures = weighed.rows().isEmpty() ? List.of() : List.of(shares(), spread(1));
    return new ScoresView.ResultView(reading(), Picture.symbols(), pictures, turns(), out());
  }

  /**
   * The same for a document that travels: a side for which one person spoke is left out of the
   * spread, so that nobody's marks can be read off it.
   */
  Html told() {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("h3").text(page.say(IdeaWords.RESULT)));
    parts.add(Block.paragraph(page.say(IdeaWords.RESULT_HOW)));
    if (!weighed.rows().isEmpty()) {
      parts.add(shares());
    }
    if (weighed.rows().stream()
        .flatMap(row -> row.sides().stream())
        .anyMatch(side -> side.people() >= FEWEST_TOLD)) {
      parts.add(spread(FEWEST_TOLD));
    }
    List<String> said = new ArrayList<>(turns());
    said.addAll(out());
    if (!said.isEmpty()) {
      Tag list = Tag.of("ul");
      said.forEach(each -> list.with(Tag.of("li").text(each)));
      parts.add(list);
    }
    return Html.join(parts);
  }

  String total(Weighed.Row row) {
    return page.speech().number(row.total(), 2);
  }

  String share(Weighed.Row row) {
    return page.speech().share(Math.min(1, Math.max(0, row.share())));
  }

  String alignment(Weighed.Row row) {
    return page.speech().number(row.mean(Weighed.Criterion.ALIGNMENT), 1);
  }

  private String title(UUID idea) {
    return page.speech().name(titles.getOrDefault(idea, ""));
  }

  private String reading() {
    if (weighed.rows().isEmpty()) {
      return "";
    }
    Weighed.Row first = weighed.rows().get(0);
    Weighed.Row most =
        weighed.rows().stream().max(Comparator.comparingDouble(Weighed.Row::share)).orElse(first);
    return most.share() <= first.share()
        ? page.say(IdeaWords.READING_FIRM, title(first.idea()), share(first))
        : page.say(
            IdeaWords.READING_OTHER,
            title(first.idea()),
            share(first),
            title(most.idea()),
            share(most));
  }

  private List<String> turns() {
    return weighed.turns().stream().limit(MOST_TURNS).map(this::turn).toList();
  }

  private String turn(TurningPoint turn) {
    return page.say(
        IdeaWords.TURN,
        page.say(IdeaNames.criterion(Weighed.Criterion.valueOf(turn.criterion()))),
        page.speech().percent(turn.weight(), 0),
        title(UUID.fromString(turn.above())),
        title(UUID.fromString(turn.below())));
  }

  private List<String> out() {
    List<String> out = new ArrayList<>();
    for (Weighed.Row row : weighed.out()) {
      out.add(
          page.say(
              IdeaWords.OUT_ONE, title(row.idea()), alignment(row), page.speech().count(floor)));
    }
    if (!weighed.unscored().isEmpty()) {
      out.add(
          page.say(
              IdeaWords.UNSCORED,
              page.speech().list(weighed.unscored().stream().map(this::title).toList())));
    }
    return out;
  }

  private Html shares() {
    Strip strip = new Strip(page.speech());
    List<List<String>> rows = new ArrayList<>();
    for (Weighed.Row row : weighed.rows()) {
      if (rows.size() < DRAWN) {
        strip.name(titles.getOrDefault(row.idea(), ""));
        strip.bar(Math.min(1, row.share()), FULL, share(row));
      }
      rows.add(
          List.of(
              title(row.idea()),
              page.speech().percent(Math.min(1, row.share()), 1),
              total(row),
              page.speech().number(row.mean(Weighed.Criterion.IMPACT), 2),
              page.speech().number(row.mean(Weighed.Criterion.FEASIBILITY), 2),
              page.speech().number(row.mean(Weighed.Criterion.ALIGNMENT), 2)));
    }
    return strip.figure(
        "shares",
        page.say(IdeaWords.SHARES_TITLE),
        reading(),
        few(),
        page.say(IdeaWords.NUMBERS),
        new Table(
            page.say(IdeaWords.SHARES_TITLE),
            List.of(
                Table.Column.words(page.say(IdeaWords.COL_IDEA)),
                Table.Column.number(page.say(IdeaWords.COL_SHARE)),
                Table.Column.number(page.say(IdeaWords.COL_TOTAL)),
                Table.Column.number(page.say(IdeaWords.COL_IMPACT)),
                Table.Column.number(page.say(IdeaWords.COL_FEASIBILITY)),
                Table.Column.number(page.say(IdeaWords.COL_ALIGNMENT))),
            rows));
  }

  /**
   * How far each side lies apart.
   *
   * @param fewest people of a side that is shown
   */
  private Html spread(int fewest) {
    Strip strip = new Strip(page.speech());
    List<List<String>> rows = new ArrayList<>();
    TreeSet<Side> seen = new TreeSet<>();
    int drawn = 0;
    strip.down(2);
    for (Weighed.Row row : weighed.rows()) {
      boolean draws = drawn++ < DRAWN;
      if (draws) {
        strip.name(titles.getOrDefault(row.idea(), ""));
      }
      for (Weighed.Spread side : row.sides()) {
        if (side.people() < fewest) {
          continue;
        }
        seen.add(side.side());
        if (draws) {
          strip.band(
              IdeaNames.mark(side.side()),
              across(side.lowest()),
              across(side.mean()),
              across(side.highest()));
        }
        rows.add(row(row, side));
      }
      if (draws) {
        strip.down(6);
      }
    }
    for (int mark = Score.LEAST; mark <= Score.MOST; mark += 2) {
      strip.tick(across(mark), page.speech().count(mark));
    }
    strip.down(18);
    seen.forEach(side -> strip.key(IdeaNames.mark(side), page.say(IdeaNames.side(side))));
    List<String> hints = new ArrayList<>(few());
    hints.add(0, page.say(IdeaWords.SPREAD_HOW));
    if (fewest > 1) {
      hints.add(page.say(IdeaWords.SPREAD_TOLD));
    }
    return strip.figure(
        "spread",
        page.say(IdeaWords.SPREAD_TITLE),
        apart(seen.size()),
        hints,
        page.say(IdeaWords.NUMBERS),
        new Table(
            page.say(IdeaWords.SPREAD_TITLE),
            List.of(
                Table.Column.words(page.say(IdeaWords.COL_IDEA)),
                Table.Column.words(page.say(IdeaWords.COL_SIDE)),
                Table.Column.number(page.say(IdeaWords.COL_MEAN)),
                Table.Column.number(page.say(IdeaWords.COL_LOWEST)),
                Table.Column.number(page.say(IdeaWords.COL_HIGHEST)),
                Table.Column.number(page.say(IdeaWords.COL_PEOPLE))),
            rows));
  }

  private List<String> row(Weighed.Row row, Weighed.Spread side) {
    return List.of(
        title(row.idea()),
        page.say(IdeaNames.side(side.side())),
        page.speech().number(side.mean(), 2),
        page.speech().number(side.lowest(), 2),
        page.speech().number(side.highest(), 2),
        page.speech().count(side.people()));
  }

  private String apart(int sides) {
    if (sides < 2) {
      return page.say(IdeaWords.SPREAD_ONE);
    }
    Weighed.Row furthest =
        weighed.rows().stream()
            .max(Comparator.comparingDouble(Weighed.Row::apart))
            .orElse(weighed.rows().get(0));
    return page.say(
        IdeaWords.SPREAD_APART, title(furthest.idea()), page.speech().number(furthest.apart(), 1));
  }

  private List<String> few() {
    return weighed.rows().size() > DRAWN
        ? List.of(page.say(IdeaWords.SPREAD_FEW, page.speech().count(DRAWN)))
        : List.of();
  }

  private static double across(double mark) {
    return (mark - Score.LEAST) / (Score.MOST - Score.LEAST);
  }
}
