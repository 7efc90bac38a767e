package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * A cause with what stands behind it and against it.
 *
 * @param cause the cause itself
 * @param version of the cause that is shown
 * @param path the cause's address
 * @param above the whys that lead to it, from the focus down
 * @param dropped whether it was set aside
 * @param calmer what might be said more calmly
 * @param numbers in the order they came
 * @param voices in the order they came
 * @param number the fields of another number
 * @param consents what whoever spoke may have agreed to
 * @param form what stands in the fields
 */
public record CauseView(
    BranchView cause,
    int version,
    String path,
    List<BranchView> above,
    boolean dropped,
    List<WordingRules.Offer> calmer,
    List<NumberView> numbers,
    List<VoiceView> voices,
    NumberFields number,
    List<Option> consents,
    Form form) {
  public CauseView {
    above = List.copyOf(above);
    calmer = List.copyOf(calmer);
    numbers = List.copyOf(numbers);
    voices = List.copyOf(voices);
    consents = List.copyOf(consents);
  }
}
