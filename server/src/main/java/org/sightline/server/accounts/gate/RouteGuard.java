package org.sightline.server.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sightline.server.access.Anyone;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Viewer;
import org.sightline.server.access.Viewers;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to the method that answers it only when that method says it is open to
 * this person. A method that says nothing is open to nobody.
 */
@Component
final class RouteGuard implements HandlerInterceptor {
  private final Viewers viewers;

  RouteGuard(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    if (method.hasMethodAnnotation(Anyone.class)) {
      return true;
    }
    if (viewers.current().isEmpty()) {
      askToSignIn(request, response);
      return false;
    }
    check(method);
    return true;
  }

  /**
   * Lets through whoever is signed in and may come here.
   *
   * @throws Refusal when the method is not open to them
   */
  void check(HandlerMethod method) {
    if (method.hasMethodAnnotation(Anyone.class)) {
      return;
    }
    AtLeast needed = method.getMethodAnnotation(AtLeast.class);
    Optional<Viewer> viewer = viewers.current();
    if (needed == null || viewer.isEmpty() || !viewer.get().is(needed.value())) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
  }

  static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = request.getHeader("Accept");
    boolean partial = Htmx.wantsPart(request);
    String here = request.getMethod().equals("GET") && !partial ? address(request) : "/";
    String signIn = "/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    if (partial) {
      response.setHeader("HX-Redirect", signIn);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (accept != null && !accept.contains("text/html") && !accept.contains("*/*")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", signIn);
    }
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
