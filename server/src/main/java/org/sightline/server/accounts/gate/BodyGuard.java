package org.sightline.server.accounts.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.server.access.Viewers;
import org.sightline.server.site.Problem;
import org.sightline.server.site.ProblemPages;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes files only from people who are signed in, and none that is too large, before a byte of it
 * is written anywhere. Stands before the check of the form's token, for which the whole body has to
 * be read.
 */
final class BodyGuard extends OncePerRequestFilter {
  private final Viewers viewers;
  private final ProblemPages problems;
  private final DataSize limit;

  BodyGuard(Viewers viewers, ProblemPages problems, DataSize limit) {
    this.viewers = viewers;
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
    } else if (viewers.current().isEmpty()) {
      RouteGuard.askToSignIn(request, response);
    } else if (request.getContentLengthLong() > limit.toBytes()) {
      problems.answer(Problem.TOO_LARGE, request, response);
    } else if (request.getContentLengthLong() < 0) {
      problems.answer(Problem.UNREADABLE, request, response); // nobody knows how large it is
    } else {
      chain.doFilter(request, response);
    }
  }
}
