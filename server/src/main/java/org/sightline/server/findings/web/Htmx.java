package org.sightline.server.findings.web;

import jakarta.servlet.http.HttpServletRequest;

/** What htmx asks for. */
final class Htmx {
  private Htmx() {}

  /** Whether a part of the page is wanted, rather than all of it. */
  static boolean wantsPart(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"))
        && request.getHeader("HX-History-Restore-Request") == null;
  }

  /** Whether it is the part of this name that will be replaced. */
  static boolean replaces(HttpServletRequest request, String id) {
    return wantsPart(request) && id.equals(request.getHeader("HX-Target"));
  }
}
