package org.sightline.server.findings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.findings.GapSearch;
import org.sightline.server.findings.PlacesSeen;
import org.sightline.server.findings.Search;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what an address asks for, or answers that it is not there yet. */
@Component
class Looked {
  /** Long enough that a school's gaps come at once, short enough that nobody wonders. */
  private static final Duration PATIENCE = Duration.ofMillis(600);

  private static final Duration LONG_PATIENCE = Duration.ofSeconds(60);

  private final Datasets datasets;
  private final PlacesSeen places;
  private final GapSearch search;

  Looked(Datasets datasets, PlacesSeen places, GapSearch search) {
    this.datasets = datasets;
    this.places = places;
    this.search = search;
  }

  Search pages(Viewer viewer, Asked asked) {
    return search.ask(viewer, prepared(asked), rows(asked), PATIENCE);
  }

  /** For files, which cannot show progress: waits longer. */
  Search files(Viewer viewer, Asked asked) {
    return search.ask(viewer, prepared(asked), rows(asked), LONG_PATIENCE);
  }

  Prepared prepared(Asked asked) {
    Optional<Prepared> found =
        asked.version().isEmpty()
            ? datasets.prepared(asked.dataset())
            : datasets.prepared(asked.dataset(), asked.version());
    return found.orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private Filter rows(Asked asked) {
    return places
        .filter(prepared(asked).data(), asked.path())
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  /** The page for what is not there: under way, or refused. */
  String without(
      Search search,
      Page page,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (search instanceof Search.Underway underway) {
      int percent = (int) Math.round(100 * underway.share());
      model.addAttribute(
          "waiting",
          new Waiting(
              page.back(),
              percent,
              page.say(FindingsWords.WAITING_SHARE, page.speech().percent(percent / 100.0, 0))));
      return Htmx.wantsPart(request) ? "findings/waitingPart" : "findings/waiting";
    }
    if (search instanceof Search.Refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return "findings/refused";
    }
    throw new Refusal(Problem.BROKEN);
  }
}
