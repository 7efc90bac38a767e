package org.sightline.server.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Comment;
import org.sightline.server.decisions.Comments;
import org.sightline.server.decisions.Subject;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.site.Field;
import org.sightline.server.site.Field.Shape;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comments on any object, as a page of their own and as part of the object's page. */
@Controller
class CommentController {
  private static final int SHOWN = 20;

  private final Comments comments;
  private final Subjects subjects;
  private final LineText text;

  CommentController(Comments comments, Subjects subjects, LineText text) {
    this.comments = comments;
    this.subjects = subjects;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/comments/{kind}/{key}")
  String read(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("kind") String kind,
      @PathVariable("key") String key,
      @RequestParam(name = "from", defaultValue = "0") int from,
      HttpServletRequest request,
      Model model) {
    Asked asked = new Asked(page, viewer, StoryController.subject(kind, key), Math.max(0, from));
    return show(asked, "", Optional.empty(), request, model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/comments/{kind}/{key}")
  String say(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("kind") String kind,
      @PathVariable("key") String key,
      @RequestParam(name = "comment", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Asked asked = new Asked(page, viewer, StoryController.subject(kind, key), 0);
    Optional<String> trouble = Field.trouble(page, typed, true, Comments.LONGEST);
    if (trouble.isPresent()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(asked, typed, trouble, request, model);
    }
    comments.say(viewer, asked.about(), typed);
    return Htmx.wantsPart(request)
        ? show(asked, "", Optional.empty(), request, model)
        : "redirect:" + page.path();
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/comments/{id}/take-back")
  String takeBack(Viewer viewer, @PathVariable("id") UUID id) {
    Comment gone = comments.takeBack(viewer, id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    return "redirect:" + address(gone.about());
  }

  private record Asked(Page page, Viewer viewer, Subject about, int from) {}

  private String show(
      Asked asked,
      String typed,
      Optional<String> trouble,
      HttpServletRequest request,
      Model model) {
    Page page = asked.page();
    Viewer viewer = asked.viewer();
    Named named =
        subjects
            .named(viewer, page.speech(), asked.about())
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Comments.Said said = comments.read(viewer, asked.about(), asked.from(), SHOWN);
    String address = address(asked.about());
    Field form =
        Field.line(page, "comment", DecisionWords.COMMENT)
            .as(Shape.TEXT)
            .hint(page.say(DecisionWords.COMMENT_HINT))
            .holding(typed)
            .refused(trouble);
    model.addAttribute(
        "talk",
        new TalkView(
            named,
            address,
            said.comments().stream().map(each -> said(page, viewer, each)).toList(),
            form,
            viewer.is(Role.MEMBER),
            asked.from() > 0 ? address + "?from=" + Math.max(0, asked.from() - SHOWN) : "",
            asked.from() + SHOWN < said.total()
                ? address + "?from=" + (asked.from() + SHOWN)
                : ""));
    return Htmx.wantsPart(request) ? "decisions/talk" : "decisions/comments";
  }

  private TalkView.Said said(Page page, Viewer viewer, Comment comment) {
    return new TalkView.Said(
        comment.id().toString(),
        text.called(page, comment.by()),
        page.moment(comment.at()),
        comment.text(),
        comment.by().equals(viewer.account()) && comment.takenBackAt() == null);
  }

  static String address(Subject about) {
    return "/comments/" + about.kind() + "/" + about.key();
  }
}
