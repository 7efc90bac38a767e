package org.sightline.server.plans.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page on which the front line says how it goes.
 *
 * @param path where it is sent
 * @param back the plan; empty for people without an account
 * @param title of the action; empty while one is to be chosen
 * @param action its name in the form; empty where the link says it
 * @param actions those to choose from: address and title
 * @param thanks whether the answer was taken in
 * @param setting how many reports propose an adjustment
 * @param form what was sent and refused
 */
public record FeedbackView(
    String path,
    String back,
    String title,
    String action,
    List<Option> actions,
    boolean thanks,
    String setting,
    Form form) {
  public FeedbackView {
    actions = List.copyOf(actions);
  }
}
