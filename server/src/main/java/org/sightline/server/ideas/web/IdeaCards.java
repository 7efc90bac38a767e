package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Tree;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Symptom;
import org.sightline.server.ideas.Symptoms;
import org.sightline.server.ideas.Tier;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;

/** Puts ideas into words, each with the ones it holds. */
final class IdeaCards {
  private final Page page;
  private final Cycle cycle;
  private final Tree tree;
  private final List<UUID> chosen;
  private final Map<String, String> groups = new HashMap<>();
  private final Map<UUID, Cause> causes = new HashMap<>();
  private final Map<UUID, List<Idea>> held = new HashMap<>();

  IdeaCards(
      Page page, Cycle cycle, Tree tree, List<Idea> all, List<UUID> chosen, List<Option> groups) {
    this.page = page;
    this.cycle = cycle;
    this.tree = tree;
    this.chosen = List.copyOf(chosen);
    groups.forEach(group -> this.groups.put(group.value(), group.label()));
    all(tree.branches()).forEach(branch -> causes.put(branch.cause().id(), branch.cause()));
    tree.dropped().forEach(cause -> causes.put(cause.id(), cause));
    for (Idea idea : all) {
      idea.into().ifPresent(id -> held.computeIfAbsent(id, any -> new ArrayList<>()).add(idea));
    }
  }

  IdeaView view(Idea idea) {
    return new IdeaView(
        idea.title(),
        idea.text(),
        IdeaPaths.one(cycle, idea),
        by(idea),
        chosen.contains(idea.id()),
        addressed(idea),
        facts(idea),
        warnings(idea),
        idea.deeper(),
        held.getOrDefault(idea.id(), List.of()).stream().map(this::view).toList());
  }

  /** An idea on its own page, where what it is asked stands apart. */
  IdeaView alone(Idea idea) {
    IdeaView view = view(idea);
    List<String> questions = questions(idea);
    return new IdeaView(
        view.title(),
        view.text(),
        view.address(),
        view.by(),
        view.chosen(),
        view.causes(),
        view.facts(),
        view.warnings().stream().filter(each -> !questions.contains(each)).toList(),
        questions.isEmpty() ? view.deeper() : "",
        view.held());
  }

  /** What an idea is asked, in the reader's words. */
  List<String> questions(Idea idea) {
    return Symptoms.of(idea, tree).stream().map(this::question).toList();
  }

  /** The causes that an idea may address: those that were not set aside. */
  List<Option> options() {
    return all(tree.branches()).stream()
        .map(branch -> new Option(branch.cause().id().toString(), branch.line()))
        .toList();
  }

  private String question(Symptom symptom) {
    if (symptom instanceof Symptom.Deeper deeper) {
      return page.say(
          IdeaWords.ASK_DEEPER,
          page.speech().name(deeper.cause().words()),
          page.speech()
              .list(
                  deeper.below().stream()
                      .map(cause -> page.say(IdeaWords.QUOTED, page.speech().name(cause.words())))
                      .toList()));
    }
    return page.say(IdeaWords.ASK_PAYS, page.speech().name(((Symptom.Pays) symptom).word()));
  }

  private String by(Idea idea) {
    String who = IdeaNames.saidBy(page, idea);
    String group = idea.said().group();
    return group.isEmpty()
        ? who
        : who
            + " · "
            + page.say(
                IdeaWords.SPEAKS_FOR_GROUP, page.speech().name(groups.getOrDefault(group, group)));
  }

  private List<String> addressed(Idea idea) {
    return idea.causes().stream()
        .flatMap(id -> Optional.ofNullable(causes.get(id)).stream())
        .filter(cause -> cause.droppedAt().isEmpty())
        .map(Cause::words)
        .toList();
  }

  private List<String> facts(Idea idea) {
    List<String> facts = new ArrayList<>();
    if (idea.needs().money() != Money.UNKNOWN) {
      facts.add(page.say(IdeaNames.money(idea.needs().money())));
    }
    if (idea.elsewhere().tier() != Tier.NONE) {
      facts.add(page.say(IdeaNames.tier(idea.elsewhere().tier())));
    }
    int inside = held.getOrDefault(idea.id(), List.of()).size();
    if (inside > 0) {
      facts.add(page.say(IdeaWords.HOLDS, inside));
    }
    return facts;
  }

  private List<String> warnings(Idea idea) {
    List<String> warnings = new ArrayList<>();
    for (UUID id : idea.causes()) {
      Cause cause = causes.get(id);
      if (cause != null && cause.droppedAt().isPresent()) {
        warnings.add(page.say(IdeaWords.CAUSE_DROPPED, page.speech().name(cause.words())));
      }
    }
    if (!idea.stands()) {
      return warnings;
    }
    if (idea.causes().isEmpty()) {
      warnings.add(page.say(IdeaWords.NOT_LINKED));
    }
    if (idea.deeper().isBlank()) {
      warnings.addAll(questions(idea));
    }
    Money money = idea.needs().money();
    boolean costs = money == Money.LITTLE || money == Money.MUCH;
    if (cycle.is(Constraint.MONEY) && costs && idea.needs().nothingCheaper().isBlank()) {
      warnings.add(page.say(IdeaWords.WANTS_CHEAPER));
    }
    if (cycle.is(Constraint.TIME) && !idea.elsewhere().isKnown()) {
      warnings.add(page.say(IdeaWords.WANTS_TRIED));
    }
    return warnings;
  }

  private static List<Tree.Branch> all(List<Tree.Branch> branches) {
    List<Tree.Branch> all = new ArrayList<>();
    for (Tree.Branch branch : branches) {
      all.add(branch);
      all.addAll(all(branch.why()));
    }
    return all;
  }
}
