package org.sightline.server.lens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Subject;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.SchoolYear;
import org.sightline.server.lens.Sort;
import org.sightline.server.site.Field;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions of a year, and adding one. */
@Controller
class LensController {
  private static final int YEARS_AHEAD = 5;

  private final Lens lens;
  private final LensText text;
  private final Subjects subjects;

  LensController(Lens lens, LensText text, Subjects subjects) {
    this.lens = lens;
    this.text = text;
    this.subjects = subjects;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/lens")
  String all(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "year", defaultValue = "") String asked,
      Model model) {
    int year = year(asked).orElse(lens.thisYear());
    model.addAttribute("lens", text.year(page, viewer, year));
    return "lens/lens";
  }

  @AtLeast(Role.MEMBER)
  @GetMapping("/lens/new")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "about", defaultValue = "") String about,
      Model model) {
    Form form = Form.empty().starting("year", "" + lens.thisYear()).starting("about", about);
    subject(viewer, about)
        .flatMap(each -> subjects.named(viewer, page.speech(), each))
        .ifPresent(named -> form.starting("name", named.name()));
    return show(page, viewer, form, model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping("/lens")
  String add(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Form form = Form.of(request);
    String name = form.text(page, "name", Item.LONGEST_NAME);
    String amount = form.optional(page, "amount", Item.LONGEST_AMOUNT);
    Optional<Integer> year = year(page, form);
    if (form.isRefused() || year.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, form, model);
    }
    Item item =
        lens.add(
            viewer,
            form.choice("sort", Sort.class).orElse(Sort.OTHER),
            name,
            amount,
            year.get(),
            subject(viewer, form.value("about")).orElse(null));
    return "redirect:/lens/" + item.id();
  }

  private Optional<Subject> subject(Viewer viewer, String about) {
    return Subject.read(about).filter(each -> subjects.isSeen(viewer, each));
  }

  /** The school year of a form, or what is wrong with it. */
  Optional<Integer> year(Page page, Form form) {
    Optional<Integer> year = year(form.value("year"));
    if (year.isEmpty()) {
      form.refuse("year", page.say(LensWords.YEAR_WRONG, page.speech().name(form.value("year"))));
    }
    return year;
  }

  private Optional<Integer> year(String typed) {
    return Form.empty()
        .starting("year", typed)
        .number("year")
        .filter(each -> each == Math.rint(each))
        .map(Double::intValue)
        .filter(each -> each >= SchoolYear.EARLIEST && each <= lens.thisYear() + YEARS_AHEAD);
  }

  private String show(Page page, Viewer viewer, Form form, Model model) {
    String about =
        subject(viewer, form.value("about"))
            .flatMap(each -> subjects.named(viewer, page.speech(), each))
            .map(named -> page.say(LensWords.ABOUT, page.speech().name(named.name())))
            .orElse("");
    model.addAttribute(
        "entry",
        new EntryView(
            about,
            about.isEmpty() ? "" : form.value("about"),
            List.of(
                filled(form, Field.line(page, "name", LensWords.NAME).needed())
                    .hint(page.say(LensWords.NAME_HINT)),
                filled(form, Field.line(page, "amount", LensWords.AMOUNT))
                    .hint(page.say(LensWords.AMOUNT_HINT)),
                filled(form, Field.line(page, "year", LensWords.YEAR).as(Field.Shape.NUMBER))
                    .hint(page.say(LensWords.YEAR_HINT))),
            LensText.sorts(page),
            form.value("sort"),
            List.of(),
            "",
            "",
            List.of()));
    return "lens/new";
  }

  /** A field with what was typed into it, and what is wrong with it. */
  static Field filled(Form form, Field field) {
    return field
        .holding(form.value(field.name()))
        .refused(Optional.of(form.problem(field.name())).filter(why -> !why.isEmpty()));
  }
}
