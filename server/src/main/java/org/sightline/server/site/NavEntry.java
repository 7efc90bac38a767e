package org.sightline.server.site;

import org.sightline.report.language.Phrase;
import org.sightline.server.access.Role;

/**
 * A word in the masthead that leads to a capability; each capability gives a bean of its own.
 *
 * @param label what it says
 * @param path where it leads; also current on every page below it
 * @param order from the start of the line: home 0, findings 10, explorer 20, cycles 30, decisions
 *     40, data 50, people 90
 * @param least who sees it
 */
public record NavEntry(Phrase label, String path, int order, Role least) {

  boolean leadsTo(String here) {
    return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
  }
}
