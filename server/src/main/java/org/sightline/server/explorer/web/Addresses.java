package org.sightline.server.explorer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sightline.engine.cells.Group;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.explorer.FenceChoice;

/** Where things stand below {@code /explorer}. */
final class Addresses {
  static final String ROOT = "/explorer";

  private Addresses() {}

  static String page(String dataset) {
    return ROOT + "/" + dataset;
  }

  static String page(String dataset, ExplorerState state) {
    return asked(page(dataset), state);
  }

  /** A file of a look: {@code groups.svg}. */
  static String file(String dataset, String file, ExplorerState state) {
    return asked(page(dataset) + "/" + file, state);
  }

  static String fence(String dataset, ExplorerState state) {
    return asked(page(dataset) + "/fence", state);
  }

  /** A file of a fence: {@code equity.svg}, of the same groups. */
  static String fenceFile(String dataset, String file, ExplorerState state, FenceChoice choice) {
    StringBuilder address = new StringBuilder(asked(page(dataset) + "/fence/" + file, state));
    for (Group group : choice.asked()) {
      address.append(address.indexOf("?") < 0 ? '?' : '&').append("group=");
      address.append(URLEncoder.encode(FenceChoice.word(group), StandardCharsets.UTF_8));
    }
    return address.toString();
  }

  private static String asked(String path, ExplorerState state) {
    String query = state.query();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
