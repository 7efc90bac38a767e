package org.sightline.server.reflection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.report.language.Language;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Mail;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.reflection.Audience;
import org.sightline.server.reflection.HalfPage;
import org.sightline.server.reflection.Reading;
import org.sightline.server.reflection.Readings;
import org.sightline.server.reflection.Spreading;
import org.sightline.server.reflection.Telling;
import org.sightline.server.reflection.Tellings;
import org.sightline.server.site.Attachment;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.PublicAddress;
import org.sightline.server.site.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells the people a cycle concerns what came of it, and shows them what they were told. */
@Controller
class TellController {
  private static final int LONGEST = 1000;

  private final Doors doors;
  private final Readings readings;
  private final Spreading spreading;
  private final Tellings tellings;
  private final TellText text;
  private final FamilyText families;
  private final CycleHeads heads;
  private final Mail mail;
  private final PublicAddress address;
  private final Trail trail;

  TellController(
      Doors doors,
      Readings readings,
      Spreading spreading,
      Tellings tellings,
      TellText text,
      FamilyText families,
      CycleHeads heads,
      Mail mail,
      PublicAddress address,
      Trail trail) {
    this.doors = doors;
    this.readings = readings;
    this.spreading = spreading;
    this.tellings = tellings;
    this.text = text;
    this.families = families;
    this.heads = heads;
    this.mail = mail;
    this.address = address;
    this.trail = trail;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/cycles/{cycle}/reflect/tell")
  String choose(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    read(viewer, cycle);
    return show(page, viewer, cycle, text.everybody(cycle), model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/cycles/{cycle}/reflect/tell")
  String tell(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Reading.Read read = read(viewer, cycle);
    Form form = Form.of(request);
    String words = form.optional(page, "words", LONGEST);
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values())
        .filter(role -> form.holds("role", role.name()))
        .forEach(roles::add);
    Audience to = spreading.audience(cycle).of(roles, new HashSet<>(form.all("place")));
    if (to.people().isEmpty()) {
      form.refuse("", page.say(ReflectionWords.TELL_NOBODY));
    }
    if (form.isRefused()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, viewer, cycle, form, model);
    }
    List<HalfPage> pages =
        Arrays.stream(Language.values())
            .map(language -> families.halfPage(page.in(language), cycle, read))
            .toList();
    Telling telling = spreading.tell(viewer, cycle, to, words, pages, text.note(page, to));
    send(page, cycle, to, telling);
    return "redirect:" + CycleHeads.path(cycle) + "/reflect/told/" + telling.id();
  }

  /** By letter too, where letters can be sent; the figures stay on the page. */
  private void send(Page page, Cycle cycle, Audience to, Telling telling) {
    if (mail.available()) {
      String link = address.of(CycleHeads.path(cycle) + "/reflect/told/" + telling.id()).toString();
      for (Account person : to.people()) {
        mail.send(
            person.email(),
            page.say(ReflectionWords.MAIL_TOLD_SUBJECT),
            page.say(ReflectionWords.MAIL_TOLD, link));
      }
    }
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect/told/{telling}")
  String told(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("telling") String which,
      @RequestParam(name = "in", defaultValue = "") String language,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Telling telling = find(viewer, cycle, which);
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("told", text.told(page, viewer, cycle, telling, chosen(page, language)));
    return "reflection/told";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/reflect/told/{telling}/paper")
  ResponseEntity<byte[]> onPaper(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("telling") String which,
      @RequestParam(name = "in", defaultValue = "") String language) {
    Cycle cycle = doors.open(viewer, id);
    Telling telling = find(viewer, cycle, which);
    trail.record(
        Deed.by(viewer, "cycle.exported", cycle.id().toString()).with("as", "families.pdf"));
    return Attachment.of(
        "families.pdf",
        MediaType.APPLICATION_PDF,
        FamilyText.paper(telling.in(chosen(page, language))));
  }

  private static Language chosen(Page page, String language) {
    return Language.of(language).orElse(page.language());
  }

  /** What somebody was told, or may see because the cycle's every place is theirs to see. */
  private Telling find(Viewer viewer, Cycle cycle, String which) {
    try {
      return tellings
          .find(UUID.fromString(which))
          .filter(each -> each.cycle().equals(cycle.id()))
          .filter(each -> each.told().contains(viewer.account()) || cycle.showsAllTo(viewer))
          .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    } catch (IllegalArgumentException noName) {
      throw new Refusal(Problem.NOT_FOUND);
    }
  }

  /** The result that is told; there must be one, and a conclusion. */
  private Reading.Read read(Viewer viewer, Cycle cycle) {
    return Optional.of(cycle)
        .filter(text::isConcluded)
        .flatMap(each -> readings.of(viewer, each).read())
        .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private String show(Page page, Viewer viewer, Cycle cycle, Form form, Model model) {
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute("tell", text.choose(page, cycle, form));
    return "reflection/tell";
  }
}
