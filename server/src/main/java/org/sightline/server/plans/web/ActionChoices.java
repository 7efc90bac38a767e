package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Option;

/**
 * What can be chosen in the fields of an action.
 *
 * @param ideas the first is none; nothing else where no idea was chosen yet
 * @param shortOfMoney whether the cycle asks why nothing cheaper will do
 */
public record ActionChoices(
    List<Option> owners,
    List<Option> causes,
    List<Option> ideas,
    List<Option> areas,
    boolean shortOfMoney) {
  public ActionChoices {
    owners = List.copyOf(owners);
    causes = List.copyOf(causes);
    ideas = List.copyOf(ideas);
    areas = List.copyOf(areas);
  }
}
