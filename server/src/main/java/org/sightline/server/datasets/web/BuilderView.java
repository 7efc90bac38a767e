package org.sightline.server.datasets.web;

import java.util.List;

/**
 * A question as somebody is putting it together, with how many count so far.
 *
 * @param address of the page it stands on, where it is filled up
 * @param step of a review, sent along; empty elsewhere
 * @param post where it is asked
 * @param version of the review; 0 elsewhere
 * @param columns to choose from
 * @param column the chosen one; empty for none yet
 * @param ways in which rows can count
 * @param values that can count
 * @param number whether a number is to be typed
 * @param limit the number as typed
 * @param outOf columns to divide by; none unless it is a pair
 * @param directions whether more is good news
 * @param counted persons or events
 * @param bar as typed
 * @param barHint how to write the bar
 * @param label as typed
 * @param counts how many count so far
 */
public record BuilderView(
    String address,
    String step,
    String post,
    int version,
    List<Choice> columns,
    String column,
    List<Choice> ways,
    List<Choice> values,
    boolean number,
    String limit,
    List<Choice> outOf,
    List<Choice> directions,
    List<Choice> counted,
    String bar,
    String barHint,
    String label,
    Counts counts) {

  /**
   * The counts.
   *
   * @param said in a sentence
   * @param numerator how many count; empty when that cannot be said
   * @param denominator how many could; empty when that cannot be said
   * @param percent of 100 that count, for the bar
   * @param more what else to know
   */
  public record Counts(
      String said, String numerator, String denominator, int percent, List<String> more) {
    static final Counts NONE = new Counts("", "", "", 0, List.of());
  }

  /** Whether a column is chosen. */
  public boolean begun() {
    return !column.isEmpty();
  }
}
