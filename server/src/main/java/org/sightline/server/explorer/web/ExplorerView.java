package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Role;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Drawn;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.explorer.Looks;
import org.sightline.server.explorer.Note;

/**
 * The page of a look.
 *
 * @param title the question and the attributes
 * @param lede who is looked at, and against what
 * @param form every choice
 * @param notes what the address asked for in vain
 * @param older a remark that this is not the newest version; empty when it is
 * @param newest where the newest version is
 * @param verdict whether the gaps are real
 * @param symbols what pictures need once on the page
 * @param figures the pictures
 * @param table the numbers
 * @param how how they were made
 * @param files the whole look as files
 * @param fence where the same groups stand before the fence
 */
public record ExplorerView(
    String title,
    Lede lede,
    FormView form,
    List<String> notes,
    String older,
    String newest,
    VerdictView verdict,
    Html symbols,
    List<Figure> figures,
    GroupTable table,
    HowView how,
    List<Link> files,
    String fence) {

  /** A sentence with the reference in its middle. */
  public record Lede(String before, String reference, boolean isBar, String after) {}

  /**
   * A picture with its files and what it leaves out.
   *
   * @param wide whether it is a table alone, which takes the whole width
   */
  public record Figure(Html html, String remark, List<Link> files, boolean wide) {}

  /** A link. */
  public record Link(String label, String address) {}

  private static final String GAP = "\uE000";

  static ExplorerView of(Said said, Looks looks, List<Dataset> datasets, Viewer viewer) {
    String key = said.look.prepared().dataset().key();
    ExplorerState state = said.look.settled().state();
    return new ExplorerView(
        said.capital(said.say(ExplorerWords.TITLE, said.question(), said.attributes())),
        lede(said, viewer),
        new FormView.Filling(said, looks, viewer).form(datasets),
        said.look.settled().notes().stream().map(note -> note(said, note)).toList(),
        said.look.newest() ? "" : said.say(ExplorerWords.OLDER, said.version()),
        Addresses.page(key, state.of(java.util.Optional.empty())),
        VerdictView.of(said),
        Picture.symbols(),
        figures(said, key, state),
        GroupTable.of(said),
        HowView.of(said, viewer),
        List.of(
            new Link(said.say(ExplorerWords.TAKE_TABLE), Addresses.file(key, "table.csv", state)),
            new Link(said.say(ExplorerWords.TAKE_JSON), Addresses.file(key, "view.json", state)),
            new Link(said.say(ExplorerWords.TAKE_RECIPE), Addresses.file(key, "view.yaml", state))),
        Addresses.fence(key, state));
  }

  private static List<Figure> figures(Said said, String key, ExplorerState state) {
    List<Figure> figures = new ArrayList<>();
    Pictures pictures = new Pictures(said);
    for (Map.Entry<String, Picture> each : pictures.all().entrySet()) {
      Drawn drawn = each.getValue().in(said.speech);
      String name = each.getKey();
      List<Link> files = new ArrayList<>();
      if (drawn.isDrawn()) {
        files.add(link(said, ExplorerWords.TAKE_SVG, key, name + ".svg", state));
      }
      files.add(link(said, ExplorerWords.TAKE_NUMBERS, key, name + ".csv", state));
      files.add(link(said, ExplorerWords.TAKE_SPEC, key, name + ".vl.json", state));
      int left = pictures.leftOut(name);
      figures.add(
          new Figure(
              drawn.figure(name, 2),
              left > 0 ? said.say(ExplorerWords.LEFT_OUT, left) : "",
              files,
              !drawn.isDrawn()));
    }
    return figures;
  }

  private static Link link(
      Said said, ExplorerWords words, String key, String file, ExplorerState state) {
    return new Link(said.say(words), Addresses.file(key, file, state));
  }

  private static Lede lede(Said said, Viewer viewer) {
    List<String> scope = new ArrayList<>();
    scope.add(said.speech.name(said.look.prepared().dataset().name()));
    said.viewed.compared().latest().ifPresent(now -> scope.add(said.names.level(now.name())));
    said.look
        .settled()
        .state()
        .where()
        .forEach((name, values) -> scope.add(filter(said, name, values)));
    if (viewer.scope() instanceof Scope.Within) {
      scope.add(said.say(ExplorerWords.YOUR_PLACES));
    }
    String all =
        scope.stream().reduce((one, other) -> said.say(ExplorerWords.COMMA, one, other)).orElse("");
    String[] halves = said.say(ExplorerWords.LEDE, all, GAP).split(GAP, 2);
    boolean bar = said.with() == org.sightline.engine.findings.ComparedWith.BAR;
    return new Lede(halves[0], said.reference(), bar, halves.length > 1 ? halves[1] : "");
  }

  private static String filter(Said said, String name, List<String> values) {
    Column column = said.data().dictionary().find(name).orElseThrow();
    List<String> levels =
        values.stream()
            .map(
                value ->
                    column.role() == Role.PLACE || column.role() == Role.TIME
                        ? said.names.level(value)
                        : said.names.of(new org.sightline.engine.cells.Condition(name, value)))
            .toList();
    return said.speech.list(levels);
  }

  private static String note(Said said, Note note) {
    String asked = said.speech.name(note.asked());
    return switch (note.what()) {
      case QUESTION -> said.say(ExplorerWords.NOTE_QUESTION, asked, said.question());
      case ATTRIBUTE -> said.say(ExplorerWords.NOTE_ATTRIBUTE, asked);
      case CROSSING -> said.say(ExplorerWords.NOTE_CROSSING, asked);
      case FILTER -> said.say(ExplorerWords.NOTE_FILTER, asked);
      case VALUE -> said.say(ExplorerWords.NOTE_VALUE, asked);
      case REFERENCE -> said.say(ExplorerWords.NOTE_REFERENCE, asked);
      case BAR -> said.say(ExplorerWords.NOTE_BAR, asked);
      case PLACE -> said.say(ExplorerWords.NOTE_PLACE, asked);
      case VERSION -> said.say(ExplorerWords.NOTE_VERSION, asked);
    };
  }
}
