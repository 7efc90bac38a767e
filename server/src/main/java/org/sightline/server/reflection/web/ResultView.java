package org.sightline.server.reflection.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * A result, as pages and reports show it.
 *
 * @param mismatches what does not match, listed first
 * @param word the verdict in a word or two
 * @param lede the answer in a few sentences
 * @param why what the verdict was read by
 * @param rule which signed rule it follows
 * @param ladder what the signed rule can say
 * @param next what follows from it
 * @param tellable what would make it tellable; empty when it is told
 * @param slope before and after
 * @param change how large the change is, and how sure
 * @param table every side in every wave
 * @param overTime the years together; {@link Html#NONE} with few of them
 * @param support the result in words
 * @param warnings what to weigh
 * @param fidelity part by part
 * @param floor what was agreed of each part
 * @param delivery what that allows to conclude
 * @param made where every number comes from
 */
public record ResultView(
    List<String> mismatches,
    String word,
    List<String> lede,
    List<String> why,
    String rule,
    List<Rung> ladder,
    List<String> next,
    List<String> tellable,
    Html slope,
    List<Fact> change,
    Html table,
    Html overTime,
    List<String> support,
    List<String> warnings,
    List<Part> fidelity,
    String floor,
    String delivery,
    List<Fact> made) {
  public ResultView {
    mismatches = List.copyOf(mismatches);
    lede = List.copyOf(lede);
    why = List.copyOf(why);
    ladder = List.copyOf(ladder);
    next = List.copyOf(next);
    tellable = List.copyOf(tellable);
    change = List.copyOf(change);
    support = List.copyOf(support);
    warnings = List.copyOf(warnings);
    fidelity = List.copyOf(fidelity);
    made = List.copyOf(made);
  }

  /** One of the things the rule can say. */
  public record Rung(String label, String means, boolean now) {}

  /** A term and what it is. */
  public record Fact(String term, String text) {}

  /** A part of carrying it out. */
  public record Part(String name, String done) {}
}
