package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Wording;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marking;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** The form that starts a cycle: what it offers, and what it says. */
@Component
class StartText {
  private final Marking marking;
  private final Figures figures;
  private final FigureText text;
  private final Doors doors;
  private final Wording wording;

  StartText(Marking marking, Figures figures, FigureText text, Doors doors, Wording wording) {
    this.marking = marking;
    this.figures = figures;
    this.text = text;
    this.doors = doors;
    this.wording = wording;
  }

  StartView fresh(Page page, Viewer viewer, Form form) {
    List<Option> findings = new ArrayList<>();
    for (Mark mark : marking.marked(viewer, MarkKind.CYCLE)) {
      source(mark)
          .ifPresent(
              source ->
                  findings.add(new Option(key(mark), text.view(page, viewer, source).sentence())));
    }
    List<Option> open =
        doors.all(viewer).stream()
            .filter(Cycle::isUnderWay)
            .map(cycle -> new Option(HeadText.path(cycle), cycle.name()))
            .toList();
    return view(page, form, "/cycles", findings, open, true);
  }

  StartView of(Page page, Cycle cycle, Form form) {
    form.starting("name", cycle.name()).starting("focus", cycle.focus());
    return view(page, form, HeadText.path(cycle) + "/describe", List.of(), List.of(), false);
  }

  private StartView view(
      Page page,
      Form form,
      String action,
      List<Option> findings,
      List<Option> open,
      boolean fresh) {
    String all = String.join("\n", form.value("name"), form.value("focus"), form.value("worry"));
    return new StartView(
        action,
        form,
        findings,
        asked(page),
        Arrays.stream(Constraint.values())
            .map(
                each ->
                    new StartView.Constrained(
                        each.name(), page.say(HeadText.name(each)), page.say(hint(each))))
            .toList(),
        open,
        wording.offers(all),
        fresh);
  }

  /** For whom somebody speaks, with nothing chosen yet. */
  static List<Option> asked(Page page) {
    List<Option> sides = new ArrayList<>(sides(page));
    sides.add(0, new Option("", page.say(CycleWords.CHOOSE_SIDE)));
    return sides;
  }

  static List<Option> sides(Page page) {
    return Arrays.stream(Side.values())
        .map(side -> new Option(side.name(), page.say(side(side))))
        .toList();
  }

  static CycleWords side(Side side) {
    return switch (side) {
      case FAMILY -> CycleWords.SIDE_FAMILY;
      case STUDENT -> CycleWords.SIDE_STUDENT;
      case STAFF -> CycleWords.SIDE_STAFF;
      case PARTNER -> CycleWords.SIDE_PARTNER;
    };
  }

  private static CycleWords hint(Constraint constraint) {
    return switch (constraint) {
      case MONEY -> CycleWords.HINT_MONEY;
      case TIME -> CycleWords.HINT_TIME;
      case BUY_IN -> CycleWords.HINT_BUY_IN;
    };
  }

  static Set<Constraint> constraints(Form form) {
    return Arrays.stream(Constraint.values())
        .filter(each -> form.holds("short", each.name()))
        .collect(Collectors.toSet());
  }

  /**
   * What the form says the cycle begins with; empty, with the problem said, when it says nothing.
   */
  Optional<Start> start(Page page, Viewer viewer, Form form) {
    String chosen = form.value("from");
    if (chosen.isEmpty() || chosen.equals("worry")) {
      String worry = form.text(page, "worry", Limits.TEXT);
      return form.isWrong("worry") ? Optional.empty() : Optional.of(new Start.FromWorry(worry));
    }
    Optional<Start> found =
        marking.marked(viewer, MarkKind.CYCLE).stream()
            .filter(mark -> key(mark).equals(chosen))
            .findFirst()
            .flatMap(this::source)
            .map(Start.FromFinding::new);
    if (found.isEmpty()) {
      form.refuse("from", page.say(CycleWords.FINDING_GONE));
    }
    return found;
  }

  private static String key(Mark mark) {
    return mark.dataset() + "/" + mark.finding().text();
  }

  /** What a marked finding counts. */
  Optional<NumberSource> source(Mark mark) {
    List<Condition> conditions = new ArrayList<>(mark.group().conditions());
    if (mark.sight().parts().size() == 1) {
      Filter rows = mark.sight().parts().get(0);
      rows.allowed()
          .forEach(
              (column, values) -> {
                if (values.size() == 1) {
                  conditions.add(new Condition(column, values.get(0)));
                }
              });
    }
    return figures.source(mark.dataset(), mark.indicator(), new Group(conditions));
  }
}
