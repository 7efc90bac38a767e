package org.sightline.server.foundations.web.listening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.Barrier;
import org.sightline.server.foundations.Listening;
import org.sightline.server.foundations.ListeningSession;
import org.sightline.server.foundations.Way;
import org.sightline.server.site.Field;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Logs a session in which people were listened to. */
@Controller
class SessionController {
  private static final String SESSIONS = ListeningController.LISTENING + "/sessions";

  private final Listening listening;
  private final HeardText heard;

  SessionController(Listening listening, HeardText heard) {
    this.listening = listening;
    this.heard = heard;
  }

  @AtLeast(Role.MEMBER)
  @GetMapping(SESSIONS + "/new")
  String ask(@ModelAttribute("page") Page page, Model model) {
    return show(page, Form.empty().starting("on", listening.today().toString()), model);
  }

  @AtLeast(Role.MEMBER)
  @PostMapping(SESSIONS)
  String log(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Form form = Form.of(request);
    Optional<LocalDate> on =
        form.day("on").filter(day -> !day.isAfter(listening.today()) && day.getYear() > 1900);
    if (on.isEmpty()) {
      form.refuse("on", page.say(ListeningWords.ON_WRONG));
    }
    Optional<Integer> people =
        form.number("people")
            .filter(each -> each == Math.rint(each) && each <= ListeningSession.MOST_PEOPLE)
            .map(Double::intValue);
    if (people.isEmpty()) {
      form.refuse("people", page.say(ListeningWords.PEOPLE_WRONG));
    }
    List<String> came = new ArrayList<>(names(form.all("heard")));
    came.addAll(form.value("also").lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
    List<String> away = names(form.all("away"));
    String note = form.optional(page, "note", ListeningSession.LONGEST_NOTE);
    check(page, form, came, away);
    if (form.isRefused() || on.isEmpty() || people.isEmpty()) {
      form.refuse("", page.say(ListeningWords.REFUSED));
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return show(page, form, model);
    }
    Set<Barrier> barriers =
        Arrays.stream(Barrier.values())
            .filter(each -> form.holds("barrier", each.name()))
            .collect(Collectors.toSet());
    Way way = form.choice("way", Way.class).orElse(Way.SESSION);
    listening.log(viewer, on.get(), way, people.get(), came, away, barriers, note);
    return "redirect:" + ListeningController.LISTENING + "?told=logged";
  }

  private static List<String> names(List<String> sent) {
    return sent.stream().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
  }

  private static void check(Page page, Form form, List<String> came, List<String> away) {
    if (came.isEmpty() && away.isEmpty()) {
      form.refuse("also", page.say(ListeningWords.WHO_MISSING));
    }
    boolean tooLong =
        came.stream().anyMatch(each -> each.length() > ListeningSession.LONGEST_NAME)
            || away.stream().anyMatch(each -> each.length() > ListeningSession.LONGEST_NAME)
            || came.size() + away.size() > ListeningSession.MOST_GROUPS;
    if (tooLong) {
      form.refuse(
          "also",
          page.say(ListeningWords.WHO_LONG, page.speech().count(ListeningSession.LONGEST_NAME)));
    }
  }

  private String show(Page page, Form form, Model model) {
    model.addAttribute(
        "session",
        new SessionView(
            form,
            heard.groups(page).stream().map(each -> new Option(each.name(), each.name())).toList(),
            Arrays.stream(Way.values())
                .map(each -> new Option(each.name(), page.say(Spoken.word(each))))
                .toList(),
            Arrays.stream(Barrier.values())
                .map(each -> new Option(each.name(), page.say(Spoken.word(each))))
                .toList(),
            List.of(
                filled(form, Field.line(page, "on", ListeningWords.ON).as(Field.Shape.DATE)),
                filled(
                    form,
                    Field.line(page, "people", ListeningWords.PEOPLE).as(Field.Shape.NUMBER))),
            filled(form, Field.line(page, "also", ListeningWords.WHO_ALSO).as(Field.Shape.TEXT))
                .hint(page.say(ListeningWords.WHO_ALSO_HINT)),
            filled(form, Field.line(page, "note", ListeningWords.NOTE).as(Field.Shape.TEXT))
                .hint(page.say(ListeningWords.NOTE_HINT))));
    return "foundations/session";
  }

  private static Field filled(Form form, Field field) {
    return field
        .holding(form.value(field.name()))
        .refused(Optional.of(form.problem(field.name())).filter(why -> !why.isEmpty()));
  }
}
