package org.sightline.server.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sightline.report.picture.Drawn;
import org.sightline.report.picture.Fence;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.explorer.FenceChoice;
import org.sightline.server.explorer.web.fence.FenceWords;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The fence, as a page and as files. */
@Controller
class FenceController {
  private final Lookout lookout;

  FenceController(Lookout lookout) {
    this.lookout = lookout;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/fence")
  String fence(
      @PathVariable("dataset") String dataset,
      HttpServletRequest request,
      HttpServletResponse response,
      Viewer viewer,
      @ModelAttribute("page") Page page,
      Model model) {
    Said said = lookout.said(dataset, request, viewer, page);
    FenceChoice choice = FenceChoice.read(Lookout.parameters(request));
    Optional<Scenes> scenes = Scenes.of(said, choice);
    response.addHeader("Vary", "HX-Request");
    if (scenes.isEmpty()) {
      model.addAttribute(
          "reason",
          page.say(said.indicator.isMean() ? FenceWords.NO_FENCE_MEAN : FenceWords.NO_FENCE_BAR));
      model.addAttribute("explorer", Addresses.page(dataset, said.look.settled().state()));
      return "explorer/noFence";
    }
    model.addAttribute("fence", FenceView.of(said, scenes.get(), choice));
    return Htmx.wantsPart(request) ? "explorer/fencePart" : "explorer/fence";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/fence/{scene}.svg")
  ResponseEntity<byte[]> svg(
      @PathVariable("dataset") String dataset,
      @PathVariable("scene") String scene,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.svg(said, "fence-" + scene, drawn(said, scene, request));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/fence/{scene}.csv")
  ResponseEntity<byte[]> numbers(
      @PathVariable("dataset") String dataset,
      @PathVariable("scene") String scene,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.numbers(said, "fence-" + scene, drawn(said, scene, request));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/explorer/{dataset}/fence/{scene}.vl.json")
  ResponseEntity<byte[]> vegaLite(
      @PathVariable("dataset") String dataset,
      @PathVariable("scene") String scene,
      HttpServletRequest request,
      Viewer viewer,
      @ModelAttribute("page") Page page) {
    Said said = lookout.said(dataset, request, viewer, page);
    return Download.vegaLite(said, "fence-" + scene, drawn(said, scene, request));
  }

  private static Drawn drawn(Said said, String scene, HttpServletRequest request) {
    Fence.Panel panel =
        Arrays.stream(Fence.Panel.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(scene))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    return Scenes.of(said, FenceChoice.read(Lookout.parameters(request)))
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND))
        .scene(panel)
        .in(said.speech);
  }
}
