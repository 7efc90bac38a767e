package org.sightline.server.reflection.web;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * Looking back on a cycle.
 *
 * @param symbols the shapes that pictures use
 * @param closed why there is no result; empty when there is one
 * @param results the result; one or none
 * @param places what is needed to name places to compare with; one or none
 * @param concluded everything that was concluded, the last first
 * @param older whether data have arrived since the last conclusion
 * @param number of conclusions so far
 * @param steps what can be decided
 * @param notes what was written down, by what it answers
 * @param noteKinds what can be written down
 * @param origins what it grew out of, and what grew out of it
 * @param lessons what the cycle it grew out of has learned
 * @param mayReport whether there is something to take along
 * @param form what was typed
 */
public record ReflectView(
    Html symbols,
    List<Closed> closed,
    List<ResultView> results,
    List<Places> places,
    List<Concluded> concluded,
    boolean older,
    int number,
    List<Option> steps,
    List<Notes> notes,
    List<Option> noteKinds,
    List<Kin> origins,
    List<Kin> grown,
    List<Notes> lessons,
    boolean mayReport,
    Form form) {
  public ReflectView {
    closed = List.copyOf(closed);
    results = List.copyOf(results);
    places = List.copyOf(places);
    concluded = List.copyOf(concluded);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    noteKinds = List.copyOf(noteKinds);
    origins = List.copyOf(origins);
    grown = List.copyOf(grown);
    lessons = List.copyOf(lessons);
  }

  /**
   * Why there is no result.
   *
   * @param heading may be empty
   * @param address where to go on; empty when there is nowhere
   */
  public record Closed(String heading, List<String> lines, String address, String label) {
    public Closed {
      lines = List.copyOf(lines);
    }
  }

  /** Schools to tick. */
  public record Places(String hint, int number, List<Option> schools) {
    public Places {
      schools = List.copyOf(schools);
    }
  }

  /** A conclusion; {@code why} may be empty. */
  public record Concluded(String who, String rules, boolean differs, String why) {}

  /** Notes that answer one question. */
  public record Notes(String heading, List<Noted> all) {
    public Notes {
      all = List.copyOf(all);
    }
  }

  /** One of them. */
  public record Noted(String words, String by) {}

  /** Another cycle. */
  public record Kin(String name, String address) {}
}
