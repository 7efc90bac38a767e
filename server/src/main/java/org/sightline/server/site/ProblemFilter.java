package org.sightline.server.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what fails before a controller is reached, such as a database that is gone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemFilter extends OncePerRequestFilter {
  private final ProblemPages pages;

  ProblemFilter(ProblemPages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failure) {
      if (Diagnosis.isReaderGone(failure)) {
        return;
      }
      if (response.isCommitted()) {
        Failures.log(failure);
        return;
      }
      Problem problem = Diagnosis.of(failure);
      String reference = problem.status() >= 500 ? Failures.log(failure) : "";
      pages.answer(problem, reference, request, response);
    }
  }
}
