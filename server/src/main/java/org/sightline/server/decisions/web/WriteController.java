package org.sightline.server.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.AlreadyReplaced;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a line of the log. */
@Controller
class WriteController {
  private final Decisions decisions;
  private final Subjects subjects;
  private final WriteText form;
  private final LineText text;

  WriteController(Decisions decisions, Subjects subjects, WriteText form, LineText text) {
    this.subjects = subjects;
    this.decisions = decisions;
    this.form = form;
    this.text = text;
  }

  @AtLeast(Role.MEMBER)
  @GetMapping("/decisions/new")
  String blank(
      @ModelAttribute("page") Page page, Viewer viewer, HttpServletRequest request, Model model) {
    Typed typed = prepared(viewer, Typed.of(request));
    model.addAttribute("write", form.of(page, viewer, typed, Map.of(), ""));
    return "decisions/write";
  }

  /** What is sensible to begin with: today, the reader's only place, what an earlier line said. */
  private Typed prepared(Viewer viewer, Typed typed) {
    Map<String, String> fields = new LinkedHashMap<>(typed.fields());
    fields.put("on", text.today().toString());
    if (typed.earlier().isEmpty()) {
      typed.about().stream()
          .flatMap(each -> subjects.where(viewer, each).stream())
          .findFirst()
          .ifPresent(where -> fields.put("where", Typed.places(where)));
      return new Typed(fields, typed.about(), typed.earlier());
    }
    Earlier earlier = typed.earlier().get();
    Decision line =
        decisions.find(viewer, earlier.number()).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    fields.put("where", Typed.places(line.said().where()));
    if (earlier.tie() == Earlier.Tie.REPLACES) {
      fields.put("kind", line.said().kind().name());
      fields.put("what", line.said().what());
      fields.put("why", line.said().why());
      fields.put("who", line.said().who());
      fields.put("evidence", String.join("\n", line.said().evidence()));
      fields.put("not-taken", String.join("\n", line.said().notTaken()));
    } else {
      fields.put("kind", "OUTCOME");
    }
    return new Typed(fields, line.said().about(), typed.earlier());
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/decisions")
  String write(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Typed typed = Typed.of(request);
    Map<String, String> troubles = typed.troubles(page, viewer);
    if (!troubles.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      String why = page.say(DecisionWords.REFUSED);
      model.addAttribute("write", form.of(page, viewer, typed, troubles, why));
      return "decisions/write";
    }
    try {
      Decision written = decisions.record(viewer, typed.draft(viewer));
      return "redirect:/decisions/" + written.number() + "?saved=true";
    } catch (AlreadyReplaced overtaken) {
      response.setStatus(Problem.OVERTAKEN.status());
      String why = page.say(DecisionWords.TAKEN, "" + overtaken.by());
      model.addAttribute("write", form.of(page, viewer, typed, Map.of(), why));
      return "decisions/write";
    }
  }
}
