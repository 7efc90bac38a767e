package org.sightline.server.reflection.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sightline.report.language.Language;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Mail;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.reflection.Audience;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.HalfPage;
import org.sightline.server.reflection.Spreading;
import org.sightline.server.reflection.Telling;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts into words whom to tell, and who was told. */
@Component
class TellText {
  private final Spreading spreading;
  private final Concluding concluding;
  private final Names names;
  private final Mail mail;

  TellText(Spreading spreading, Concluding concluding, Names names, Mail mail) {
    this.spreading = spreading;
    this.concluding = concluding;
    this.names = names;
    this.mail = mail;
  }

  boolean isConcluded(Cycle cycle) {
    return concluding.holds(cycle).isPresent();
  }

  /** A form in which everybody is ticked. */
  Form everybody(Cycle cycle) {
    Audience all = spreading.audience(cycle);
    return Form.empty()
        .starting("role", all.roles().keySet().stream().map(Role::name).toArray(String[]::new))
        .starting("place", all.places().keySet().toArray(String[]::new));
  }

  TellView choose(Page page, Cycle cycle, Form form) {
    Audience all = spreading.audience(cycle);
    List<TellView.Tick> roles = new ArrayList<>();
    for (Map.Entry<Role, Integer> each : all.roles().entrySet()) {
      String role = each.getKey().name();
      roles.add(
          new TellView.Tick(
              role,
              page.say(
                  ReflectionWords.TELL_HOW_MANY,
                  page.say(ReflectionWords.valueOf("TELL_" + role)),
                  page.speech().count(each.getValue())),
              form.holds("role", role)));
    }
    List<TellView.Tick> places = new ArrayList<>();
    for (Map.Entry<String, Integer> each : all.places().entrySet()) {
      String place = each.getKey();
      places.add(
          new TellView.Tick(
              place,
              page.say(
                  ReflectionWords.TELL_HOW_MANY,
                  place.equals(Audience.EVERYWHERE)
                      ? page.say(ReflectionWords.TELL_EVERYWHERE)
                      : page.speech().name(place),
                  page.speech().count(each.getValue())),
              form.holds("place", place)));
    }
    return new TellView(roles, places, mail.available(), form);
  }

  /** What stands among the notes: how many were told, of which roles. */
  String note(Page page, Audience to) {
    return page.say(
        ReflectionWords.TOLD_NOTE,
        to.people().size(),
        page.speech()
            .list(
                to.roles().keySet().stream()
                    .map(role -> page.say(ReflectionWords.valueOf("TELL_" + role.name())))
                    .toList()));
  }

  /** What was told, in one language. */
  ToldView told(Page page, Viewer viewer, Cycle cycle, Telling telling, Language language) {
    HalfPage half = telling.in(language);
    String own = CycleHeads.path(cycle) + "/reflect/told/" + telling.id();
    return new ToldView(
        page.say(
            ReflectionWords.TOLD_BY,
            names.of(page, telling.by()),
            page.speech().date(telling.at().atOffset(ZoneOffset.UTC).toLocalDate())),
        telling.words(),
        language.tag(),
        language.direction(),
        half.title(),
        half.lines(),
        half.source(),
        viewer.is(Role.LEAD)
            ? page.say(
                ReflectionWords.TOLD_WHOM,
                telling.told().size(),
                page.speech()
                    .list(telling.told().stream().map(id -> names.of(page, id)).sorted().toList()))
            : "",
        Arrays.stream(Language.values())
            .map(
                each ->
                    new ToldView.Paper(
                        each.tag(),
                        each.ownName(),
                        own + "?in=" + each.tag(),
                        own + "/paper?in=" + each.tag()))
            .toList());
  }
}
