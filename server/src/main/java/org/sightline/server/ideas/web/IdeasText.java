package org.sightline.server.ideas.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.report.html.Table;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Wording;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.ideas.Choice;
import org.sightline.server.ideas.Guests;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.LeftSeed;
import org.sightline.server.ideas.Scoring;
import org.sightline.server.ideas.Seed;
import org.sightline.server.ideas.SeedStore;
import org.sightline.server.ideas.TakingPart;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page of a cycle's ideas into words. */
@Component
class IdeasText {
  private final Ideas ideas;
  private final Scoring scoring;
  private final SeedStore seeds;
  private final Diagnosing diagnosing;
  private final Signing signing;
  private final Wording wording;
  private final GoalGroups groups;
  private final ChoiceLines choices;
  private final Guests guests;

  IdeasText(
      Ideas ideas,
      Scoring scoring,
      SeedStore seeds,
      Diagnosing diagnosing,
      Signing signing,
      Wording wording,
      GoalGroups groups,
      ChoiceLines choices,
      Guests guests) {
    this.ideas = ideas;
    this.scoring = scoring;
    this.seeds = seeds;
    this.diagnosing = diagnosing;
    this.signing = signing;
    this.wording = wording;
    this.groups = groups;
    this.choices = choices;
    this.guests = guests;
  }

  IdeasView view(Page page, Viewer viewer, Cycle cycle, Form form) {
    List<Idea> all = ideas.all(cycle);
    List<Option> known = groups.of(page, cycle);
    IdeaCards cards = cards(page, cycle, all, known);
    TakingPart part =
        TakingPart.of(all, scoring.scoredBy(cycle), known.stream().map(Option::value).toList());
    return new IdeasView(
        IdeaPaths.all(cycle),
        notes(page, cycle),
        offers(cycle, all),
        choices.of(page, cycle),
        ideas.inOrder(cycle).stream().map(cards::view).toList(),
        sides(page),
        groups(page, known),
        cards.options(),
        seeds(page, cycle, all),
        left(page, cycle),
        new Table(page.say(IdeaWords.WHO), columns(page), rows(page, part)).html(),
        silent(page, part, known),
        guests
            .openUntil(cycle)
            .map(
                until ->
                    page.say(
                        IdeaWords.GUEST_OPEN,
                        page.speech().date(LocalDate.ofInstant(until, ZoneOffset.UTC))))
            .orElse(""),
        form,
        viewer.is(Role.MEMBER) && !cycle.isEnded());
  }

  /** Ideas in words, with what their cycle says of them. */
  IdeaCards cards(Page page, Cycle cycle, List<Idea> all, List<Option> known) {
    return new IdeaCards(
        page,
        cycle,
        diagnosing.tree(cycle),
        all,
        ideas.holds(cycle).map(Choice::ideas).orElse(List.of()),
        known);
  }

  /** For whom somebody speaks, with nothing chosen yet. */
  static List<Option> sides(Page page) {
    List<Option> sides = new ArrayList<>();
    sides.add(new Option("", page.say(IdeaWords.CHOOSE_SIDE)));
    Arrays.stream(Side.values())
        .forEach(side -> sides.add(new Option(side.name(), page.say(IdeaNames.side(side)))));
    return sides;
  }

  private static List<Option> groups(Page page, List<Option> known) {
    List<Option> groups = new ArrayList<>();
    groups.add(new Option("", page.say(IdeaWords.NO_GROUP)));
    groups.addAll(known);
    return groups;
  }

  private List<String> notes(Page page, Cycle cycle) {
    List<String> notes = new ArrayList<>();
    if (cycle.is(Constraint.TIME)) {
      notes.add(page.say(IdeaWords.ORDER_TIME));
    }
    if (signing.holds(cycle).isEmpty()) {
      notes.add(page.say(IdeaWords.NO_GOAL_YET));
    }
    return notes;
  }

  /** Where buy-in is short, what might be said more calmly. */
  private List<WordingRules.Offer> offers(Cycle cycle, List<Idea> all) {
    return cycle.is(Constraint.BUY_IN)
        ? wording.offers(
            all.stream()
                .map(idea -> idea.title() + "\n" + idea.text())
                .collect(Collectors.joining("\n")))
        : List.of();
  }

  private List<IdeasView.SeedView> seeds(Page page, Cycle cycle, List<Idea> all) {
    List<Seed> answered =
        new ArrayList<>(all.stream().flatMap(idea -> idea.seed().stream()).toList());
    seeds.left(cycle.id()).forEach(left -> answered.add(left.seed()));
    return Seed.of(cycle).stream()
        .filter(seed -> !answered.contains(seed))
        .map(
            seed ->
                new IdeasView.SeedView(
                    seed.name(), page.say(IdeaNames.seed(seed)), page.say(IdeaNames.means(seed))))
        .toList();
  }

  private List<String> left(Page page, Cycle cycle) {
    List<String> lines = new ArrayList<>();
    for (LeftSeed left : seeds.left(cycle.id())) {
      lines.add(
          page.say(
              IdeaWords.SEED_LEFT,
              page.say(IdeaNames.seed(left.seed())),
              choices.name(page, left.by()),
              page.speech().name(left.reason())));
    }
    return lines;
  }

  private static List<Table.Column> columns(Page page) {
    return List.of(
        Table.Column.words(page.say(IdeaWords.COL_SIDE)),
        Table.Column.number(page.say(IdeaWords.COL_IDEAS)),
        Table.Column.number(page.say(IdeaWords.COL_SCORED)));
  }

  private static List<List<String>> rows(Page page, TakingPart part) {
    return part.sides().stream()
        .map(
            each ->
                List.of(
                    page.say(IdeaNames.side(each.side())),
                    page.speech().count(each.ideas()),
                    page.speech().count(each.scored())))
        .toList();
  }

  private static List<String> silent(Page page, TakingPart part, List<Option> known) {
    List<String> silent = new ArrayList<>();
    if (!part.withoutIdea().isEmpty()) {
      silent.add(page.say(IdeaWords.SILENT_IDEAS, listed(page, part.withoutIdea())));
    }
    if (!part.withoutScore().isEmpty()) {
      silent.add(page.say(IdeaWords.SILENT_SCORES, listed(page, part.withoutScore())));
    }
    List<String> quiet =
        known.stream()
            .filter(group -> part.silentGroups().contains(group.value()))
            .map(group -> page.speech().name(group.label()))
            .toList();
    if (!quiet.isEmpty()) {
      silent.add(page.say(IdeaWords.SILENT_GROUPS, page.speech().list(quiet)));
    }
    return silent;
  }

  private static String listed(Page page, List<Side> sides) {
    return page.speech().list(sides.stream().map(side -> page.say(IdeaNames.side(side))).toList());
  }
}
