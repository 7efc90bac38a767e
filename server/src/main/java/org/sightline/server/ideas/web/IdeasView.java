package org.sightline.server.ideas.web;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page of a cycle's ideas.
 *
 * @param path the address of the ideas
 * @param notes how the cycle's lacks change the order, and what waits
 * @param calmer what might be said more calmly
 * @param chosen what was chosen, the newest first
 * @param ideas those that stand, with the ones they hold
 * @param sides for whom somebody may speak
 * @param groups for which group; only the empty one when the data say none
 * @param causes that an idea may address
 * @param seeds what practice offers
 * @param left what was left of it, and why
 * @param part who took part, as a table
 * @param silent who did not, in sentences
 * @param link until when the link for guests is open, in a sentence; empty when none is
 * @param form what stands in the fields
 * @param open whether anything may be added
 */
public record IdeasView(
    String path,
    List<String> notes,
    List<WordingRules.Offer> calmer,
    List<ChosenView> chosen,
    List<IdeaView> ideas,
    List<Option> sides,
    List<Option> groups,
    List<Option> causes,
    List<SeedView> seeds,
    List<String> left,
    Html part,
    List<String> silent,
    String link,
    Form form,
    boolean open) {
  public IdeasView {
    notes = List.copyOf(notes);
    calmer = List.copyOf(calmer);
    chosen = List.copyOf(chosen);
    ideas = List.copyOf(ideas);
    sides = List.copyOf(sides);
    groups = List.copyOf(groups);
    causes = List.copyOf(causes);
    seeds = List.copyOf(seeds);
    left = List.copyOf(left);
    silent = List.copyOf(silent);
  }

  /** A seed that was neither taken nor left. */
  public record SeedView(String key, String title, String text) {}
}
