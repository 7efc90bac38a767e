package org.sightline.server.decisions.web;

import java.nio.charset.StandardCharsets;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Subject;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.site.Attachment;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The story of one thing: every line about it, to read, to print and to take along. */
@Controller
class StoryController {
  private final Subjects subjects;
  private final StoryText story;
  private final Trail trail;

  StoryController(Subjects subjects, StoryText story, Trail trail) {
    this.subjects = subjects;
    this.story = story;
    this.trail = trail;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/decisions/story/{kind}/{key}")
  String page(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("kind") String kind,
      @PathVariable("key") String key,
      Model model) {
    Subject subject = subject(kind, key);
    Named named = named(page, viewer, subject);
    model.addAttribute("named", named);
    model.addAttribute("story", story.body(page, viewer, subject, named.name()));
    model.addAttribute("path", page.path());
    return "decisions/story";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/decisions/story/{kind}/{key}/file")
  ResponseEntity<byte[]> file(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("kind") String kind,
      @PathVariable("key") String key) {
    Subject subject = subject(kind, key);
    Named named = named(page, viewer, subject);
    byte[] file = story.file(page, viewer, subject, named.name()).getBytes(StandardCharsets.UTF_8);
    return taken(
        viewer, subject, new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), "html", file);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/decisions/story/{kind}/{key}/pdf")
  ResponseEntity<byte[]> pdf(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("kind") String kind,
      @PathVariable("key") String key) {
    Subject subject = subject(kind, key);
    Named named = named(page, viewer, subject);
    byte[] file = story.pdf(page, viewer, subject, named.name());
    return taken(viewer, subject, MediaType.APPLICATION_PDF, "pdf", file);
  }

  private ResponseEntity<byte[]> taken(
      Viewer viewer, Subject subject, MediaType type, String ending, byte[] file) {
    trail.record(Deed.by(viewer, "decision.exported", subject.text()).with("as", ending));
    String name = subject.kind() + "-" + subject.key().replaceAll("[^A-Za-z0-9-]", "");
    return Attachment.of("story-" + name + "." + ending, type, file);
  }

  private Named named(Page page, Viewer viewer, Subject subject) {
    return subjects
        .named(viewer, page.speech(), subject)
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  static Subject subject(String kind, String key) {
    if (!Subject.isOne(kind, key)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    return new Subject(kind, key);
  }
}
