package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Start;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.explorer.Looks;
import org.sightline.server.explorer.Settled;
import org.sightline.server.findings.GroupText;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Lets people say where a number comes from: dataset, question, and up to three conditions. */
@Component
class NumberChoice {
  static final List<String> WHO = List.of("who1", "who2", "who3");

  private final Datasets datasets;
  private final Looks looks;
  private final Figures figures;

  NumberChoice(Datasets datasets, Looks looks, Figures figures) {
    this.datasets = datasets;
    this.looks = looks;
    this.figures = figures;
  }

  /** The source that a form says; empty, with the problem said in the form, when it says none. */
  Optional<NumberSource> read(Page page, Form form) {
    List<Condition> conditions = new ArrayList<>();
    for (String field : WHO) {
      for (Condition each : GroupText.read(form.value(field)).conditions()) {
        if (conditions.stream().noneMatch(one -> one.attribute().equals(each.attribute()))) {
          conditions.add(each);
        }
      }
    }
    Optional<NumberSource> source =
        figures.source(form.value("dataset"), form.value("question"), new Group(conditions));
    if (source.isEmpty()) {
      form.refuse("question", page.say(CycleWords.NO_SUCH_NUMBER));
    }
    return source;
  }

  /** Puts a source into the fields that nobody filled in. */
  static Form filled(Form form, NumberSource source) {
    form.starting("dataset", source.dataset()).starting("question", source.indicator());
    List<Condition> conditions = source.group().conditions();
    for (int i = 0; i < Math.min(WHO.size(), conditions.size()); i++) {
      Condition each = conditions.get(i);
      form.starting(WHO.get(i), GroupText.write(Group.of(each.attribute(), each.level())));
    }
    return form;
  }

  /** The fields, for a page at this address. */
  NumberFields fields(Page page, Viewer viewer, Cycle cycle, Form form, String address) {
    List<Dataset> all = datasets.all();
    String chosen =
        Optional.of(form.value("dataset"))
            .filter(key -> all.stream().anyMatch(each -> each.key().equals(key)))
            .or(() -> ofStart(cycle).filter(key -> all.stream().anyMatch(d -> d.key().equals(key))))
            .orElse(all.isEmpty() ? "" : all.get(0).key());
    Optional<Prepared> data = datasets.prepared(chosen);
    return new NumberFields(
        chosen,
        all.stream()
            .map(
                each ->
                    new NumberFields.Choice(
                        page.speech().name(each.name()),
                        address + "?dataset=" + each.key() + "#number",
                        each.key().equals(chosen)))
            .toList(),
        data.map(
                each ->
                    each.recipe().indicators().stream()
                        .map(one -> new Option(one.name(), page.speech().name(one.label())))
                        .toList())
            .orElse(List.of()),
        data.map(each -> groups(page, viewer, each)).orElse(List.of()),
        form);
  }

  private static Optional<String> ofStart(Cycle cycle) {
    return cycle.start() instanceof Start.FromFinding found
        ? Optional.of(found.number().dataset())
        : Optional.empty();
  }

  private List<NumberFields.Attribute> groups(Page page, Viewer viewer, Prepared data) {
    List<NumberFields.Attribute> groups = new ArrayList<>();
    for (Column column : columns(data)) {
      groups.add(
          new NumberFields.Attribute(
              new org.sightline.report.findings.GroupNames(data.data().dictionary(), page.speech())
                  .attribute(column.name()),
              levels(viewer, data, column).stream()
                  .map(
                      level ->
                          new Option(
                              GroupText.write(Group.of(column.name(), level)),
                              FigureText.group(
                                  page, data.data().dictionary(), Group.of(column.name(), level))))
                  .toList()));
    }
    return groups;
  }

  private static List<Column> columns(Prepared data) {
    List<String> attributes = Settled.attributes(data);
    return data.data().dictionary().columns().stream()
        .filter(
            column ->
                attributes.contains(column.name())
                    || ((column.role() == Role.PLACE || column.role() == Role.TIME)
                        && column.levels().size() <= Settled.MOST_LEVELS))
        .toList();
  }

  private List<String> levels(Viewer viewer, Prepared data, Column column) {
    try {
      return looks.levels(column, data.data(), data.recipe().indicators().get(0), viewer);
    } catch (OutOfSight nothing) {
      return List.of();
    }
  }
}
