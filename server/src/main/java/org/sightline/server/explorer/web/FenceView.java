package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.views.Boxes;
import org.sightline.engine.views.Viewed;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Drawn;
import org.sightline.report.picture.Fence;
import org.sightline.report.picture.Picture;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.explorer.FenceChoice;
import org.sightline.server.explorer.web.fence.FenceWords;
import org.sightline.statistics.Known;

/**
 * The page of a fence.
 *
 * @param crumb the question it belongs to
 * @param explorer where the same groups stand with their intervals
 * @param lede what the two scenes show, with the bar in its middle
 * @param scenes equality and equity
 * @param who which groups are shown, and why these
 * @param small which groups are too small to stand there; may be empty
 * @param today nobody on boxes yet
 * @param form which groups
 * @param turned a remark that those spared are shown; empty for favourable outcomes
 * @param rows the numbers
 * @param total both ways give out as much
 * @param alike that no group is all alike
 */
public record FenceView(
    String crumb,
    String explorer,
    ExplorerView.Lede lede,
    Html symbols,
    List<Scene> scenes,
    String who,
    String small,
    Scene today,
    Form form,
    String eyes,
    String turned,
    List<Row> rows,
    String total,
    String alike) {
  private static final int NAMED = 2;
  private static final String GAP = "\uE000";

  /** A scene and its files. */
  public record Scene(Html figure, List<ExplorerView.Link> files) {}

  /** A group's numbers: where it stands, to the bar, students, with the same, with the needed. */
  public record Row(String group, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The groups to choose among; the rest of the address is carried along. */
  public record Form(String action, List<Map.Entry<String, String>> carried, List<Group> groups) {
    public Form {
      carried = List.copyOf(carried);
      groups = List.copyOf(groups);
    }
  }

  /** A group to choose. */
  public record Group(String word, String name, boolean chosen) {}

  static FenceView of(Said said, Scenes scenes, FenceChoice choice) {
    String key = said.look.prepared().dataset().key();
    ExplorerState state = said.look.settled().state();
    return new FenceView(
        said.capital(said.say(ExplorerWords.TITLE, said.question(), said.attributes())),
        Addresses.page(key, state),
        lede(said, scenes),
        Picture.symbols(),
        List.of(
            scene(said, scenes, Fence.Panel.EQUALITY, choice),
            scene(said, scenes, Fence.Panel.EQUITY, choice)),
        who(said, scenes, choice),
        small(said),
        scene(said, scenes, Fence.Panel.TODAY, choice),
        form(said, scenes),
        said.say(FenceWords.READ_EYES, said.question(), said.say(ExplorerWords.VERSUS_BAR)),
        scenes.shares().turned() ? said.say(FenceWords.READ_TURNED, said.question()) : "",
        rows(said, scenes),
        said.say(
            FenceWords.TOTAL,
            points(said, scenes.boxes().total()),
            points(said, scenes.boxes().each())),
        alike(said, scenes));
  }

  private static String who(Said said, Scenes scenes, FenceChoice choice) {
    int judged = FenceChoice.judged(said.viewed).size();
    int shown = scenes.rows().size();
    boolean chosen = scenes.rows().stream().anyMatch(row -> choice.asked().contains(row.group()));
    if (shown == 0) {
      return "";
    }
    if (chosen) {
      return said.say(FenceWords.WHO_CHOSEN, judged - shown);
    }
    return shown == judged
        ? said.say(FenceWords.WHO_ALL)
        : said.say(FenceWords.WHO_USUAL, judged - shown);
  }

  private static String small(Said said) {
    List<Viewed.Row> judged = FenceChoice.judged(said.viewed);
    List<Viewed.Row> small =
        said.viewed.rows().stream().filter(row -> !judged.contains(row)).toList();
    if (small.isEmpty()) {
      return "";
    }
    return said.say(
        FenceWords.SMALL,
        small.size() <= NAMED
            ? said.speech.list(small.stream().map(row -> said.names.of(row.group())).toList())
            : said.say(ExplorerWords.SO_MANY, small.size()),
        said.viewed.compared().method().thresholds().leastPeople());
  }

  private static Scene scene(Said said, Scenes scenes, Fence.Panel panel, FenceChoice choice) {
    Drawn drawn = scenes.scene(panel).in(said.speech);
    String name = panel.name().toLowerCase(Locale.ROOT);
    String key = said.look.prepared().dataset().key();
    ExplorerState state = said.look.settled().state();
    List<ExplorerView.Link> files = new ArrayList<>();
    if (drawn.isDrawn()) {
      files.add(file(said, ExplorerWords.TAKE_SVG, key, name + ".svg", state, choice));
    }
    files.add(file(said, ExplorerWords.TAKE_NUMBERS, key, name + ".csv", state, choice));
    files.add(file(said, ExplorerWords.TAKE_SPEC, key, name + ".vl.json", state, choice));
    return new Scene(drawn.figure(name, 2), files);
  }

  private static ExplorerView.Link file(
      Said said,
      ExplorerWords words,
      String key,
      String file,
      ExplorerState state,
      FenceChoice choice) {
    return new ExplorerView.Link(said.say(words), Addresses.fenceFile(key, file, state, choice));
  }

  private static ExplorerView.Lede lede(Said said, Scenes scenes) {
    String[] halves = lead(said, scenes).split(GAP, 2);
    return new ExplorerView.Lede(
        halves[0], said.say(ExplorerWords.VERSUS_BAR), true, halves.length > 1 ? halves[1] : "");
  }

  private static String lead(Said said, Scenes scenes) {
    Boxes boxes = scenes.boxes();
    List<Viewed.Row> known = Scenes.known(scenes.rows());
    if (known.isEmpty()) {
      return said.say(FenceWords.LEDE_NOBODY, GAP);
    }
    if (boxes.nobodyNeedsAny()) {
      return said.say(FenceWords.LEDE_NONE, GAP);
    }
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (boxes.stillShort(i)) {
        waiting.add(said.names.of(known.get(i).group()));
      }
    }
    if (waiting.isEmpty()) {
      return said.say(FenceWords.LEDE_EITHER, GAP);
    }
    return said.say(
        FenceWords.LEDE_WAITING,
        waiting.size() <= NAMED
            ? said.speech.list(waiting)
            : said.say(ExplorerWords.SO_MANY, waiting.size()),
        GAP);
  }

  private static Form form(Said said, Scenes scenes) {
    List<Map.Entry<String, String>> carried = new ArrayList<>();
    said.look
        .settled()
        .state()
        .parameters()
        .forEach((name, values) -> values.forEach(v -> carried.add(Map.entry(name, v))));
    String key = said.look.prepared().dataset().key();
    return new Form(
        Addresses.page(key) + "/fence",
        carried,
        FenceChoice.judged(said.viewed).stream()
            .map(
                row ->
                    new Group(
                        FenceChoice.word(row.group()),
                        said.group(row.group()),
                        scenes.rows().contains(row)))
            .toList());
  }

  private static List<Row> rows(Said said, Scenes scenes) {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    for (Viewed.Row row : scenes.rows()) {
      double need = scenes.boxes().need(at);
      rows.add(
          new Row(
              said.group(row.group()),
              List.of(
                  said.speech.share(scenes.boxes().shares().get(at)),
                  need > 0 ? points(said, need) : said.say(FenceWords.ABOVE),
                  students(said, scenes, row),
                  said.speech.share(scenes.boxes().withSame(at)),
                  said.speech.share(scenes.boxes().withNeeded(at)))));
      at++;
    }
    return rows;
  }

  private static String students(Said said, Scenes scenes, Viewed.Row row) {
    return scenes.shares().toBar(row.cell()) instanceof Known known
        ? said.speech.count(Math.round(known.value()))
        : "–";
  }

  private static String points(Said said, double share) {
    double points = Math.round(share * 1000) / 10.0;
    return said.say(FenceWords.POINTS, points >= 10 ? Math.round(points) : points);
  }

  private static String alike(Said said, Scenes scenes) {
    Optional<Viewed.Row> lowest = Scenes.known(scenes.rows()).stream().findFirst();
    return lowest
        .map(
            row ->
                said.say(
                    FenceWords.NOT_ALIKE,
                    scenes.shares().there(row.cell()),
                    said.group(row.group())))
        .orElse("");
  }
}
