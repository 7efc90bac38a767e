package org.sightline.server.ideas.web;

import java.util.List;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page of an idea.
 *
 * @param idea the idea itself
 * @param path its address
 * @param all the address of all ideas
 * @param version of the idea that is shown
 * @param board version of what holds for all ideas
 * @param holder the idea that holds it, with its address; none while it stands by itself
 * @param needs what it needs, in words
 * @param elsewhere where it was tried, and what would be different here, in words
 * @param questions the deeper questions
 * @param calmer what might be said more calmly
 * @param causes that it may address
 * @param moneys what it may cost
 * @param tiers how well it may be known
 * @param holders ideas that might hold it
 * @param wantsCheaper whether it is asked why nothing cheaper will do
 * @param form what stands in the fields
 * @param open whether anything may be changed
 */
public record OneView(
    IdeaView idea,
    String path,
    String all,
    int version,
    int board,
    List<Option> holder,
    List<Option> needs,
    List<Option> elsewhere,
    List<String> questions,
    List<WordingRules.Offer> calmer,
    List<Option> causes,
    List<Option> moneys,
    List<Option> tiers,
    List<Option> holders,
    boolean wantsCheaper,
    Form form,
    boolean open) {
  public OneView {
    holder = List.copyOf(holder);
    needs = List.copyOf(needs);
    elsewhere = List.copyOf(elsewhere);
    questions = List.copyOf(questions);
    calmer = List.copyOf(calmer);
    causes = List.copyOf(causes);
    moneys = List.copyOf(moneys);
    tiers = List.copyOf(tiers);
    holders = List.copyOf(holders);
  }
}
