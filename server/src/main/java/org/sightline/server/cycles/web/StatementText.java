package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.report.html.Html;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Figure;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.Groundwork;
import org.sightline.server.cycles.Outlook;
import org.sightline.server.cycles.Outlooks;
import org.sightline.server.cycles.Resting;
import org.sightline.server.cycles.Statement;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.rates.Wilson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the sentence of a problem statement, and says what stands before it. */
@Component
class StatementText {
  private final FigureText figures;
  private final Figures counted;
  private final Outlooks outlooks;
  private final Datasets datasets;
  private final People people;
  private final Resting resting;
  private final ObjectProvider<Groundwork> groundwork;

  StatementText(
      FigureText figures,
      Figures counted,
      Outlooks outlooks,
      Datasets datasets,
      People people,
      Resting resting,
      ObjectProvider<Groundwork> groundwork) {
    this.figures = figures;
    this.counted = counted;
    this.outlooks = outlooks;
    this.datasets = datasets;
    this.people = people;
    this.resting = resting;
    this.groundwork = groundwork;
  }

  /** The sentence in the reader's language, its values marked. */
  Html sentence(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    return Emphasis.html(marked(page, viewer, cycle, statement));
  }

  /** The same as plain text. */
  String plain(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    return Emphasis.plain(marked(page, viewer, cycle, statement));
  }

  private String marked(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    return page.say(
        statement.end() ? CycleWords.SENTENCE_END : CycleWords.SENTENCE_STEP,
        figures.what(page, statement.number()),
        from(page, viewer, cycle, statement),
        Emphasis.bold(share(page, statement.target())),
        page.speech().date(statement.by()),
        Emphasis.bar(page.say(CycleWords.THE_BAR)),
        Emphasis.bold(share(page, statement.bar())),
        Emphasis.bold(owner(page, statement.owner())));
  }

  private static String from(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    if (!cycle.showsAllTo(viewer)) {
      return page.say(CycleWords.FROM_HIDDEN);
    }
    String share = Emphasis.bold(share(page, statement.baseline().rate()));
    String range = range(page, statement);
    return statement.time().isEmpty()
        ? page.say(CycleWords.WITH_INTERVAL, share, range)
        : page.say(CycleWords.FROM_AT, share, range, page.speech().name(statement.time()));
  }

  private static String range(Page page, Statement statement) {
    Estimate baseline = Wilson.share(statement.baseline());
    return baseline instanceof Known known && known.range() instanceof Interval interval
        ? page.say(
            CycleWords.RANGE,
            page.speech().number(interval.lo() * 100, 0),
            page.speech().number(interval.hi() * 100, 0))
        : "–";
  }

  static String share(Page page, double share) {
    double percent = share * 100;
    return page.speech().percent(share, Math.abs(percent - Math.rint(percent)) < 0.05 ? 0 : 1);
  }

  /** Whoever owns it, and whether they have left. */
  String owner(Page page, UUID owner) {
    String name =
        people
            .nameOf(owner)
            .map(page.speech()::name)
            .orElseGet(() -> page.say(CycleWords.SOMEBODY));
    return people.find(owner).isPresent() ? name : page.say(CycleWords.HAS_LEFT, name);
  }

  /**
   * What stands in the way of a statement that was fine when it was written; empty when nothing.
   */
  List<String> warnings(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    List<String> warnings = new ArrayList<>();
    if (people.find(statement.owner()).isEmpty()) {
      warnings.add(page.say(CycleWords.OWNER_LEFT, owner(page, statement.owner())));
    }
    groundwork
        .orderedStream()
        .forEach(each -> warnings.addAll(each.warnings(page, resting.goal(cycle, statement))));
    Figure now = counted.of(viewer, statement.number());
    if (now instanceof Figure.Lost lost && lost.why() != Figure.Why.PLACES) {
      warnings.add(page.say(FigureText.lost(lost.why())));
    } else if (now instanceof Figure.Counted figure) {
      addChanges(page, viewer, cycle, statement, figure, warnings);
    }
    return warnings;
  }

  private void addChanges(
      Page page,
      Viewer viewer,
      Cycle cycle,
      Statement statement,
      Figure.Counted figure,
      List<String> warnings) {
    String version = FigureText.shortened(statement.number().version());
    if (figure.before() instanceof Figure.Before.Withdrawn) {
      warnings.add(page.say(CycleWords.BASELINE_WITHDRAWN, version));
    } else if (figure.before() instanceof Figure.Before.Stood
        && figure.value() instanceof Known known
        && cycle.showsAllTo(viewer)) {
      warnings.add(page.say(CycleWords.DATA_NEWER, page.speech().share(known.value()), version));
    }
    if (figure.askedOtherwise()) {
      warnings.add(page.say(CycleWords.ASKED_OTHERWISE));
    }
  }

  /** What stands before the goal. */
  List<Fact> facts(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    if (!cycle.showsAllTo(viewer)) {
      return List.of();
    }
    return outlooks
        .of(viewer, statement)
        .map(outlook -> facts(page, statement, outlook))
        .orElse(List.of());
  }

  /** Whether the data could show a change of the goal's size. */
  boolean couldBeSeen(Viewer viewer, Statement statement) {
    return outlooks.of(viewer, statement).map(each -> each.seen().enough()).orElse(false);
  }

  /** What the data could show, to choose the smallest worthwhile change by; empty if unknown. */
  String couldShow(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    return outlook(viewer, cycle, statement)
        .flatMap(
            seen ->
                seen.hardlyEver()
                    .map(
                        least ->
                            page.say(
                                CycleWords.SMALLEST_SHOWS,
                                points(page, seen.smallest().asDouble().orElseThrow()),
                                points(page, least))))
        .orElse("");
  }

  /**
   * That a change called worthwhile lies far below what the data could show, and how far; empty
   * when it does not, or nobody can say.
   *
   * @param worthwhile as a share, above 0
   */
  String farBelow(Page page, Viewer viewer, Cycle cycle, Statement statement, double worthwhile) {
    return outlook(viewer, cycle, statement)
        .filter(seen -> seen.isFarBelow(worthwhile))
        .map(
            seen -> {
              double shown = seen.smallest().asDouble().orElseThrow();
              return page.say(
                  CycleWords.SMALLEST_FAR,
                  points(page, worthwhile),
                  points(page, shown),
                  page.speech().number(shown / worthwhile, 1));
            })
        .orElse("");
  }

  private Optional<Outlook.Seen> outlook(Viewer viewer, Cycle cycle, Statement statement) {
    return cycle.showsAllTo(viewer)
        ? outlooks.of(viewer, statement).map(Outlook::seen)
        : Optional.empty();
  }

  private List<Fact> facts(Page page, Statement statement, Outlook outlook) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            page.say(CycleWords.PER_YEAR),
            page.say(
                CycleWords.PER_YEAR_IS,
                Math.round(Math.ceil(outlook.perYear() - 1e-9)),
                page.speech().count(Math.round(Math.ceil(outlook.people() - 1e-9))))));
    facts.add(new Fact(page.say(CycleWords.BEEN_DONE), past(page, outlook.past())));
    facts.add(new Fact(page.say(CycleWords.SEE_IT), seen(page, statement, outlook.seen())));
    facts.add(
        new Fact(
            page.say(CycleWords.TAKEN_FROM),
            page.say(
                CycleWords.FIGURE_FROM,
                statement.baseline().n(),
                datasets
                    .find(statement.number().dataset())
                    .map(each -> page.speech().name(each.name()))
                    .orElse(statement.number().dataset()),
                FigureText.shortened(statement.number().version()))));
    return facts;
  }

  private static String past(Page page, Outlook.Past past) {
    return past instanceof Outlook.Past.Places places
        ? page.say(
            CycleWords.PAST_PLACES,
            places.gained(),
            page.speech().count(places.compared()),
            points(page, places.yearly()),
            page.speech().name(places.since()))
        : page.say(CycleWords.PAST_UNKNOWN);
  }

  private static String seen(Page page, Statement statement, Outlook.Seen seen) {
    String alike = page.speech().number(Outlooks.ALIKE, 2);
    if (seen.smallest() instanceof Known smallest) {
      return page.say(
          seen.enough() ? CycleWords.SEEN_YES : CycleWords.SEEN_NO,
          page.speech().count(seen.people()),
          seen.schools(),
          points(page, smallest.value()),
          points(page, Math.abs(statement.change())),
          alike);
    }
    return seen.alone() instanceof Known alone
        ? page.say(
            CycleWords.SEEN_FEW_SCHOOLS,
            seen.schools(),
            page.speech().count((long) Math.ceil(alone.value())),
            page.speech().count(seen.people()))
        : page.say(CycleWords.SEEN_UNKNOWN);
  }

  static String points(Page page, double share) {
    double points = Math.round(share * 1000) / 10.0;
    return page.speech().number(points, points == Math.rint(points) ? 0 : 1);
  }

  /** Everybody who may own something. */
  List<Option> owners(Page page) {
    List<Option> owners =
        new ArrayList<>(
            people.all().stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList());
    owners.add(0, new Option("", page.say(CycleWords.CHOOSE)));
    return owners;
  }
}
