package org.sightline.server.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.SeenDatasets;
import org.sightline.server.explorer.Looks;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.NavEntry;
import org.sightline.server.site.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The explorer's pages. */
@Controller
class ExplorerController {
  private final Datasets datasets;
  private final SeenDatasets seen;
  private final Looks looks;
  private final Lookout lookout;

  ExplorerController(Datasets datasets, SeenDatasets seen, Looks looks, Lookout lookout) {
    this.datasets = datasets;
    this.seen = seen;
    this.looks = looks;
    this.lookout = lookout;
  }

  @Bean
  static NavEntry explorerNav() {
    return new NavEntry(ExplorerWords.EXPLORER, Addresses.ROOT, 20, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer")
  String start(HttpServletRequest request, Viewer viewer, Model model) {
    if (datasets.all().isEmpty()) {
      model.addAttribute("mayBring", viewer.is(Role.ANALYST));
      return "explorer/empty";
    }
    List<Dataset> all = seen.by(viewer);
    if (all.isEmpty()) {
      return "site/nowhere";
    }
    String query = request.getQueryString();
    return "redirect:"
        + Addresses.page(all.get(0).key())
        + (query == null || query.isEmpty() ? "" : "?" + query);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}")
  String look(
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      HttpServletResponse response,
      Viewer viewer,
      @ModelAttribute("page") Page page,
      Model model) {
    Said said = lookout.said(dataset, request, viewer, page);
    model.addAttribute("view", ExplorerView.of(said, looks, seen.by(viewer), viewer));
    response.addHeader("Vary", "HX-Request");
    return Htmx.wantsPart(request) ? "explorer/part" : "explorer/page";
  }
}
