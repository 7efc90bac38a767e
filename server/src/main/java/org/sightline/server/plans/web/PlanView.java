package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page of a plan.
 *
 * @param path its address
 * @param state whether it is in motion, in a sentence
 * @param inMotion whether it is
 * @param hurdles what stands in the way of starting; empty when nothing does, or it is in motion
 * @param nudges what is worth a word before the start; empty once it is in motion
 * @param weak why what is committed would not carry it
 * @param smaller smaller goals that can be won
 * @param commitment where it is said what is committed
 * @param board whether the board is shown rather than the list
 * @param order how the actions are ordered, in a sentence; may be empty
 * @param columns the board, or one column that is the list
 * @param late what is late
 * @param orphans what nobody answers for
 * @param ownerless that whoever owns the goal has left, in a sentence; empty while they are here
 * @param goal where the goal is given another owner
 * @param unplanned chosen ideas that no action carries out: where one is added, and their titles
 * @param measures how it is watched
 * @param signed what was signed, the last first
 * @param edits what was changed since the start, the newest first
 * @param voices what the front line says
 * @param mayChange whether the reader may add and move
 * @param mayLead whether the reader may start it
 * @param form what was sent and refused
 */
public record PlanView(
    String path,
    String state,
    boolean inMotion,
    List<Hurdle> hurdles,
    List<String> nudges,
    List<String> weak,
    List<String> smaller,
    String commitment,
    boolean board,
    String order,
    List<Column> columns,
    List<ActionLine> late,
    List<ActionLine> orphans,
    String ownerless,
    String goal,
    List<Option> unplanned,
    MeasuresView measures,
    List<SignedView> signed,
    List<Fact> edits,
    VoicesView voices,
    boolean mayChange,
    boolean mayLead,
    Form form) {
  public PlanView {
    hurdles = List.copyOf(hurdles);
    nudges = List.copyOf(nudges);
    weak = List.copyOf(weak);
    smaller = List.copyOf(smaller);
    columns = List.copyOf(columns);
    late = List.copyOf(late);
    orphans = List.copyOf(orphans);
    unplanned = List.copyOf(unplanned);
    signed = List.copyOf(signed);
    edits = List.copyOf(edits);
  }

  /** Something that stands in the way, and where it is mended; {@code label} names the link. */
  public record Hurdle(String why, String label, String address) {}

  /** A column of the board. */
  public record Column(String label, String count, List<ActionLine> actions) {
    public Column {
      actions = List.copyOf(actions);
    }
  }

  /** Whether there is no action yet. */
  public boolean isEmpty() {
    return columns.stream().allMatch(column -> column.actions().isEmpty());
  }
}
