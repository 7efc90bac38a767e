package org.sightline.server.cells;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.server.site.Problem;
import org.sightline.server.site.ProblemPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A place outside the scope, asked for in an address, is answered as any closed page is. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfSightAdvice {
  private final ProblemPages pages;

  OutOfSightAdvice(ProblemPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(OutOfSight.class)
  void outOfSight(OutOfSight refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem =
        refused.why() == OutOfSight.Why.NO_PLACE ? Problem.NO_PLACE : Problem.NOT_ALLOWED;
    pages.answer(problem, request, response);
  }
}
