package org.sightline.server.lens.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Subject;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.lens.Ask;
import org.sightline.server.lens.Check;
import org.sightline.server.lens.Conclusion;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.SchoolYear;
import org.sightline.server.site.Field;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts one decision and the looks at it into words. */
@Component
class ItemText {
  private final Lens lens;
  private final Subjects subjects;
  private final Decisions decisions;
  private final People people;

  ItemText(Lens lens, Subjects subjects, Decisions decisions, People people) {
    this.lens = lens;
    this.subjects = subjects;
    this.decisions = decisions;
    this.people = people;
  }

  ItemView view(Page page, Viewer viewer, Item item, Form form, String notice, boolean refused) {
    List<Check> checks = lens.checks(item);
    List<ItemView.Look> looks = new ArrayList<>();
    for (Check check : checks) {
      looks.add(look(page, check, check.number() == checks.size()));
    }
    Collections.reverse(looks);
    return new ItemView(
        item.id().toString(),
        item.name(),
        facts(page, viewer, item),
        links(page, viewer, item),
        looks,
        notice,
        refused,
        checks.size(),
        lens.mayCheck(viewer, item) ? questions(page, form) : List.of(),
        Arrays.stream(Conclusion.values())
            .map(each -> new Option(each.name(), page.say(LensText.word(each))))
            .toList(),
        form.value("conclusion"));
  }

  private List<Map.Entry<String, String>> facts(Page page, Viewer viewer, Item item) {
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    facts.add(Map.entry(page.say(LensWords.SORT), page.say(LensText.word(item.sort()))));
    if (!item.amount().isEmpty()) {
      facts.add(Map.entry(page.say(LensWords.AMOUNT), page.speech().name(item.amount())));
    }
    facts.add(Map.entry(page.say(LensWords.YEAR), SchoolYear.written(item.year())));
    Place where = item.where();
    facts.add(
        Map.entry(
            page.say(LensWords.HOLDS),
            page.places(where == null ? Scope.everywhere() : Scope.within(where))));
    former(page, viewer, item)
        .ifPresent(said -> facts.add(Map.entry(page.say(LensWords.FORMER), said)));
    return facts;
  }

  /** How the same line stood on the list before. */
  private Optional<String> former(Page page, Viewer viewer, Item item) {
    UUID former = item.former();
    return former == null
        ? Optional.empty()
        : lens.find(viewer, former.toString()).map(seen -> former(page, seen));
  }

  static String former(Page page, org.sightline.server.lens.Seen before) {
    String year = SchoolYear.written(before.item().year());
    List<String> parts = new ArrayList<>();
    if (!before.item().amount().isEmpty()) {
      parts.add(
          page.say(LensWords.FORMER_AMOUNT, year, page.speech().name(before.item().amount())));
    }
    parts.add(
        before
            .last()
            .map(check -> page.say(LensWords.FORMER_SEEN, year, LensText.day(page, check)))
            .orElseGet(() -> page.say(LensWords.FORMER_NOT_SEEN, year)));
    return String.join(" · ", parts);
  }

  private List<Map.Entry<String, Named>> links(Page page, Viewer viewer, Item item) {
    List<Map.Entry<String, Named>> links = new ArrayList<>();
    UUID list = item.list();
    if (list != null) {
      lens.list(viewer, list.toString())
          .ifPresent(
              each ->
                  links.add(
                      Map.entry(
                          page.say(LensWords.FROM_LIST),
                          new Named(each.name(), "/lens/lists/" + each.id()))));
    }
    Subject about = item.about();
    if (about != null) {
      subjects
          .named(viewer, page.speech(), about)
          .ifPresent(
              named ->
                  links.add(
                      Map.entry(
                          page.say(LensWords.ABOUT, page.speech().name(named.name())), named)));
    }
    return links;
  }

  private ItemView.Look look(Page page, Check check, boolean last) {
    String day = page.speech().date(check.again());
    boolean due =
        last && check.again().isBefore(lens.today()) && decisions.isUnanswered(check.decision());
    List<Map.Entry<String, String>> answers = new ArrayList<>();
    for (Ask ask : Ask.values()) {
      answers.add(Map.entry(page.say(word(ask)), check.answers().getOrDefault(ask, "")));
    }
    return new ItemView.Look(
        page.say(
            LensWords.CHECKED_BY,
            people
                .nameOf(check.by())
                .map(page.speech()::name)
                .orElseGet(() -> page.say(LensWords.SOMEBODY)),
            LensText.day(page, check)),
        page.say(LensText.word(check.conclusion())),
        page.say(due ? LensWords.AGAIN_DUE : LensWords.AGAIN_ON, day),
        answers,
        new Named(
            page.say(LensWords.IN_THE_LOG, "" + check.decision()),
            "/decisions/" + check.decision()));
  }

  private static List<Field> questions(Page page, Form form) {
    List<Field> fields = new ArrayList<>();
    for (Ask ask : Ask.values()) {
      fields.add(
          LensController.filled(
              form,
              Field.line(page, field(ask), word(ask))
                  .as(Field.Shape.TEXT)
                  .hint(page.say(hint(ask)))));
    }
    fields.add(
        LensController.filled(
            form,
            Field.line(page, "again", LensWords.AGAIN)
                .as(Field.Shape.DATE)
                .hint(page.say(LensWords.AGAIN_HINT))));
    return fields;
  }

  static String field(Ask ask) {
    return ask.name().toLowerCase(Locale.ROOT);
  }

  static LensWords word(Ask ask) {
    return switch (ask) {
      case GAINS -> LensWords.ASK_GAINS;
      case BURDEN -> LensWords.ASK_BURDEN;
      case ASKED -> LensWords.ASK_ASKED;
      case TOLD -> LensWords.ASK_TOLD;
      case OTHERWISE -> LensWords.ASK_OTHERWISE;
    };
  }

  private static LensWords hint(Ask ask) {
    return switch (ask) {
      case GAINS -> LensWords.HINT_GAINS;
      case BURDEN -> LensWords.HINT_BURDEN;
      case ASKED -> LensWords.HINT_ASKED;
      case TOLD -> LensWords.HINT_TOLD;
      case OTHERWISE -> LensWords.HINT_OTHERWISE;
    };
  }
}
