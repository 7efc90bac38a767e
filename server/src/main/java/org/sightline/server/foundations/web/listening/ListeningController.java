package org.sightline.server.foundations.web.listening;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.Listening;
import org.sightline.server.foundations.MeasureKind;
import org.sightline.server.foundations.Measured;
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

/** The data and listening check, and what people say of it. */
@Controller
class ListeningController {
  static final String LISTENING = "/foundations/listening";

  private final Measured measured;
  private final Listening listening;
  private final ListeningText text;

  ListeningController(Measured measured, Listening listening, ListeningText text) {
    this.measured = measured;
    this.listening = listening;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping(LISTENING)
  String read(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "told", defaultValue = "") String told,
      Model model) {
    String notice =
        switch (told) {
          case "saved" -> page.say(ListeningWords.SAVED);
          case "logged" -> page.say(ListeningWords.LOGGED);
          default -> "";
        };
    model.addAttribute("check", text.view(page, viewer, notice, false));
    return "foundations/listening";
  }

  @AtLeast(Role.LEAD)
  @PostMapping(LISTENING + "/measures")
  String say(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "dataset", defaultValue = "") String dataset,
      @RequestParam(name = "question", defaultValue = "") String question,
      @RequestParam(name = "was", defaultValue = "") String was,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      HttpServletResponse response,
      Model model) {
    MeasureKind chosen = kind(kind).orElseThrow(() -> new Refusal(Problem.UNREADABLE));
    if (measured.say(viewer, dataset, question, kind(was).orElse(null), chosen)) {
      return "redirect:" + LISTENING + "?told=saved";
    }
    response.setStatus(Problem.OVERTAKEN.status());
    model.addAttribute("check", text.view(page, viewer, page.say(ListeningWords.OVERTAKEN), true));
    return "foundations/listening";
  }

  private static Optional<MeasureKind> kind(String name) {
    return Arrays.stream(MeasureKind.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  @AtLeast(Role.MEMBER)
  @PostMapping(LISTENING + "/sessions/{session}/take-back")
  String takeBack(Viewer viewer, @PathVariable("session") String id) {
    listening.takeBack(viewer, id);
    return "redirect:" + LISTENING;
  }
}
