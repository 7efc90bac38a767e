package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Option;

/**
 * An action in the list or on the board.
 *
 * @param address of its page
 * @param owner in a sentence; who has left is said to have
 * @param ownerLeft whether the action asks for a new owner
 * @param days from when to when
 * @param cost what it costs, in words
 * @param training what must be learnt first; may be empty
 * @param serves the cause or idea it works on; may be empty
 * @param state in words
 * @param style of the state: solid, dashed or hairline
 * @param late what is late, in a sentence; empty when nothing is
 * @param lateWhy why, as it was said; may be empty
 * @param number of the form that is shown
 * @param moves where it can be moved to
 */
public record ActionLine(
    String address,
    String title,
    String owner,
    boolean ownerLeft,
    String days,
    String cost,
    String training,
    String serves,
    String state,
    String style,
    String late,
    String lateWhy,
    int number,
    List<Option> moves) {
  public ActionLine {
    moves = List.copyOf(moves);
  }
}
