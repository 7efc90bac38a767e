package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.explorer.Looks;
import org.sightline.server.explorer.Settled;
import org.sightline.server.explorer.VersusText;

/**
 * The form that holds every choice, as plain fields of an address.
 *
 * @param action where it leads
 * @param first those always seen: question, groups, place, reference
 * @param more the rest
 * @param chosen how many of the rest are in use
 * @param version the version that was asked for; empty for the newest
 * @param datasets other data to look at
 */
public record FormView(
    String action,
    List<Field> first,
    List<Field> more,
    int chosen,
    String version,
    List<Field.Option> datasets) {
  private static final int MOST_OPTIONS = 200;

  public FormView {
    first = List.copyOf(first);
    more = List.copyOf(more);
    datasets = List.copyOf(datasets);
  }

  /**
   * A list to choose from.
   *
   * @param id unique on the page
   * @param name its name in the address
   * @param several whether several of its options are chosen at once
   */
  public record Field(
      String id, String name, String label, boolean several, List<OptionGroup> groups) {
    public Field {
      groups = List.copyOf(groups);
    }

    /** Options under a heading; an empty heading for none. */
    public record OptionGroup(String heading, List<Option> options) {
      public OptionGroup {
        options = List.copyOf(options);
      }
    }

    /** One option. */
    public record Option(String value, String label, boolean chosen) {}
  }

  /** Fills a form from what is shown. */
  static final class Filling {
    private final Said said;
    private final ExplorerState state;
    private final Looks looks;
    private final Viewer viewer;

    Filling(Said said, Looks looks, Viewer viewer) {
      this.said = said;
      this.state = said.look.settled().state();
      this.looks = looks;
      this.viewer = viewer;
    }

    FormView form(List<Dataset> datasets) {
      String here = said.look.prepared().dataset().key();
      List<Field> first = new ArrayList<>();
      first.add(question());
      first.add(by(0, ExplorerWords.GROUP_BY));
      List<Field> filters = filters();
      List<Field> more = new ArrayList<>();
      boolean crosses = !(said.data().layout() instanceof Layout.Margins);
      if (crosses) {
        more.add(by(1, ExplorerWords.THEN_BY));
        more.add(by(2, ExplorerWords.THEN_BY));
      }
      more.addAll(filters);
      mainPlace(filters)
          .ifPresent(
              field -> {
                first.add(field);
                more.remove(field);
              });
      first.add(versus());
      maps().ifPresent(more::add);
      races().ifPresent(more::add);
      int chosen =
          (int) filters.stream().filter(more::contains).filter(Filling::isUsed).count()
              + Math.max(0, state.by().size() - 1);
      return new FormView(
          Addresses.page(here),
          first,
          more,
          chosen,
          state.version().orElse(""),
          datasets.stream()
              .map(
                  each ->
                      new Field.Option(
                          Addresses.page(each.key()),
                          said.speech.name(each.name()),
                          each.key().equals(here)))
              .toList());
    }

    private static boolean isUsed(Field field) {
      return field.groups().stream()
          .flatMap(group -> group.options().stream())
          .anyMatch(option -> option.chosen() && !option.value().isEmpty());
    }

    private Field question() {
      List<Field.Option> options =
          said.look.prepared().recipe().indicators().stream()
              .map(
                  each ->
                      new Field.Option(
                          each.name(),
                          said.speech.name(each.label()),
                          each.name().equals(said.indicator.name())))
              .toList();
      return field("question", "question", said.say(ExplorerWords.QUESTION), options);
    }

    private Field by(int at, ExplorerWords label) {
      String chosen = at < state.by().size() ? state.by().get(at) : "";
      List<Field.Option> options = new ArrayList<>();
      if (at > 0) {
        options.add(new Field.Option("", said.say(ExplorerWords.NOTHING_MORE), chosen.isEmpty()));
      }
      for (String column : Settled.attributes(said.look.prepared())) {
        options.add(
            new Field.Option(
                column, said.capital(said.names.attribute(column)), column.equals(chosen)));
      }
      return field("by-" + (at + 1), "by", said.say(label), options);
    }

    private Field versus() {
      String chosen = state.versus().map(VersusText::write).orElse("");
      List<Field.Option> usual = new ArrayList<>();
      if (said.indicator.bar().isPresent()) {
        usual.add(versus(new ReferenceChoice.Bar(), ExplorerWords.VERSUS_BAR, chosen));
      }
      usual.add(versus(new ReferenceChoice.EveryoneElse(), ExplorerWords.VERSUS_ELSE, chosen));
      usual.add(versus(new ReferenceChoice.Overall(), ExplorerWords.VERSUS_OVERALL, chosen));
      usual.add(versus(new ReferenceChoice.Largest(), ExplorerWords.VERSUS_LARGEST, chosen));
      usual.add(versus(new ReferenceChoice.Best(), ExplorerWords.VERSUS_BEST, chosen));
      List<Field.OptionGroup> groups = new ArrayList<>();
      groups.add(new Field.OptionGroup("", usual));
      for (String column : state.by()) {
        groups.add(
            new Field.OptionGroup(
                said.say(ExplorerWords.GROUPS_OF, said.names.attribute(column)),
                named(column, chosen)));
      }
      return new Field("versus", "versus", said.say(ExplorerWords.COMPARE_WITH), false, groups);
    }

    private Field.Option versus(ReferenceChoice choice, ExplorerWords words, String chosen) {
      String value = VersusText.write(choice);
      return new Field.Option(value, said.capital(said.say(words)), value.equals(chosen));
    }

    private List<Field.Option> named(String column, String chosen) {
      return said.data().dictionary().find(column).stream()
          .flatMap(found -> found.levels().stream())
          .map(Level::value)
          .limit(Settled.MOST_LEVELS)
          .map(
              level -> {
                String value = VersusText.write(new ReferenceChoice.Named(Map.of(column, level)));
                return new Field.Option(
                    value,
                    said.group(new Group(List.of(new Condition(column, level)))),
                    value.equals(chosen));
              })
          .toList();
    }

    private List<Field> filters() {
      List<Field> filters = new ArrayList<>();
      int number = 1;
      for (Column column : Settled.filterable(said.look.prepared()).toList()) {
        List<String> chosen = state.where().getOrDefault(column.name(), List.of());
        boolean narrowed = column.role() == Role.PLACE; // to the viewer's own, perhaps few of many
        if (chosen.isEmpty() && !narrowed && column.levels().size() > MOST_OPTIONS) {
          continue;
        }
        List<String> levels = looks.levels(column, said.data(), said.indicator, viewer);
        if ((levels.size() > 1 && levels.size() <= MOST_OPTIONS) || !chosen.isEmpty()) {
          filters.add(filter("where-" + number++, column, levels, chosen));
        }
      }
      return filters;
    }

    private Field filter(String id, Column column, List<String> levels, List<String> chosen) {
      List<Field.Option> options = new ArrayList<>();
      options.add(new Field.Option("", unchosen(column), chosen.isEmpty()));
      for (String level : levels) {
        options.add(new Field.Option(level, said.level(column, level), chosen.contains(level)));
      }
      return new Field(
          id,
          ExplorerState.filterName(column.name()),
          said.capital(said.names.attribute(column.name())),
          chosen.size() > 1,
          List.of(new Field.OptionGroup("", options)));
    }

    /** Who is counted when nothing is chosen: where the same people stand year after year, once. */
    private String unchosen(Column column) {
      return said.viewed
          .compared()
          .latest()
          .filter(
              now -> said.look.prepared().recipe().time().filter(column.name()::equals).isPresent())
          .map(now -> said.say(ExplorerWords.LATEST, said.names.level(now.name())))
          .orElseGet(() -> said.say(ExplorerWords.ANY));
    }

    /** The filter on the narrowest place that is no long list. */
    private java.util.Optional<Field> mainPlace(List<Field> filters) {
      return Settled.places(said.look.prepared()).stream()
          .map(ExplorerState::filterName)
          .flatMap(name -> filters.stream().filter(field -> field.name().equals(name)))
          .filter(field -> field.groups().get(0).options().size() <= Settled.MOST_LEVELS)
          .reduce((wide, narrow) -> narrow);
    }

    private java.util.Optional<Field> maps() {
      List<Field.Option> options =
          Settled.places(said.look.prepared()).stream()
              .filter(column -> !state.by().contains(column))
              .map(
                  column ->
                      new Field.Option(
                          column,
                          said.capital(said.names.attribute(column)),
                          state.place().filter(column::equals).isPresent()))
              .toList();
      return options.size() < 2
          ? java.util.Optional.empty()
          : java.util.Optional.of(field("place", "place", said.say(ExplorerWords.MAP_OF), options));
    }

    private java.util.Optional<Field> races() {
      if (!Looks.countsRacesBothWays(said.look)) {
        return java.util.Optional.empty();
      }
      return java.util.Optional.of(
          field(
              "race",
              "race",
              said.say(ExplorerWords.RACE_RULE),
              List.of(
                  new Field.Option("", said.say(ExplorerWords.RACE_ONCE), !state.eachRace()),
                  new Field.Option("each", said.say(ExplorerWords.RACE_EACH), state.eachRace()))));
    }

    private static Field field(String id, String name, String label, List<Field.Option> options) {
      return new Field(id, name, label, false, List.of(new Field.OptionGroup("", options)));
    }
  }
}
