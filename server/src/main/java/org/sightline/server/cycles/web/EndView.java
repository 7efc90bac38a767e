package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.cycles.StillOpen;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The pages that end a cycle or open it again.
 *
 * @param version of the cycle that is shown
 * @param reasons why it may end
 * @param others cycles that could go on with it
 * @param chosen the reason that was chosen, in words; empty before
 * @param open what is still open
 * @param form what stands in the fields
 */
public record EndView(
    int version,
    List<Reason> reasons,
    List<Option> others,
    String chosen,
    List<StillOpen.Open> open,
    Form form) {
  public EndView {
    reasons = List.copyOf(reasons);
    others = List.copyOf(others);
    open = List.copyOf(open);
  }

  /**
   * Why a cycle may end.
   *
   * @param value what the form sends
   * @param means what it stands for
   */
  public record Reason(String value, String label, String means) {}

  /** The name of the cycle that was chosen to go on; empty when none was. */
  public String into() {
    return others.stream()
        .filter(each -> form.holds("into", each.value()))
        .map(Option::label)
        .findFirst()
        .orElse("");
  }
}
