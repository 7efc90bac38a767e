package org.sightline.server.datasets.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.Recipe;
import org.sightline.report.findings.ReasonWords;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.datasets.ColumnNote;
import org.sightline.server.datasets.Differences;
import org.sightline.server.datasets.Review;
import org.sightline.server.site.Page;

/** What single steps of a review show. */
public final class ReviewParts {
  private static final int MOST_COLUMNS = 400;
  private static final int MOST_CHANGES = 200;

  /** Why a column is not used although nobody knows what it says. */
  private static final Set<String> UNKNOWN = Set.of("values.number_unknown", "values.too_many");

  private ReviewParts() {}

  /**
   * A column to say the role of.
   *
   * @param name as in the file
   * @param shown its name, ready to be shown
   * @param holds what it holds
   * @param why the reason for its role
   * @param roles to choose from
   * @param levels to choose from; none unless it is a place
   */
  public record Said(
      String name,
      String shown,
      String holds,
      String why,
      List<Choice> roles,
      List<Choice> levels) {}

  static List<Said> columns(Page page, Review review, DatasetVersion data) {
    Saying saying = new Saying(page);
    Map<String, PlaceLevel> said =
        review.notes().stream()
            .filter(note -> note.level().isPresent())
            .collect(Collectors.toMap(ColumnNote::column, note -> note.level().orElseThrow()));
    return data.dictionary().columns().stream()
        .limit(MOST_COLUMNS)
        .map(column -> column(saying, column, Optional.ofNullable(said.get(column.name()))))
        .toList();
  }

  /**
   * A warning that names the columns nothing is known of, so that a result among them is not lost;
   * empty when there are none.
   */
  static String unused(Page page, DatasetVersion data) {
    List<String> unused =
        data.dictionary().columns().stream()
            .filter(column -> column.role() == Role.IGNORED)
            .filter(column -> UNKNOWN.contains(column.because()))
            .map(column -> page.speech().name(column.name()))
            .toList();
    return unused.isEmpty()
        ? ""
        : page.say(DataWords.COLUMNS_UNUSED, page.speech().list(unused), unused.size());
  }

  private static Said column(Saying saying, Column column, Optional<PlaceLevel> level) {
    return new Said(
        column.name(),
        saying.name(column.name()),
        saying.holds(column),
        ReasonWords.say(column.because(), saying.page().speech()),
        List.of(Role.values()).stream()
            .map(role -> new Choice(role.name(), saying.role(role), role == column.role()))
            .toList(),
        column.role() == Role.PLACE
            ? ColumnView.levels(saying.page(), level.map(Enum::name).orElse(""))
            : List.of());
  }

  /**
   * What differs from the version before.
   *
   * @param rows how many before and now
   * @param none whether nothing else differs
   * @param fresh new columns
   * @param missing columns that are gone
   * @param lost times that are gone, as a warning; empty for none
   * @param levels categories that changed
   * @param more how many more there are; empty for none
   */
  public record Changes(
      String rows,
      boolean none,
      List<String> fresh,
      List<String> missing,
      String lost,
      List<Level> levels,
      String more) {}

  /**
   * A category that changed.
   *
   * @param column the column
   * @param level the category
   * @param before its rows before
   * @param after its rows now
   */
  public record Level(String column, String level, String before, String after) {}

  static Changes changes(Page page, Differences found) {
    Saying saying = new Saying(page);
    int more = found.levels().size() - MOST_CHANGES;
    return new Changes(
        page.say(
            DataWords.CHANGES_ROWS,
            page.speech().count(found.rowsBefore()),
            page.speech().count(found.rowsAfter())),
        found.none(),
        found.newColumns().stream().map(saying::name).toList(),
        found.missingColumns().stream().map(saying::name).toList(),
        found.lostTimes().isEmpty()
            ? ""
            : page.say(
                DataWords.CHANGES_LOST,
                page.speech().list(found.lostTimes().stream().map(saying::name).toList())),
        found.levels().stream().limit(MOST_CHANGES).map(each -> level(saying, each)).toList(),
        more > 0 ? page.say(DataWords.CHANGES_MORE, more) : "");
  }

  private static Level level(Saying saying, Differences.Change change) {
    Page page = saying.page();
    return new Level(
        saying.name(change.column()),
        change.level().equals(Column.NOT_REPORTED)
            ? page.say(DataWords.NOT_REPORTED)
            : saying.name(change.level()),
        change.before() == 0 ? page.say(DataWords.LEVEL_NEW) : page.speech().count(change.before()),
        change.after() == 0 ? page.say(DataWords.LEVEL_GONE) : page.speech().count(change.after()));
  }

  /**
   * What would be accepted.
   *
   * @param lede what follows from it
   * @param rows how many are used
   * @param columns how many are used
   * @param questions how many are asked
   * @param places the place columns
   * @param time the time column
   * @param named whether it needs a name
   * @param name as typed so far
   * @param seen the number of the dataset it follows
   */
  public record Last(
      String lede,
      String rows,
      String columns,
      String questions,
      String places,
      String time,
      boolean named,
      String name,
      int seen) {}

  static Last last(
      Page page,
      DatasetVersion data,
      Recipe recipe,
      String lede,
      boolean named,
      String name,
      int seen) {
    Saying saying = new Saying(page);
    long used =
        data.dictionary().columns().stream().filter(each -> each.role() != Role.IGNORED).count();
    return new Last(
        lede,
        page.speech().count(data.ledger().used()),
        page.speech().count(used),
        page.speech().count(recipe.indicators().size()),
        recipe.places().isEmpty()
            ? page.say(DataWords.SUM_NO_PLACES)
            : page.speech().list(recipe.places().stream().map(saying::name).toList()),
        recipe.time().map(saying::name).orElse(page.say(DataWords.SUM_NONE)),
        named,
        name,
        seen);
  }
}
