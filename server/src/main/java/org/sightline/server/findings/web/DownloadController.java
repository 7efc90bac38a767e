package org.sightline.server.findings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.sightline.engine.findings.Findings;
import org.sightline.report.export.Csv;
import org.sightline.report.gaps.GapData;
import org.sightline.report.gaps.GapJson;
import org.sightline.report.gaps.GapReport;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.findings.Search;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Attachment;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Findings as files, always within the reader's scope. */
@Controller
class DownloadController {
  private final Looked looked;

  DownloadController(Looked looked) {
    this.looked = looked;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/findings/{dataset}/findings.json")
  ResponseEntity<byte[]> json(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("dataset") String dataset,
      HttpServletRequest request) {
    SeenFindings seen = seen(viewer, dataset, request);
    Findings findings = seen.findings();
    String text =
        seen.sight().isWhole()
            ? GapJson.of(findings, page.language(), DetailText.provenance(seen))
            : GapJson.ofPart(findings, page.language(), DetailText.provenance(seen));
    return file(seen, "json", MediaType.APPLICATION_JSON_VALUE, text);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/findings/{dataset}/findings.csv")
  ResponseEntity<byte[]> csv(
      Viewer viewer, @PathVariable("dataset") String dataset, HttpServletRequest request) {
    SeenFindings seen = seen(viewer, dataset, request);
    return file(seen, "csv", "text/csv;charset=UTF-8", Csv.of(GapData.of(seen.findings())));
  }

  /** The report tells what became of every row, so it is for those who see every row. */
  @AtLeast(Role.VIEWER)
  @GetMapping("/findings/{dataset}/findings.html")
  ResponseEntity<byte[]> report(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("dataset") String dataset,
      HttpServletRequest request) {
    SeenFindings seen = seen(viewer, dataset, request);
    if (!seen.sight().isWhole()) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return file(
        seen,
        "html",
        "text/html;charset=UTF-8",
        GapReport.html(seen.findings(), page.language(), DetailText.provenance(seen)));
  }

  private SeenFindings seen(Viewer viewer, String dataset, HttpServletRequest request) {
    Search search = looked.files(viewer, Asked.of(dataset, request::getParameter));
    if (search instanceof Search.Done done) {
      return done.seen();
    }
    throw new Refusal(search instanceof Search.Refused ? Problem.UNREADABLE : Problem.TOO_MANY);
  }

  private static ResponseEntity<byte[]> file(
      SeenFindings seen, String ending, String type, String text) {
    String name = seen.prepared().dataset().key() + "-findings." + ending;
    return Attachment.of(
        name, MediaType.parseMediaType(type), text.getBytes(StandardCharsets.UTF_8));
  }
}
