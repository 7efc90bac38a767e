package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Form;

/**
 * The page of a proposed adjustment.
 *
 * @param path its address
 * @param plan the address of the plan
 * @param title what is proposed
 * @param why what it rests on
 * @param counts how many said what
 * @param words what they said, in their own words
 * @param facts how the action stands
 * @param action the address of the action
 * @param answer what was decided; empty while it waits
 * @param answerWhat what changed
 * @param answerWhy why
 * @param line where the decision stands in the log; empty while it waits
 * @param version of the proposal that is shown
 * @param number of the action's form that is shown
 * @param mayDecide whether the reader may decide
 * @param form what stands in the fields
 */
public record ProposalView(
    String path,
    String plan,
    String title,
    String why,
    String counts,
    List<String> words,
    List<Fact> facts,
    String action,
    String answer,
    String answerWhat,
    String answerWhy,
    String line,
    int version,
    int number,
    boolean mayDecide,
    Form form) {
  public ProposalView {
    words = List.copyOf(words);
    facts = List.copyOf(facts);
  }
}
