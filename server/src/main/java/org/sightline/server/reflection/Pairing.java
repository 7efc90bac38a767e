package org.sightline.server.reflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.evaluation.Warning;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Place;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.PlaceColumns;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Outlooks;
import org.sightline.server.cycles.Terms;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.rates.Wilson;
import org.springframework.stereotype.Component;

/** Matches baseline and follow-up by what was signed. */
@Component
class Pairing {
  private final Datasets datasets;
  private final Figures figures;
  private final ScopedCells cells;
  private final PlaceColumns placeColumns;

  Pairing(Datasets datasets, Figures figures, ScopedCells cells, PlaceColumns placeColumns) {
    this.datasets = datasets;
    this.figures = figures;
    this.cells = cells;
    this.placeColumns = placeColumns;
  }

  /** What came of it. */
  sealed interface Outcome {
    /** Both waves are there. */
    record Matched(Match match) implements Outcome {}

    /** The follow-up is not there yet. */
    record NoFollowUp(String baseline) implements Outcome {}

    /** Nothing can be compared. */
    record Unmatched(Obstacle obstacle) implements Outcome {}
  }

  /** Baseline and follow-up for somebody who sees every place of the cycle. */
  Outcome of(Viewer viewer, Cycle cycle, Terms terms, Optional<Sites> sites) {
    NumberSource source = terms.statement().number();
    Optional<Prepared> newest = datasets.prepared(source.dataset());
    if (newest.isEmpty()) {
      return unmatched(Obstacle.of(Obstacle.Kind.DATASET_GONE));
    }
    Prepared data = newest.get();
    Optional<Indicator> asked = asked(data, source.indicator());
    if (asked.isEmpty()) {
      return unmatched(Obstacle.of(Obstacle.Kind.QUESTION_GONE, source.indicator()));
    }
    Optional<Prepared> old = datasets.prepared(source.dataset(), source.version());
    Split split = Split.of(source.group(), old.orElse(data).data().dictionary());
    List<String> gone = gone(asked.get(), source.group(), data.data().dictionary());
    if (!gone.isEmpty()) {
      return unmatched(new Obstacle(Obstacle.Kind.COLUMNS_GONE, gone));
    }
    if (split.people().ways() == 0) {
      return unmatched(Obstacle.of(Obstacle.Kind.NO_OTHER_SIDE));
    }
    Optional<String> cluster = Outlooks.place(data);
    if (cluster.isEmpty()) {
      return unmatched(Obstacle.of(Obstacle.Kind.NO_SCHOOLS));
    }
    String baseline =
        split
            .time()
            .or(() -> Optional.of(terms.statement().time()).filter(time -> !time.isEmpty()))
            .or(() -> old.flatMap(Pairing::onlyTime))
            .orElse("");
    Periods.Found found = new Periods(old, data, baseline).waves();
    if (found instanceof Periods.Found.NoFollowUp) {
      return new Outcome.NoFollowUp(baseline);
    }
    if (!(found instanceof Periods.Found.Both both)) {
      return unmatched(Obstacle.of(Obstacle.Kind.BASELINE_GONE));
    }
    Viewer own = new Viewer(viewer.account(), viewer.name(), viewer.role(), cycle.scope());
    Match alone =
        new Match(
            own,
            data,
            both.waves(),
            asked.get(),
            new Contrast(split.people(), Optional.empty()),
            Optional.empty(),
            cluster.get(),
            split.rows(),
            List.of());
    List<Warning> warnings = new ArrayList<>();
    if (figures.isAskedOtherwise(source).orElse(false)) {
      warnings.add(
          new Warning(Warning.Kind.DEFINITION_DIFFERS, Map.of(), List.of(asked.get().label())));
    }
    old.flatMap(then -> baselineChanged(alone, then, baseline)).ifPresent(warnings::add);
    Match compared = compared(viewer, cycle, alone, sites);
    if (terms.judging().comparison() == Judging.Comparison.OTHER_SITES
        && compared.arms().isEmpty()) {
      warnings.add(
          new Warning(
              Warning.Kind.COMPARISON_NOT_NAMED, Map.of(), List.of(terms.judging().sites())));
    }
    return new Outcome.Matched(with(compared, warnings));
  }

  /** What the goal stands on in the newest data; empty when they no longer hold it. */
  Optional<Ground> ground(Viewer viewer, Cycle cycle, List<Terms> signed) {
    NumberSource source = signed.get(signed.size() - 1).statement().number();
    Optional<Prepared> newest = datasets.prepared(source.dataset());
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    Split split = Split.of(source.group(), newest.get().data().dictionary());
    boolean told =
        split.people().conditions().stream()
            .allMatch(each -> newest.get().data().dictionary().find(each.attribute()).isPresent());
    Optional<String> cluster = Outlooks.place(newest.get());
    return !told || split.people().ways() == 0 || cluster.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ground(
                new Viewer(viewer.account(), viewer.name(), viewer.role(), cycle.scope()),
                newest.get(),
                split.people(),
                split.rows(),
                cluster.get(),
                signed));
  }

  /** The time of data that hold one only. */
  private static Optional<String> onlyTime(Prepared data) {
    return data.recipe()
        .time()
        .flatMap(data.data().dictionary()::find)
        .map(Periods::levels)
        .filter(levels -> levels.size() == 1)
        .map(levels -> levels.get(0));
  }

  private static Match with(Match match, List<Warning> warnings) {
    return new Match(
        match.viewer(),
        match.followUp(),
        match.waves(),
        match.outcome(),
        match.contrast(),
        match.arms(),
        match.cluster(),
        match.rows(),
        warnings);
  }

  private static Outcome unmatched(Obstacle obstacle) {
    return new Outcome.Unmatched(obstacle);
  }

  static Optional<Indicator> asked(Prepared data, String name) {
    return data.recipe().indicators().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static List<String> gone(Indicator asked, Group group, Dictionary dictionary) {
    List<String> needed = new ArrayList<>(asked.criterion().columns());
    group.conditions().stream().map(Condition::attribute).forEach(needed::add);
    return needed.stream().distinct().filter(each -> dictionary.find(each).isEmpty()).toList();
  }

  /** The schools of the cycle, as far as the newest data know them. */
  List<String> schools(Match match) {
    return levels(match.viewer(), match);
  }

  /** The schools in the newest data that whoever looks may see. */
  List<String> levels(Viewer viewer, Match match) {
    CellQuery query =
        new CellQuery(
            match.followUp().data(),
            List.of(match.outcome()),
            List.of(),
            0,
            List.of(match.cluster()),
            Filter.NONE);
    return cells.cells(viewer, query).get(0).cells().stream()
        .flatMap(cell -> cell.group().level(match.cluster()).stream())
        .filter(level -> !level.equals(Column.NOT_REPORTED))
        .distinct()
        .sorted()
        .toList();
  }

  /** The same against the named places, when there are some and whoever looks sees them all. */
  private Match compared(Viewer viewer, Cycle cycle, Match alone, Optional<Sites> sites) {
    List<Place> places = sites.map(Sites::places).orElse(List.of());
    if (places.isEmpty() || !places.stream().allMatch(viewer.scope()::covers)) {
      return alone;
    }
    Set<String> there =
        places.stream().map(Place::name).collect(java.util.stream.Collectors.toSet());
    List<String> tried = schools(alone).stream().filter(school -> !there.contains(school)).toList();
    if (tried.isEmpty()) {
      return alone;
    }
    Map<String, List<String>> rows = new HashMap<>(alone.rows().allowed());
    List<String> taking = new ArrayList<>(tried);
    taking.addAll(there);
    rows.put(alone.cluster(), taking);
    district(cycle, alone.followUp())
        .ifPresent(each -> rows.put(each.attribute(), List.of(each.level())));
    boolean within = cycle.scope() instanceof Scope.Within;
    return new Match(
        within ? viewer : alone.viewer(),
        alone.followUp(),
        alone.waves(),
        alone.outcome(),
        alone.contrast(),
        Optional.of(new Arms(alone.cluster(), tried, there.stream().sorted().toList(), false)),
        alone.cluster(),
        new Filter(rows),
        alone.warnings());
  }

  /** The district of the cycle's places, where the data have a column of districts. */
  Optional<Condition> district(Cycle cycle, Prepared data) {
    String column = placeColumns.of(data.data()).get(PlaceLevel.DISTRICT);
    return column == null || !(cycle.scope() instanceof Scope.Within within)
        ? Optional.empty()
        : within.places().stream()
            .findFirst()
            .flatMap(place -> place.at(PlaceLevel.DISTRICT))
            .map(name -> new Condition(column, name));
  }

  /** The baseline counted in the signed version and in the newest, when both hold it. */
  private Optional<Warning> baselineChanged(Match match, Prepared then, String baseline) {
    if (!(match.waves() instanceof Waves.Periods periods)
        || then.data().id().equals(periods.data().id())) {
      return Optional.empty();
    }
    Optional<Indicator> asked = asked(then, match.outcome().name());
    boolean knows =
        then.data().dictionary().find(periods.column()).isPresent()
            && gone(match.outcome(), match.contrast().group(), then.data().dictionary()).isEmpty();
    if (asked.isEmpty() || !knows) {
      return Optional.empty();
    }
    Filter wave = match.rows().and(new Filter(Map.of(periods.column(), List.of(baseline))));
    Cell before = count(match, then, asked.get(), wave);
    Cell now = count(match, match.followUp(), match.outcome(), wave);
    if (before.n() == now.n() && before.sum().compareTo(now.sum()) == 0) {
      return Optional.empty();
    }
    Map<String, Estimate> sizes = new LinkedHashMap<>();
    sizes.put("then", Wilson.share(before.tally()));
    sizes.put("now", Wilson.share(now.tally()));
    return Optional.of(new Warning(Warning.Kind.BASELINE_CHANGED, sizes, List.of()));
  }

  private Cell count(Match match, Prepared data, Indicator asked, Filter wave) {
    Group people = match.contrast().group();
    List<String> attributes = match.contrast().attributes();
    CellQuery query =
        new CellQuery(data.data(), List.of(asked), attributes, attributes.size(), List.of(), wave);
    return cells.cells(match.viewer(), query).get(0).find(people).orElse(Cell.empty(people));
  }

  /** A group's conditions on people, on places and on time, each apart. */
  record Split(Group people, Filter rows, Optional<String> time) {
    static Split of(Group group, Dictionary dictionary) {
      List<Condition> people = new ArrayList<>();
      Map<String, List<String>> rows = new HashMap<>();
      Optional<String> time = Optional.empty();
      for (Condition each : group.conditions()) {
        Role role = dictionary.find(each.attribute()).map(Column::role).orElse(Role.ATTRIBUTE);
        if (role == Role.TIME) {
          time = Optional.of(each.level());
        } else if (role == Role.PLACE) {
          rows.put(each.attribute(), List.of(each.level()));
        } else {
          people.add(each);
        }
      }
      return new Split(new Group(people), new Filter(rows), time);
    }
  }
}
