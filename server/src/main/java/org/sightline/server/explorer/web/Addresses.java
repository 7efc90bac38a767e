package org.sightline.server.explorer.web;

import org.sightline.server.explorer.ExplorerState;

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

  private static String asked(String path, ExplorerState state) {
    String query = state.query();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
