package org.sightline.server.datasets.web;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Edit;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptVersion;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.site.Page;

/**
 * A dataset.
 *
 * @param key in addresses
 * @param name what people call it
 * @param lede its newest version in a sentence
 * @param years that it holds
 * @param questions what is asked of it
 * @param columns its dictionary
 * @param versions newest first
 * @param history newest change first
 * @param mayEdit whether the reader may edit
 * @param mayDelete whether the reader may delete
 * @param told what came of the last form
 */
public record DatasetView(
    String key,
    String name,
    String lede,
    String years,
    List<Question> questions,
    List<ColumnView> columns,
    List<Version> versions,
    List<Change> history,
    boolean mayEdit,
    boolean mayDelete,
    Told told) {
  private static final int FEW_COLUMNS = 8;

  /** Whether its columns are few enough to stand open, or one of them is being written of. */
  public boolean columnsOpen() {
    return columns.size() <= FEW_COLUMNS || !told.isEmpty();
  }

  /**
   * A question.
   *
   * @param name of the indicator
   * @param label what people call it
   * @param definition in words
   */
  public record Question(String name, String label, String definition) {}

  /**
   * A version.
   *
   * @param id the first 12 digits of its fingerprint
   * @param title with its number
   * @param rows how many
   * @param when it was accepted
   * @param by whom
   */
  public record Version(String id, String title, String rows, String when, String by) {}

  /**
   * A change.
   *
   * @param who and when
   * @param what it was of
   * @param how from what to what
   */
  public record Change(String who, String what, String how) {}

  static DatasetView of(
      Page page,
      Viewer viewer,
      KeptDataset dataset,
      DatasetVersion data,
      Optional<Prepared> prepared,
      List<Edit> history,
      List<ColumnView.Typed> typed,
      Told told) {
    Saying saying = new Saying(page);
    KeptVersion newest = dataset.versions().get(0);
    boolean everywhere = viewer.scope() instanceof Scope.Everywhere;
    return new DatasetView(
        dataset.key(),
        saying.name(dataset.name()),
        page.say(
            DataWords.DATASET_LEDE,
            page.speech().count(newest.accepted().rows()),
            page.moment(newest.accepted().accepted()),
            saying.name(newest.by())),
        saying.years(prepared.flatMap(each -> each.recipe().time()), data),
        prepared.map(each -> questions(saying, each)).orElse(List.of()),
        data.dictionary().columns().stream()
            .map(
                column ->
                    ColumnView.of(
                        page,
                        viewer,
                        column,
                        dataset.note(column.name()),
                        typed.stream()
                            .filter(each -> each.column().equals(column.name()))
                            .findFirst()))
            .toList(),
        dataset.versions().stream().map(version -> version(page, version)).toList(),
        history.stream().map(edit -> change(saying, edit)).toList(),
        everywhere && viewer.is(org.sightline.server.access.Role.ANALYST),
        everywhere && viewer.is(org.sightline.server.access.Role.LEAD),
        told);
  }

  static List<Question> questions(Saying saying, Prepared prepared) {
    return prepared.recipe().indicators().stream()
        .map(each -> new Question(each.name(), saying.name(each.label()), saying.definition(each)))
        .toList();
  }

  private static Version version(Page page, KeptVersion version) {
    String id = VersionView.shortId(version);
    return new Version(
        id,
        page.say(DataWords.VERSION, id),
        page.speech().count(version.accepted().rows()),
        page.moment(version.accepted().accepted()),
        page.speech().name(version.by()));
  }

  private static Change change(Saying saying, Edit edit) {
    Page page = saying.page();
    return new Change(
        page.say(DataWords.HISTORY_ROW, page.moment(edit.at()), saying.name(edit.by())),
        saying.name(edit.subject())
            + ": "
            + page.say(DataWords.valueOf("WHAT_" + edit.what().name())),
        page.say(
            DataWords.FROM_TO,
            value(saying, edit.what(), edit.from()),
            value(saying, edit.what(), edit.to())));
  }

  static String value(Saying saying, Edit.What what, String value) {
    if (value.isEmpty()) {
      return saying.page().say(DataWords.NOTHING);
    }
    return switch (what) {
      case ROLE -> saying.role(Role.valueOf(value));
      case LEVEL -> saying.level(Optional.of(PlaceLevel.valueOf(value)));
      case LABEL, NOTES, QUESTION -> saying.name(value);
    };
  }
}
