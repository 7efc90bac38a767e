package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page of an action, or of a new one.
 *
 * @param path where it is sent
 * @param plan the address of the plan
 * @param title in the team's words; empty for a new one
 * @param number of the form that is shown; 0 for a new one
 * @param facts everything that is said of it
 * @param late what is late, in a sentence; empty when nothing is
 * @param ownerLeft that its owner has left, in a sentence; empty while they are here
 * @param theirs what somebody else changed meanwhile; empty when nobody did
 * @param states where it can be moved to
 * @param choices what can be chosen in the fields
 * @param asksWhy whether an edit asks why, because the plan is in motion
 * @param history its forms, the newest first
 * @param said what the front line says of it, in a sentence; empty when nothing was said
 * @param words the newest of it in their own words
 * @param linkOpen whether a link for people without an account opens
 * @param link the link, told once; empty otherwise
 * @param mayChange whether the reader may change it
 * @param mayLead whether the reader may make links
 * @param form what stands in the fields
 */
public record ActionView(
    String path,
    String plan,
    String title,
    int number,
    List<Fact> facts,
    String late,
    String ownerLeft,
    List<Diff> theirs,
    List<Option> states,
    ActionChoices choices,
    boolean asksWhy,
    List<HistoryView.Line> history,
    String said,
    List<String> words,
    boolean linkOpen,
    String link,
    boolean mayChange,
    boolean mayLead,
    Form form) {
  public ActionView {
    facts = List.copyOf(facts);
    theirs = List.copyOf(theirs);
    states = List.copyOf(states);
    history = List.copyOf(history);
    words = List.copyOf(words);
  }
}
