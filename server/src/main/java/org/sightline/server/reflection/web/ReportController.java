package org.sightline.server.reflection.web;

import java.nio.charset.StandardCharsets;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.reflection.Reading;
import org.sightline.server.reflection.Readings;
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

/** What came of a cycle, to take along: for the board and for families. */
@Controller
class ReportController {
  private final Doors doors;
  private final Readings readings;
  private final BoardText text;
  private final FamilyText families;
  private final Trail trail;

  ReportController(
      Doors doors, Readings readings, BoardText text, FamilyText families, Trail trail) {
    this.doors = doors;
    this.readings = readings;
    this.text = text;
    this.families = families;
    this.trail = trail;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect/board")
  ResponseEntity<byte[]> board(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    return html(viewer, id, "board", text.board(page, cycle(viewer, id), read(viewer, id)));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect/board.pdf")
  ResponseEntity<byte[]> boardOnPaper(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    return pdf(viewer, id, "board", text.board(page, cycle(viewer, id), read(viewer, id)));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect/families")
  ResponseEntity<byte[]> families(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    return html(
        viewer, id, "families", families.families(page, cycle(viewer, id), read(viewer, id)));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect/families.pdf")
  ResponseEntity<byte[]> familiesOnPaper(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("cycle") String id) {
    return pdf(
        viewer, id, "families", families.families(page, cycle(viewer, id), read(viewer, id)));
  }

  private Cycle cycle(Viewer viewer, String id) {
    return doors.open(viewer, id);
  }

  private Reading.Read read(Viewer viewer, String id) {
    return readings
        .of(viewer, cycle(viewer, id))
        .read()
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private ResponseEntity<byte[]> html(
      Viewer viewer, String id, String name, BoardText.Document document) {
    return taken(
        viewer,
        id,
        name + ".html",
        new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
        document.html().getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<byte[]> pdf(
      Viewer viewer, String id, String name, BoardText.Document document) {
    return taken(viewer, id, name + ".pdf", MediaType.APPLICATION_PDF, document.pdf());
  }

  private ResponseEntity<byte[]> taken(
      Viewer viewer, String id, String name, MediaType type, byte[] file) {
    trail.record(Deed.by(viewer, "cycle.exported", id).with("as", name));
    return Attachment.of(name, type, file);
  }
}
