package org.sightline.server.findings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.findings.Finding;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marking;
import org.sightline.server.findings.Search;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Back;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what people say of a finding. */
@Controller
class MarkController {
  private final Looked looked;
  private final Marking marking;
  private final MarkText markText;
  private final DetailText details;

  MarkController(Looked looked, Marking marking, MarkText markText, DetailText details) {
    this.looked = looked;
    this.marking = marking;
    this.markText = markText;
    this.details = details;
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/findings/{dataset}/{finding}/mark")
  String mark(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("dataset") String dataset,
      @PathVariable("finding") String finding,
      @RequestParam(name = "mark-version", defaultValue = "0") int version,
      @RequestParam(name = "kind", defaultValue = "NONE") MarkKind kind,
      @RequestParam(name = "note", required = false) @Nullable String note,
      @RequestParam(name = "back", required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Asked asked = Asked.of(dataset, request::getParameter);
    if (!FindingId.isOne(finding)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    FindingId id = new FindingId(finding);
    Search search = looked.files(viewer, asked);
    if (!(search instanceof Search.Done done)) {
      return looked.without(search, page, model, request, response);
    }
    SeenFindings seen = done.seen();
    Finding found = seen.find(id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    String kept = marking.on(seen, id).map(Mark::note).orElse("");
    String said = note == null ? kept : note.strip();
    Sent sent = new Sent(page, viewer, seen, found, asked, back);
    if (said.length() > Marking.LONGEST_NOTE) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      String why =
          page.say(
              FindingsWords.NOTE_LONG,
              page.speech().count(said.length()),
              page.speech().count(Marking.LONGEST_NOTE));
      return again(sent, request, response, model, form -> form.typed(kind, said).with(why, true));
    }
    Marking.Outcome outcome = marking.mark(viewer, seen, found, version, kind, said);
    if (outcome instanceof Marking.Outcome.Overtaken overtaken) {
      response.setStatus(Problem.OVERTAKEN.status());
      String why = overtaken(page, overtaken.now());
      return again(sent, request, response, model, form -> form.typed(kind, said).with(why, true));
    }
    if (Htmx.wantsPart(request)) {
      return again(
          sent, request, response, model, form -> form.with(page.say(FindingsWords.SAVED), false));
    }
    String home = back == null ? asked.about(finding) : back;
    return "redirect:" + Back.safe(home) + "#f-" + finding;
  }

  /** A form that was sent, and about what. */
  private record Sent(
      Page page,
      Viewer viewer,
      SeenFindings seen,
      Finding finding,
      Asked asked,
      @Nullable String back) {

    /** Whether it was sent from the finding's own page. */
    boolean fromItsPage() {
      return back == null || Back.safe(back).startsWith(asked.about(seen.id(finding).text()));
    }
  }

  /** The form as it stands now: in its place, or on the finding's page. */
  private String again(
      Sent sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      UnaryOperator<MarkView> notice) {
    FindingId id = sent.seen().id(sent.finding());
    if (!Htmx.wantsPart(request)) {
      return details.show(
          sent.page(), sent.viewer(), sent.seen(), id, sent.asked(), model, response, notice);
    }
    Optional<Mark> now = marking.on(sent.seen(), id);
    MarkView form =
        details.mark(sent.page(), sent.viewer(), sent.seen(), sent.finding(), sent.asked(), now);
    model.addAttribute(
        "mark", notice.apply(sent.back() == null ? form : form.comingBackTo(sent.back())));
    return sent.fromItsPage() ? "findings/markForm" : "findings/acts";
  }

  private String overtaken(Page page, Mark now) {
    String said = markText.said(page, now);
    return page.say(
        FindingsWords.OVERTAKEN,
        now.note().isEmpty()
            ? said
            : said + " " + page.say(FindingsWords.OVERTAKEN_NOTE, page.speech().name(now.note())));
  }
}
