package org.sightline.server.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sightline.report.export.Csv;
import org.sightline.report.picture.Drawn;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A look as files: the figures of the page, of the same rows. */
@Controller
class FileController {
  private final Lookout lookout;

  FileController(Lookout lookout) {
    this.lookout = lookout;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/table.csv")
  ResponseEntity<byte[]> table(
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.of(said, "table.csv", "text/csv", Csv.of(new ViewData(said).rows()));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/view.json")
  ResponseEntity<byte[]> json(
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    String address = Addresses.page(dataset, said.look.settled().state());
    return Download.of(said, "view.json", "application/json", new ViewData(said).json(address));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/view.yaml")
  ResponseEntity<byte[]> recipe(
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.of(said, "view.yaml", "application/yaml", Reproduction.of(said.look).recipe());
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/{picture}.svg")
  ResponseEntity<byte[]> svg(
      @PathVariable("dataset") String dataset,
      @PathVariable("picture") String picture,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.svg(said, picture, drawn(said, picture));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/{picture}.csv")
  ResponseEntity<byte[]> numbers(
      @PathVariable("dataset") String dataset,
      @PathVariable("picture") String picture,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.numbers(said, picture, drawn(said, picture));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/{picture}.vl.json")
  ResponseEntity<byte[]> vegaLite(
      @PathVariable("dataset") String dataset,
      @PathVariable("picture") String picture,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.vegaLite(said, picture, drawn(said, picture));
  }

  private static Drawn drawn(Said said, String picture) {
    return new Pictures(said)
        .find(picture)
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND))
        .in(said.speech);
  }
}
