package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The form of the problem statement.
 *
 * @param number the fields that say who and which question
 * @param owners who may own it
 * @param version of the statement that is shown; 0 when there is none
 * @param suggestion the sentence the fields would make; empty while they do not
 * @param form what stands in the fields
 */
public record StatementForm(
    NumberFields number, List<Option> owners, int version, String suggestion, Form form) {
  public StatementForm {
    owners = List.copyOf(owners);
  }
}
