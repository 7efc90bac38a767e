package org.sightline.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.views.Axis;
import org.sightline.engine.views.ViewRequest;
import org.sightline.server.datasets.Prepared;

/**
 * An address held against the data: what is really shown, and what was asked for in vain.
 *
 * @param state with every choice made, as an address would say it
 * @param request the same for the engine
 * @param notes what was asked for in vain
 */
public record Settled(ExplorerState state, ViewRequest request, List<Note> notes) {
  /** More levels than this name things rather than groups. */
  public static final int MOST_LEVELS = 40;

  public Settled {
    notes = List.copyOf(notes);
  }

  /** The same with one more note. */
  Settled with(Note note) {
    return new Settled(state, request, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }

  /** Settles an address; empty when the data tell nobody apart. */
  static Optional<Settled> of(ExplorerState asked, Prepared prepared) {
    return attributes(prepared).isEmpty() ? Optional.empty() : Optional.of(settle(asked, prepared));
  }

  private static Settled settle(ExplorerState asked, Prepared prepared) {
    List<Note> notes = new ArrayList<>();
    Dictionary dictionary = prepared.data().dictionary();
    Indicator indicator = indicator(asked, prepared, notes);
    List<String> by = by(asked, prepared, notes);
    boolean each = asked.eachRace() && Races.rolledUp(dictionary).filter(by::contains).isPresent();
    Map<String, List<String>> where = where(asked, prepared, notes);
    ReferenceChoice versus = versus(asked, indicator, by, each, prepared, notes);
    Optional<String> place = place(asked, prepared, by, notes);
    ExplorerState state =
        new ExplorerState(
            Optional.of(indicator.name()),
            by,
            where,
            Optional.of(versus),
            place,
            each,
            asked.version());
    List<Axis> axes = by.stream().map(column -> axis(column, each, dictionary)).toList();
    return new Settled(
        state,
        new ViewRequest(
            prepared.data(), prepared.recipe(), indicator, axes, new Filter(where), versus, place),
        notes);
  }

  private static Indicator indicator(ExplorerState asked, Prepared prepared, List<Note> notes) {
    List<Indicator> known = prepared.recipe().indicators();
    if (asked.question().isEmpty()) {
      return known.get(0);
    }
    String name = asked.question().get();
    return known.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              notes.add(new Note(Note.What.QUESTION, name));
              return known.get(0);
            });
  }

  private static List<String> by(ExplorerState asked, Prepared prepared, List<Note> notes) {
    List<String> able = attributes(prepared);
    List<String> by = new ArrayList<>();
    for (String column : asked.by()) {
      if (able.contains(column)) {
        by.add(column);
      } else {
        notes.add(new Note(Note.What.ATTRIBUTE, column));
      }
    }
    if (by.isEmpty()) {
      return able.subList(0, 1);
    }
    if (prepared.data().layout() instanceof Layout.Margins && by.size() > 1) {
      notes.add(new Note(Note.What.CROSSING, by.get(1)));
      return by.subList(0, 1);
    }
    return by;
  }

  /**
   * What groups may be told apart by: the recipe's attributes, then the others of few levels;
   * places and times where people are not described at all.
   */
  public static List<String> attributes(Prepared prepared) {
    if (prepared.data().layout() instanceof Layout.Margins) {
      return prepared.recipe().attributes();
    }
    List<String> described = described(prepared);
    return described.isEmpty() ? filterable(prepared).map(Column::name).toList() : described;
  }

  private static List<String> described(Prepared prepared) {
    return Stream.concat(
            prepared.recipe().attributes().stream(),
            prepared.data().dictionary().having(Role.ATTRIBUTE).stream()
                .filter(column -> column.levels().size() <= MOST_LEVELS)
                .filter(column -> column.kind() == Kind.BOOLEAN || column.levels().size() > 1)
                .map(Column::name))
        .distinct()
        .toList();
  }

  private static Map<String, List<String>> where(
      ExplorerState asked, Prepared prepared, List<Note> notes) {
    Map<String, List<String>> where = new TreeMap<>();
    asked
        .where()
        .forEach(
            (name, values) -> {
              Optional<Column> column =
                  filterable(prepared).filter(c -> c.name().equals(name)).findFirst();
              if (column.isEmpty()) {
                notes.add(new Note(Note.What.FILTER, name));
                return;
              }
              List<String> known = new ArrayList<>();
              for (String value : values) {
                if (holds(column.get(), value)) {
                  known.add(value);
                } else {
                  notes.add(new Note(Note.What.VALUE, value));
                }
              }
              if (!known.isEmpty()) {
                where.put(name, known);
              }
            });
    return where;
  }

  /** Columns that rows may be chosen by: attributes, places and times. */
  public static Stream<Column> filterable(Prepared prepared) {
    return prepared.data().dictionary().columns().stream()
        .filter(
            column ->
                column.role() == Role.ATTRIBUTE
                    || column.role() == Role.PLACE
                    || column.role() == Role.TIME);
  }

  private static boolean holds(Column column, String value) {
    return column.levels().stream().map(Level::value).anyMatch(value::equals)
        || (column.kind() == Kind.BOOLEAN && List.of("true", "false").contains(value))
        || (column.blanks() > 0 && value.equals(Column.NOT_REPORTED));
  }

  private static ReferenceChoice versus(
      ExplorerState asked,
      Indicator indicator,
      List<String> by,
      boolean each,
      Prepared prepared,
      List<Note> notes) {
    boolean bar = indicator.bar().isPresent();
    ReferenceChoice usual = bar ? new ReferenceChoice.Bar() : new ReferenceChoice.EveryoneElse();
    if (asked.versus().isEmpty()) {
      return usual;
    }
    ReferenceChoice choice = asked.versus().get();
    if (choice instanceof ReferenceChoice.Bar && !bar) {
      notes.add(new Note(Note.What.BAR, indicator.label()));
      return usual;
    }
    if (choice instanceof ReferenceChoice.Named named) {
      boolean known =
          named.levels().entrySet().stream()
              .allMatch(
                  level ->
                      by.contains(level.getKey())
                          && !(each && isRace(level.getKey(), prepared))
                          && prepared
                              .data()
                              .dictionary()
                              .find(level.getKey())
                              .filter(column -> holds(column, level.getValue()))
                              .isPresent());
      if (!known) {
        notes.add(new Note(Note.What.REFERENCE, String.join(", ", named.levels().values())));
        return usual;
      }
    }
    return choice;
  }

  private static boolean isRace(String column, Prepared prepared) {
    return Races.rolledUp(prepared.data().dictionary()).filter(column::equals).isPresent();
  }

  private static Optional<String> place(
      ExplorerState asked, Prepared prepared, List<String> by, List<Note> notes) {
    List<String> places = places(prepared).stream().filter(each -> !by.contains(each)).toList();
    if (asked.place().isPresent()) {
      if (places.contains(asked.place().get())) {
        return asked.place();
      }
      notes.add(new Note(Note.What.PLACE, asked.place().get()));
    }
    return places.stream()
        .filter(name -> levels(prepared, name) > 1 && levels(prepared, name) <= MOST_LEVELS)
        .reduce((wide, narrow) -> narrow);
  }

  /** The place columns, widest first. */
  public static List<String> places(Prepared prepared) {
    return prepared.recipe().places().stream()
        .filter(name -> prepared.data().dictionary().find(name).isPresent())
        .toList();
  }

  private static int levels(Prepared prepared, String column) {
    return prepared.data().dictionary().find(column).map(c -> c.levels().size()).orElse(0);
  }

  private static Axis axis(String column, boolean each, Dictionary dictionary) {
    return each && Races.rolledUp(dictionary).filter(column::equals).isPresent()
        ? Races.each(column, dictionary)
        : new Axis.Levels(column);
  }
}
