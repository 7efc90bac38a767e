package org.sightline.server.accounts.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.server.access.Viewers;
import org.sightline.server.site.Problem;
import org.sightline.server.site.ProblemPages;
import org.sightline.server.site.Refusal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes files only where there is a route for them, from people to whom it is open, and none that
 * is too large, before a byte of it is written anywhere. Stands before the check of the form's
 * token, for which the whole body has to be read.
 */
final class BodyGuard extends OncePerRequestFilter {
  private final Viewers viewers;
  private final FileRoutes routes;
  private final ProblemPages problems;
  private final DataSize limit;

  BodyGuard(Viewers viewers, FileRoutes routes, ProblemPages problems, DataSize limit) {
    this.viewers = viewers;
    this.routes = routes;
    this.problems = problems;
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
      chain.doFilter(request, response);
      return;
    }
    if (viewers.current().isEmpty()) {
      RouteGuard.askToSignIn(request, response);
      return;
    }
    try {
      routes.check(request);
      checkSize(request.getContentLengthLong());
    } catch (Refusal refused) {
      problems.answer(refused.problem(), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private void checkSize(long bytes) {
    if (bytes > limit.toBytes()) {
      throw new Refusal(Problem.TOO_LARGE);
    }
    if (bytes < 0) {
      throw new Refusal(Problem.UNREADABLE); // nobody knows how large it is
    }
  }
}
