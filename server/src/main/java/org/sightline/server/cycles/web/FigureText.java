package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Role;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Numbers;
import org.sightline.report.findings.Sentences;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Figure;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.springframework.stereotype.Component;

/** Puts numbers into words, counted anew for the reader. */
@Component
class FigureText {
  private static final int SHORT = 12;

  private final Figures figures;
  private final Datasets datasets;

  FigureText(Figures figures, Datasets datasets) {
    this.figures = figures;
    this.datasets = datasets;
  }

  /** The number as it stands for the reader. */
  NumberView view(Page page, Viewer viewer, NumberSource source) {
    Figure figure = figures.of(viewer, source);
    if (figure instanceof Figure.Counted counted) {
      return counted(page, source, counted);
    }
    Figure.Why why = ((Figure.Lost) figure).why();
    return new NumberView(
        "",
        what(page, source),
        page.say(lost(why)),
        "",
        why != Figure.Why.PLACES,
        "",
        "",
        "",
        false);
  }

  /** The number as it stood when it was taken; how it stands now is said beside it. */
  NumberView began(Page page, Viewer viewer, NumberSource source) {
    if (!(figures.of(viewer, source) instanceof Figure.Counted counted)
        || !(counted.before() instanceof Figure.Before.Stood stood)
        || !(stood.value() instanceof Known then)) {
      return view(page, viewer, source);
    }
    Numbers numbers = new Numbers(page.speech(), counted.indicator());
    List<String> change = new ArrayList<>();
    change.add(
        page.say(
            CycleWords.STANDS_NOW,
            value(page, numbers, counted.value()),
            shortened(counted.data().data().id())));
    if (counted.askedOtherwise()) {
      change.add(page.say(CycleWords.ASKED_OTHERWISE));
    }
    return new NumberView(
        "",
        page.say(CycleWords.FIGURE, what(page, source), value(page, numbers, then)),
        page.say(
            CycleWords.FIGURE_FROM,
            then.n(),
            page.speech().name(counted.data().dataset().name()),
            shortened(source.version())),
        String.join(" ", change),
        false,
        look(counted.data(), source),
        "",
        "",
        false);
  }

  private NumberView counted(Page page, NumberSource source, Figure.Counted counted) {
    Numbers numbers = new Numbers(page.speech(), counted.indicator());
    String value = value(page, numbers, counted.value());
    List<String> change = new ArrayList<>();
    if (counted.before() instanceof Figure.Before.Stood stood) {
      change.add(
          page.say(
              CycleWords.STOOD, shortened(source.version()), value(page, numbers, stood.value())));
    } else if (counted.before() instanceof Figure.Before.Withdrawn) {
      change.add(page.say(CycleWords.WITHDRAWN, shortened(source.version())));
    }
    if (counted.askedOtherwise()) {
      change.add(page.say(CycleWords.ASKED_OTHERWISE));
    }
    return new NumberView(
        "",
        page.say(CycleWords.FIGURE, what(page, source), value),
        page.say(
            CycleWords.FIGURE_FROM,
            counted.cell().n(),
            page.speech().name(counted.data().dataset().name()),
            shortened(counted.data().data().id())),
        String.join(" ", change),
        false,
        look(counted.data(), source),
        "",
        "",
        false);
  }

  /** A value with its interval, or why there is none. */
  static String value(Page page, Numbers numbers, Estimate estimate) {
    if (!(estimate instanceof Known known)) {
      return page.say(CycleWords.NO_FIGURE);
    }
    String value = numbers.value(known.value());
    return known.range() instanceof Interval interval
        ? page.say(CycleWords.WITH_INTERVAL, value, numbers.range(interval))
        : value;
  }

  /** Who and which question: "English learners, reading at standard". */
  String what(Page page, NumberSource source) {
    Optional<Prepared> data = datasets.prepared(source.dataset());
    String question =
        data.flatMap(
                each ->
                    each.recipe().indicators().stream()
                        .filter(indicator -> indicator.name().equals(source.indicator()))
                        .findFirst())
            .map(indicator -> indicator.label())
            .orElse(source.indicator().replace('_', ' '));
    return page.say(CycleWords.WHO_WHAT, who(page, source), page.speech().name(question));
  }

  /** The group at the head of a sentence. */
  String who(Page page, NumberSource source) {
    return datasets
        .prepared(source.dataset())
        .map(data -> group(page, data.data().dictionary(), source.group()))
        .orElseGet(() -> bare(page, source.group()));
  }

  static String group(Page page, Dictionary dictionary, Group group) {
    return new Sentences(dictionary, page.speech())
        .capital(new GroupNames(dictionary, page.speech()).of(group));
  }

  private static String bare(Page page, Group group) {
    return page.speech()
        .list(group.conditions().stream().map(Condition::level).map(page.speech()::name).toList());
  }

  /** The page on which the number can be looked at from every side. */
  static String look(Prepared data, NumberSource source) {
    Map<String, List<String>> where = new HashMap<>();
    List<String> by = new ArrayList<>();
    for (Condition each : source.group().conditions()) {
      Role role =
          data.data().dictionary().find(each.attribute()).map(Column::role).orElse(Role.ATTRIBUTE);
      if (role == Role.PLACE || role == Role.TIME) {
        where.put(each.attribute(), List.of(each.level()));
      } else {
        by.add(each.attribute());
      }
    }
    ExplorerState state =
        new ExplorerState(
            Optional.of(source.indicator()),
            by,
            where,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    return "/explorer/" + source.dataset() + "?" + state.query();
  }

  static String shortened(String version) {
    return version.substring(0, Math.min(SHORT, version.length()));
  }

  static CycleWords lost(Figure.Why why) {
    return switch (why) {
      case DATASET -> CycleWords.LOST_DATASET;
      case QUESTION -> CycleWords.LOST_QUESTION;
      case GROUP -> CycleWords.LOST_GROUP;
      case PLACES -> CycleWords.LOST_PLACES;
    };
  }
}
