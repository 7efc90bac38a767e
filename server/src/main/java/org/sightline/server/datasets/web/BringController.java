package org.sightline.server.datasets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewDesk;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in. */
@Controller
class BringController {
  private final ReviewDesk reviews;
  private final Datasets datasets;
  private final DataSize limit;

  BringController(
      ReviewDesk reviews,
      Datasets datasets,
      @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
    this.reviews = reviews;
    this.datasets = datasets;
    this.limit = limit;
  }

  @AtLeast(Role.ANALYST)
  @GetMapping("/data/bring")
  String form(
      @ModelAttribute("page") Page page,
      @RequestParam(name = "into", defaultValue = "") String into,
      Model model) {
    return show(page, into, Told.NOTHING, model);
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/bring")
  @Nullable String bring(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "into", defaultValue = "") String into,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, into, Told.refused(page.say(DataWords.NO_FILE)), model);
    }
    Review review =
        reviews.begin(
            viewer,
            String.valueOf(file.getOriginalFilename()),
            file.getSize(),
            Optional.of(into).filter(key -> !key.isEmpty()),
            // Of the two forms this one renames instead of copying a gigabyte.
            place -> file.transferTo(place.toFile()));
    String next = "/data/review/" + review.id();
    if (Htmx.wantsPart(request)) {
      response.setHeader("HX-Redirect", next);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return null;
    }
    return "redirect:" + next;
  }

  private String show(Page page, String into, Told told, Model model) {
    String name =
        into.isEmpty()
            ? ""
            : datasets
                .find(into)
                .map(each -> page.speech().name(each.name()))
                .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    model.addAttribute(
        "bring",
        new BringView(
            into,
            into.isEmpty() ? page.say(DataWords.BRING) : page.say(DataWords.BRING_NEXT_TITLE, name),
            page.say(into.isEmpty() ? DataWords.BRING_LEDE : DataWords.BRING_NEXT_LEDE),
            words(page),
            limit.toBytes(),
            told));
    return "data/bring";
  }

  private String words(Page page) {
    long gigabytes = limit.toGigabytes();
    return gigabytes > 0 && limit.equals(DataSize.ofGigabytes(gigabytes))
        ? page.say(DataWords.LIMIT_GB, page.speech().count(gigabytes))
        : page.say(DataWords.LIMIT_MB, page.speech().count(limit.toMegabytes()));
  }
}
