package org.sightline.server.ideas.web;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page on which ideas are scored.
 *
 * @param path the address of the ideas
 * @param ideas those that can be scored on this page
 * @param from where this page begins
 * @param pages which ideas of how many these are, in a sentence; empty when all stand here
 * @param before address of the page before; empty on the first
 * @param after address of the page after; empty on the last
 * @param sides for whom somebody may speak; none when the cycle says it
 * @param marks that may be given
 * @param progress how many this person has scored; empty for somebody who may not
 * @param waits why nothing of the others is shown; empty when it is
 * @param result what the scores say; empty while they wait
 * @param floor what the floor of alignment is, in a sentence
 * @param floors to choose from
 * @param board version of what holds for all ideas
 * @param form what stands in the fields
 * @param open whether this person may score
 * @param maySetFloor whether this person may set the floor
 */
public record ScoresView(
    String path,
    List<Scored> ideas,
    int from,
    String pages,
    String before,
    String after,
    List<Option> sides,
    List<Option> marks,
    String progress,
    String waits,
    List<ResultView> result,
    String floor,
    List<Option> floors,
    int board,
    Form form,
    boolean open,
    boolean maySetFloor) {
  public ScoresView {
    ideas = List.copyOf(ideas);
    sides = List.copyOf(sides);
    marks = List.copyOf(marks);
    result = List.copyOf(result);
    floors = List.copyOf(floors);
  }

  /** An idea with its five fields, each a name and a label. */
  public record Scored(String id, String title, String address, List<Option> fields) {
    public Scored {
      fields = List.copyOf(fields);
    }
  }

  /**
   * What the scores say.
   *
   * @param reading in a sentence; empty when no idea is in
   * @param symbols the shapes of the pictures
   * @param pictures how often each stays on top, and how each side sees them
   * @param turns where the lead changes, in sentences
   * @param out ideas that are out, and those that nobody has scored, in sentences
   */
  public record ResultView(
      String reading, Html symbols, List<Html> pictures, List<String> turns, List<String> out) {
    public ResultView {
      pictures = List.copyOf(pictures);
      turns = List.copyOf(turns);
      out = List.copyOf(out);
    }
  }
}
