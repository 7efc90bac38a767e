package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.site.Page;

/** Calmer words for something that was written, and why. */
public record CalmerView(String sentence, String reason) {

  static List<CalmerView> of(Page page, List<WordingRules.Offer> offers) {
    return offers.stream()
        .map(
            offer ->
                new CalmerView(
                    page.say(
                        CycleWords.CALMER,
                        page.speech().name(offer.said()),
                        page.speech().name(offer.rule().calmer())),
                    offer.rule().reason()))
        .toList();
  }
}
