package org.sightline.server.datasets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.report.findings.ReasonWords;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.ColumnNote;
import org.sightline.server.datasets.DictionaryDesk;
import org.sightline.server.site.Page;

/**
 * A column of a dictionary.
 *
 * @param name as in the file
 * @param shown its name, ready to be shown
 * @param label what people call it; empty when nobody said
 * @param role in the reader's words
 * @param roleKey the role itself
 * @param why the reason for the role
 * @param holds what it holds
 * @param level for a place, where said
 * @param levelKey the level itself; empty for none
 * @param notes what one should know
 * @param categories its first categories, with rows for those who see every place
 * @param roles that it may be given
 * @param levels that a place may name
 * @param was what the form is filled from, sent back with it
 * @param typed what the form holds
 */
public record ColumnView(
    String name,
    String shown,
    String label,
    String role,
    Role roleKey,
    String why,
    String holds,
    String level,
    String levelKey,
    String notes,
    List<String> categories,
    List<Choice> roles,
    List<Choice> levels,
    Typed was,
    Typed typed) {
  private static final int CATEGORIES = 40;

  /**
   * What a form says of a column.
   *
   * @param column its name
   * @param label what people call it
   * @param notes what one should know
   * @param level the storey, or empty
   * @param role what it is for, or empty where nobody overruled it
   */
  public record Typed(String column, String label, String notes, String level, String role) {

    static Typed of(ColumnNote note) {
      return new Typed(
          note.column(),
          note.label(),
          note.notes(),
          note.level().map(Enum::name).orElse(""),
          note.role().map(Enum::name).orElse(""));
    }
  }

  /** As people see it in the dictionary. */
  static ColumnView of(
      Page page, Viewer viewer, Column column, ColumnNote note, Optional<Typed> typed) {
    Saying saying = new Saying(page);
    Typed was = Typed.of(note);
    Typed form =
        typed.orElse(
            new Typed(
                note.column(), note.label(), note.notes(), was.level(), column.role().name()));
    return new ColumnView(
        column.name(),
        saying.name(column.name()),
        note.label().isEmpty() ? "" : saying.name(note.label()),
        saying.role(column.role()),
        column.role(),
        ReasonWords.say(column.because(), page.speech()),
        saying.holds(column),
        saying.level(note.level()),
        was.level(),
        note.notes(),
        categories(page, viewer, column),
        DictionaryDesk.possible(column).stream()
            .map(
                role -> new Choice(role.name(), saying.role(role), role.name().equals(form.role())))
            .toList(),
        levels(page, form.level()),
        was,
        form);
  }

  static List<Choice> levels(Page page, String chosen) {
    List<Choice> levels = new ArrayList<>();
    levels.add(new Choice("", page.say(DataWords.LEVEL_NONE), chosen.isEmpty()));
    for (PlaceLevel level : PlaceLevel.values()) {
      levels.add(
          new Choice(level.name(), page.say(Saying.word(level)), level.name().equals(chosen)));
    }
    return levels;
  }

  /** How many rows hold a category is for those who see every place; so are places' names. */
  private static List<String> categories(Page page, Viewer viewer, Column column) {
    boolean everywhere = viewer.scope() instanceof Scope.Everywhere;
    if (column.kind() != Kind.CATEGORY || (column.role() == Role.PLACE && !everywhere)) {
      return List.of();
    }
    List<String> shown = new ArrayList<>();
    for (Level level : column.levels().stream().limit(CATEGORIES).toList()) {
      String name = page.speech().name(level.value());
      shown.add(everywhere ? name + " (" + page.speech().count(level.rows()) + ")" : name);
    }
    if (column.levels().size() > CATEGORIES) {
      shown.add(page.say(DataWords.CHANGES_MORE, column.levels().size() - CATEGORIES));
    }
    if (column.blanks() > 0 && everywhere) {
      shown.add(page.say(DataWords.BLANKS, page.speech().count(column.blanks())));
    }
    return shown;
  }
}
