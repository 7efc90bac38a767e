package org.sightline.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns whatever a controller could not do into the page of a problem. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
  private final ProblemPages pages;

  ProblemAdvice(ProblemPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(Exception.class)
  void any(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem = Diagnosis.of(failure);
    String reference = problem.status() >= 500 ? Failures.log(failure) : "";
    pages.answer(problem, reference, request, response);
  }
}
