package org.sightline.server.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.server.access.Anyone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container itself refuses. */
@Controller
class ErrorDispatch implements ErrorController {
  private final ProblemPages pages;

  ErrorDispatch(ProblemPages pages) {
    this.pages = pages;
  }

  @Anyone
  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    pages.answer(
        status instanceof Integer code ? Problem.ofStatus(code) : Problem.NOT_FOUND,
        request,
        response);
  }
}
