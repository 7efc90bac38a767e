package org.sightline.server.foundations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;
import org.sightline.server.site.Field;
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

/** One shared word: writing, showing, adopting, asking again. */
@Controller
class WordController {
  private static final int LONGEST_WHO = 500;

  private final SharedWords words;
  private final WordText text;

  WordController(SharedWords words, WordText text) {
    this.words = words;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/foundations/words/{key}")
  String word(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "take", defaultValue = "0") int take,
      @RequestParam(name = "done", defaultValue = "") String done,
      Model model) {
    WordView view = text.of(page, viewer, find(key), Map.of(), Map.of(), take);
    String said =
        switch (done) {
          case "written" -> page.say(FoundationWords.WRITTEN);
          case "adopted" -> page.say(FoundationWords.ADOPTED);
          default -> "";
        };
    model.addAttribute("word", view.after(said, false, ""));
    return "foundations/word";
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/foundations/words/{key}/definition")
  String define(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "definition", defaultValue = "") String typed,
      HttpServletResponse response,
      Model model) {
    Map<String, String> troubles = new LinkedHashMap<>();
    trouble(page, troubles, "definition", typed, true, SharedWords.LONGEST);
    if (!troubles.isEmpty()) {
      return refuse(page, viewer, key, Map.of("definition", typed), troubles, response, model);
    }
    if (words.define(viewer, find(key).key(), typed)) {
      return "redirect:" + WordNames.address(key) + "?done=written";
    }
    return overtaken(page, viewer, key, page.say(FoundationWords.TOO_LATE), typed, response, model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/foundations/words/{key}/reveal")
  String reveal(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "version", defaultValue = "0") int version,
      HttpServletResponse response,
      Model model) {
    if (version > 0 && words.reveal(viewer, find(key).key(), version)) {
      return "redirect:" + WordNames.address(key);
    }
    return overtaken(page, viewer, key, page.say(FoundationWords.OVERTAKEN), "", response, model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/foundations/words/{key}/adopt")
  String adopt(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "version", defaultValue = "0") int version,
      @RequestParam(name = "meaning", defaultValue = "") String meaning,
      @RequestParam(name = "who", defaultValue = "") String who,
      @RequestParam(name = "why", defaultValue = "") String why,
      HttpServletResponse response,
      Model model) {
    Map<String, String> typed = Map.of("meaning", meaning, "who", who, "why", why);
    Map<String, String> troubles = new LinkedHashMap<>();
    trouble(page, troubles, "meaning", meaning, true, SharedWords.LONGEST);
    trouble(page, troubles, "who", who, true, LONGEST_WHO);
    trouble(page, troubles, "why", why, false, SharedWords.LONGEST);
    if (!troubles.isEmpty()) {
      return refuse(page, viewer, key, typed, troubles, response, model);
    }
    String title =
        page.say(
            FoundationWords.ADOPTED_LINE,
            page.speech().name(WordNames.name(page.speech(), find(key))));
    if (words.adopt(viewer, key, version, title, meaning, who, why).isPresent()) {
      return "redirect:" + WordNames.address(key) + "?done=adopted";
    }
    return overtaken(
        page, viewer, key, page.say(FoundationWords.OVERTAKEN), meaning, response, model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/foundations/words/{key}/revisit")
  String revisit(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "version", defaultValue = "0") int version,
      HttpServletResponse response,
      Model model) {
    if (version > 0 && words.revisit(viewer, find(key).key(), version)) {
      return "redirect:" + WordNames.address(key);
    }
    return overtaken(page, viewer, key, page.say(FoundationWords.OVERTAKEN), "", response, model);
  }

  private Word find(String key) {
    return words.find(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private static void trouble(
      Page page, Map<String, String> found, String name, String typed, boolean need, int most) {
    Field.trouble(page, typed, need, most).ifPresent(why -> found.put(name, why));
  }

  private String refuse(
      Page page,
      Viewer viewer,
      String key,
      Map<String, String> typed,
      Map<String, String> troubles,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("word", text.of(page, viewer, find(key), typed, troubles, 0));
    return "foundations/word";
  }

  private String overtaken(
      Page page,
      Viewer viewer,
      String key,
      String why,
      String typed,
      HttpServletResponse response,
      Model model) {
    response.setStatus(Problem.OVERTAKEN.status());
    WordView now = text.of(page, viewer, find(key), Map.of(), Map.of(), 0);
    model.addAttribute("word", now.after(why, true, typed));
    return "foundations/word";
  }
}
