package org.sightline.server.site;

import jakarta.servlet.http.HttpServletRequest;

/** What htmx asks for; without it every address gives its whole page. */
public final class Htmx {
  private Htmx() {}

  /** Whether a part of the page is enough, unless htmx goes back to a page it no longer holds. */
  public static boolean wantsPart(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"))
        && request.getHeader("HX-History-Restore-Request") == null;
  }

  /** Whether it is the part of this name that will be replaced. */
  public static boolean replaces(HttpServletRequest request, String id) {
    return wantsPart(request) && id.equals(request.getHeader("HX-Target"));
  }
}
