package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.report.language.Phrase;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Wording;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Tier;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page of an idea into words. */
@Component
class OneText {
  private final Ideas ideas;
  private final IdeasText list;
  private final GoalGroups groups;
  private final Wording wording;

  OneText(Ideas ideas, IdeasText list, GoalGroups groups, Wording wording) {
    this.ideas = ideas;
    this.list = list;
    this.groups = groups;
    this.wording = wording;
  }

  OneView view(Page page, Viewer viewer, Cycle cycle, Idea idea, Form form) {
    List<Idea> all = ideas.all(cycle);
    IdeaCards cards = list.cards(page, cycle, all, groups.of(page, cycle));
    return new OneView(
        cards.alone(idea),
        IdeaPaths.one(cycle, idea),
        IdeaPaths.all(cycle),
        idea.version(),
        ideas.board(cycle).version(),
        all.stream()
            .filter(each -> idea.into().filter(each.id()::equals).isPresent())
            .map(each -> new Option(IdeaPaths.one(cycle, each), each.title()))
            .toList(),
        needs(page, idea.needs()),
        elsewhere(page, idea.elsewhere()),
        cards.questions(idea),
        wording.offers(idea.title() + "\n" + idea.text()),
        cards.options(),
        Arrays.stream(Money.values())
            .map(each -> new Option(each.name(), page.say(IdeaNames.money(each))))
            .toList(),
        Arrays.stream(Tier.values())
            .map(each -> new Option(each.name(), page.say(IdeaNames.tier(each))))
            .toList(),
        holders(page, cycle, idea),
        cycle.is(Constraint.MONEY),
        WishForm.filled(form, idea),
        viewer.is(Role.MEMBER) && !cycle.isEnded());
  }

  private List<Option> holders(Page page, Cycle cycle, Idea idea) {
    List<Option> holders = new ArrayList<>();
    holders.add(new Option("", page.say(IdeaWords.MERGE_NONE)));
    for (Idea each : ideas.inOrder(cycle)) {
      if (!each.id().equals(idea.id())) {
        holders.add(new Option(each.id().toString(), each.title()));
      }
    }
    return holders;
  }

  private static List<Option> needs(Page page, Needs needs) {
    List<Option> lines = new ArrayList<>();
    add(lines, page, IdeaWords.MONEY, page.say(IdeaNames.money(needs.money())));
    add(lines, page, IdeaWords.COST, needs.cost());
    add(lines, page, IdeaWords.CHEAPER, needs.nothingCheaper());
    add(lines, page, IdeaWords.TIME, needs.time());
    add(lines, page, IdeaWords.EXPERTISE, needs.expertise());
    return lines;
  }

  private static List<Option> elsewhere(Page page, Elsewhere elsewhere) {
    List<Option> lines = new ArrayList<>();
    add(lines, page, IdeaWords.ELSEWHERE, page.say(IdeaNames.tier(elsewhere.tier())));
    add(lines, page, IdeaWords.WHERE, elsewhere.where());
    add(lines, page, IdeaWords.DIFFERENT, elsewhere.different());
    return lines;
  }

  private static void add(List<Option> lines, Page page, Phrase label, String value) {
    if (!value.isBlank()) {
      lines.add(new Option(value, page.say(label)));
    }
  }
}
