package org.sightline.server.findings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.SeenDatasets;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.PlacesSeen;
import org.sightline.server.findings.Search;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.NavEntry;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of findings: the list, one finding, and why some stand in the list and some do not. */
@Controller
class FindingsController {
  private final Datasets datasets;
  private final SeenDatasets seenDatasets;
  private final Looked looked;
  private final PlacesSeen places;
  private final ListText lists;
  private final DetailText details;

  FindingsController(
      Datasets datasets,
      SeenDatasets seenDatasets,
      Looked looked,
      PlacesSeen places,
      ListText lists,
      DetailText details) {
    this.datasets = datasets;
    this.seenDatasets = seenDatasets;
    this.looked = looked;
    this.places = places;
    this.lists = lists;
    this.details = details;
  }

  @Bean
  static NavEntry findingsNav() {
    return new NavEntry(FindingsWords.FINDINGS, "/findings", 10, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/findings")
  String newest(Viewer viewer, HttpServletRequest request, Model model) {
    String chosen = request.getParameter("dataset");
    List<Dataset> all = datasets.all();
    if (all.isEmpty()) {
      model.addAttribute("brings", viewer.is(Role.ANALYST));
      return "findings/none";
    }
    List<Dataset> open = seenDatasets.by(viewer);
    if (open.isEmpty()) {
      return "site/nowhere";
    }
    String key =
        open.stream()
            .map(Dataset::key)
            .filter(each -> each.equals(chosen))
            .findFirst()
            .orElse(open.get(0).key());
    return "redirect:" + Asked.of(key, request::getParameter).address();
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/findings/{dataset}")
  String list(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Asked asked = Asked.of(dataset, request::getParameter);
    Search search = looked.pages(viewer, asked);
    if (!(search instanceof Search.Done done)) {
      return looked.without(search, page, model, request, response);
    }
    if (Htmx.replaces(request, "waiting")) {
      return refreshed(response);
    }
    model.addAttribute(
        "list",
        lists.view(
            page,
            viewer,
            done.seen(),
            asked,
            seenDatasets.by(viewer),
            places.of(viewer, done.seen().prepared())));
    return Htmx.wantsPart(request) ? "findings/listPart" : "findings/list";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/findings/{dataset}/{finding}")
  String one(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("dataset") String dataset,
      @PathVariable("finding") String finding,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Asked asked = Asked.of(dataset, request::getParameter);
    if (!FindingId.isOne(finding)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    Search search = looked.pages(viewer, asked);
    if (!(search instanceof Search.Done done)) {
      return looked.without(search, page, model, request, response);
    }
    if (Htmx.replaces(request, "waiting")) {
      return refreshed(response);
    }
    return details.show(page, viewer, done.seen(), new FindingId(finding), asked, model, response);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/findings/{dataset}/why")
  String why(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Asked asked = Asked.of(dataset, request::getParameter);
    Search search = looked.pages(viewer, asked);
    if (!(search instanceof Search.Done done)) {
      return looked.without(search, page, model, request, response);
    }
    if (Htmx.replaces(request, "waiting")) {
      return refreshed(response);
    }
    SeenFindings seen = done.seen();
    model.addAttribute("why", WhyView.of(page, seen, asked));
    return "findings/why";
  }

  /** Tells htmx that the whole page is there now. */
  private static String refreshed(HttpServletResponse response) {
    response.setHeader("HX-Refresh", "true");
    return "findings/ready";
  }
}
