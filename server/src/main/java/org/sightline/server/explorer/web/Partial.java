package org.sightline.server.explorer.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a part of the page is enough. */
final class Partial {
  private Partial() {}

  /** htmx asks for a part, unless it goes back to a page it no longer holds. */
  static boolean isAsked(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"))
        && !"true".equals(request.getHeader("HX-History-Restore-Request"));
  }
}
