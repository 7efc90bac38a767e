package org.sightline.server.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.server.site.Pages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Data that cannot be counted as asked are answered in words, with a way back. */
@ControllerAdvice(basePackageClasses = CannotCountAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotCountAdvice {
  private final Pages pages;

  CannotCountAdvice(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(CellsRefused.class)
  ModelAndView cannotCount(CellsRefused refused, HttpServletRequest request) {
    if (refused.why() == CellsRefused.Why.UNREADABLE) {
      throw refused;
    }
    String path = request.getRequestURI();
    ModelAndView view =
        new ModelAndView(
            "explorer/cannot",
            Map.of(
                "page",
                pages.of(request),
                "explorer",
                path.split("/").length > 2 ? Addresses.page(path.split("/")[2]) : Addresses.ROOT));
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }
}
