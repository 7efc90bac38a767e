package org.sightline.server.ideas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Causes;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;

/** The ideas of a cycle, and those that were chosen. */
@Component
public class Ideas {
  private final IdeaStore ideas;
  private final ChoiceStore choices;
  private final Causes causes;

  Ideas(IdeaStore ideas, ChoiceStore choices, Causes causes) {
    this.ideas = ideas;
    this.choices = choices;
    this.causes = causes;
  }

  /**
   * What was chosen, in the order of the choice; empty before there is one.
   *
   * @throws Refusal when the cycle is not one the viewer may know of
   */
  public List<ChosenIdea> chosen(Viewer viewer, Cycle cycle) {
    if (!cycle.isFor(viewer)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    Map<UUID, Idea> byId = new HashMap<>();
    ideas.of(cycle.id()).forEach(idea -> byId.put(idea.id(), idea));
    Set<UUID> open = openCauses(cycle);
    return holds(cycle).stream()
        .flatMap(choice -> choice.ideas().stream())
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .map(
            idea ->
                new ChosenIdea(
                    idea.id(),
                    idea.title(),
                    idea.text(),
                    idea.causes().stream().filter(open::contains).toList(),
                    idea.needs(),
                    idea.elsewhere()))
        .toList();
  }

  /** How many there are, merged ones too. */
  public int count(Cycle cycle) {
    return ideas.count(cycle.id());
  }

  /** Every idea, merged ones too, in the order they were said. */
  public List<Idea> all(Cycle cycle) {
    return ideas.of(cycle.id());
  }

  /**
   * Those that stand by themselves, in the order in which they are looked at: where money is short,
   * the ones that cost nothing first; where time is short, the ones that were tried elsewhere.
   */
  public List<Idea> inOrder(Cycle cycle) {
    Comparator<Idea> order = Comparator.comparing(idea -> 0);
    if (cycle.is(Constraint.MONEY)) {
      order = order.thenComparing(idea -> idea.needs().money() != Money.NOTHING);
    }
    if (cycle.is(Constraint.TIME)) {
      order = order.thenComparing(idea -> idea.elsewhere().tier());
    }
    return all(cycle).stream().filter(Idea::stands).sorted(order).toList();
  }

  /** The idea of this name in addresses, or the page that says that there is none. */
  public Idea idea(Cycle cycle, String id) {
    try {
      return ideas
          .find(UUID.fromString(id))
          .filter(idea -> idea.cycle().equals(cycle.id()))
          .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    } catch (IllegalArgumentException noName) {
      throw new Refusal(Problem.NOT_FOUND);
    }
  }

  /** What holds for all of them. */
  public Board board(Cycle cycle) {
    return ideas.board(cycle.id());
  }

  /** Everything that was chosen, the first first. */
  public List<Choice> choices(Cycle cycle) {
    return choices.of(cycle.id());
  }

  /** The choice that holds. */
  public Optional<Choice> holds(Cycle cycle) {
    return choices(cycle).stream().reduce((before, after) -> after);
  }

  private Set<UUID> openCauses(Cycle cycle) {
    Set<UUID> open = new HashSet<>();
    for (Cause cause : causes.of(cycle.id())) {
      if (cause.droppedAt().isEmpty()) {
        open.add(cause.id());
      }
    }
    return open;
  }
}
