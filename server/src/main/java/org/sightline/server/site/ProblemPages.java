package org.sightline.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers with the page of a problem, from wherever it was noticed; needs no database. */
@Component
public final class ProblemPages {
  private final Pages pages;
  private final Templates templates;

  ProblemPages(Pages pages, Templates templates) {
    this.pages = pages;
    this.templates = templates;
  }

  /** The page of this problem. */
  public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(problem, "", request, response);
  }

  /** The page for somebody who tried too often, and when to try again. */
  public void tooMany(Duration wait, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    answer(Problem.TOO_MANY, "", request, response);
  }

  void answer(
      Problem problem, String reference, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    Page page = problem == Problem.DATABASE_GONE ? pages.withoutViewer(request) : pages.of(request);
    boolean partial = Htmx.wantsPart(request);
    templates.write(
        partial ? "site/problem-part" : "site/problem",
        Map.of("page", page, "problem", new Said(page, problem, reference)),
        response);
  }

  /**
   * A problem in the reader's words.
   *
   * @param title what is the matter
   * @param next what to do now
   * @param reference what to tell whoever runs the server; empty when nothing was logged
   */
  public record Said(String title, String next, String reference) {
    Said(Page page, Problem problem, String reference) {
      this(
          page.say(problem.title()),
          page.say(problem.next()),
          reference.isEmpty() ? "" : page.say(SiteWords.REFERENCE, reference));
    }
  }
}
