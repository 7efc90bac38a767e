package org.sightline.server.foundations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.foundations.Level;
import org.sightline.server.site.Field;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of who decides and who speaks for the work. */
@Controller
class PowerController {
  private static final int LONGEST_OWNER = 200;
  private static final int LONGEST_PATH = 4000;
  private static final int LONGEST_NAMES = 1000;

  private final Commitments commitments;
  private final PowerText text;

  PowerController(Commitments commitments, PowerText text) {
    this.commitments = commitments;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping(PowerText.POWER)
  String map(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "saved", defaultValue = "false") boolean saved,
      Model model) {
    PowerView view = text.of(page, viewer, Map.of(), Map.of());
    model.addAttribute("power", saved ? with(view, page.say(FoundationWords.SAVED), false) : view);
    return "foundations/power";
  }

  @AtLeast(Role.LEAD)
  @PostMapping(PowerText.POWER + "/{area}")
  String owner(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("area") Area area,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, String> troubles = new LinkedHashMap<>();
    String owner = read(page, request, "owner-" + area, LONGEST_OWNER, typed, troubles);
    String path = read(page, request, "path-" + area, LONGEST_PATH, typed, troubles);
    if (!troubles.isEmpty()) {
      return refuse(page, viewer, typed, troubles, response, model);
    }
    boolean done = version >= 0 && commitments.name(viewer, area, version, owner, path);
    return after(done, page, viewer, owner + " " + path, response, model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/foundations/champions/{level}")
  String champions(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("level") Level level,
      @RequestParam(name = "version", defaultValue = "-1") int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, String> troubles = new LinkedHashMap<>();
    String names = read(page, request, "names-" + level, LONGEST_NAMES, typed, troubles);
    if (!troubles.isEmpty()) {
      return refuse(page, viewer, typed, troubles, response, model);
    }
    boolean done = version >= 0 && commitments.name(viewer, level, version, names);
    return after(done, page, viewer, names, response, model);
  }

  private static String read(
      Page page,
      HttpServletRequest request,
      String name,
      int longest,
      Map<String, String> typed,
      Map<String, String> troubles) {
    @Nullable String sent = request.getParameter(name);
    String value = sent == null ? "" : sent.strip();
    typed.put(name, value);
    Field.trouble(page, value, false, longest).ifPresent(why -> troubles.put(name, why));
    return value;
  }

  private String refuse(
      Page page,
      Viewer viewer,
      Map<String, String> typed,
      Map<String, String> troubles,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    String why = String.join(" ", troubles.values());
    model.addAttribute("power", with(text.of(page, viewer, typed, troubles), why, true));
    return "foundations/power";
  }

  private String after(
      boolean done,
      Page page,
      Viewer viewer,
      String typed,
      HttpServletResponse response,
      Model model) {
    if (done) {
      return "redirect:" + PowerText.POWER + "?saved=true";
    }
    response.setStatus(Problem.OVERTAKEN.status());
    String why = page.say(FoundationWords.FIRST, page.speech().name(typed));
    model.addAttribute("power", with(text.of(page, viewer, Map.of(), Map.of()), why, true));
    return "foundations/power";
  }

  private static PowerView with(PowerView view, String notice, boolean refused) {
    return new PowerView(
        notice, refused, view.state(), view.areas(), view.levels(), view.leadsOnly());
  }
}
