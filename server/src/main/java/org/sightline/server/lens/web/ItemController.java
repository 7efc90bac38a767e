package org.sightline.server.lens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Draft;
import org.sightline.server.lens.Ask;
import org.sightline.server.lens.Check;
import org.sightline.server.lens.Conclusion;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.Seen;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One decision, and looking at it through the lens. */
@Controller
class ItemController {
  private static final int YEARS_AHEAD = 5;

  private final Lens lens;
  private final ItemText text;

  ItemController(Lens lens, ItemText text) {
    this.lens = lens;
    this.text = text;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/lens/{item}")
  String read(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("item") String id,
      @RequestParam(name = "saved", defaultValue = "false") boolean saved,
      Model model) {
    Item item = item(viewer, id);
    String notice = saved ? page.say(LensWords.CHECK_SAVED) : "";
    model.addAttribute("item", text.view(page, viewer, item, Form.empty(), notice, false));
    return "lens/item";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/lens/{item}/check")
  String check(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("item") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Item item = item(viewer, id);
    if (!lens.mayCheck(viewer, item)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    Form form = Form.of(request);
    Map<Ask, String> answers = new EnumMap<>(Ask.class);
    for (Ask ask : Ask.values()) {
      answers.put(ask, form.text(page, ItemText.field(ask), Check.LONGEST));
    }
    Optional<LocalDate> again =
        form.day("again")
            .filter(day -> day.isAfter(lens.today()))
            .filter(day -> !day.isAfter(lens.today().plusYears(YEARS_AHEAD)));
    if (again.isEmpty()) {
      form.refuse("again", page.say(LensWords.AGAIN_WRONG));
    }
    if (form.isRefused() || again.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, item, form, LensWords.REFUSED, model);
    }
    Conclusion conclusion = form.choice("conclusion", Conclusion.class).orElse(Conclusion.AS_IT_IS);
    try {
      lens.check(
          viewer,
          item,
          form.count("seen"),
          answers,
          again.get(),
          conclusion,
          what(page, item, conclusion),
          evidence(page, answers));
      return "redirect:/lens/" + id + "?saved=true";
    } catch (OptimisticLockingFailureException overtaken) {
      response.setStatus(Problem.OVERTAKEN.status());
      return show(page, viewer, item, form, LensWords.OVERTAKEN, model);
    }
  }

  private String show(Page page, Viewer viewer, Item item, Form form, LensWords why, Model model) {
    model.addAttribute("item", text.view(page, viewer, item, form, page.say(why), true));
    return "lens/item";
  }

  private static String what(Page page, Item item, Conclusion conclusion) {
    String end = page.say(LensText.word(conclusion));
    String what = page.say(LensWords.LOG_WHAT, page.speech().name(item.name()), end);
    int over = what.length() - Draft.LONGEST_WHAT;
    return over <= 0
        ? what
        : page.say(
            LensWords.LOG_WHAT,
            page.speech()
                .name(item.name().substring(0, Math.max(0, item.name().length() - over - 1)) + "…"),
            end);
  }

  private static List<String> evidence(Page page, Map<Ask, String> answers) {
    List<String> lines = new ArrayList<>();
    answers.forEach(
        (ask, answer) ->
            lines.add(page.say(LensWords.LOG_ANSWER, page.say(ItemText.word(ask)), answer)));
    return lines;
  }

  private Item item(Viewer viewer, String id) {
    return lens.find(viewer, id).map(Seen::item).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }
}
