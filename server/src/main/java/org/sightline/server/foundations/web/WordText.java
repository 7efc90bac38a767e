package org.sightline.server.foundations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.foundations.Adoption;
import org.sightline.server.foundations.Definition;
import org.sightline.server.foundations.Differences;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;
import org.sightline.server.foundations.Word.Stage;
import org.sightline.server.site.Field;
import org.sightline.server.site.Field.Shape;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts a shared word into the reader's page. */
@Component
class WordText {
  private final SharedWords words;
  private final People people;

  WordText(SharedWords words, People people) {
    this.words = words;
    this.people = people;
  }

  /**
   * The word's page.
   *
   * @param typed what was typed, by the name of the field
   * @param troubles why it will not do, by the name of the field
   * @param take the definition to begin adopting with, from 1; 0 for none
   */
  WordView of(
      Page page,
      Viewer viewer,
      Word word,
      Map<String, String> typed,
      Map<String, String> troubles,
      int take) {
    List<Definition> shown = words.revealed(word);
    Differences differences = Differences.of(shown.stream().map(Definition::text).toList());
    boolean leads = SharedWords.leads(viewer);
    int written = words.written(word);
    List<Adoption> adoptions = words.adoptions(word.key());
    return new WordView(
        word.key(),
        word.version(),
        WordNames.name(page.speech(), word),
        state(page, word, written, adoptions),
        "",
        false,
        adoptions.stream().map(each -> meaning(page, each)).toList(),
        definition(page, viewer, word, typed, troubles),
        leads && word.stage() == Stage.WRITING && written > 0,
        written == 1 ? page.say(FoundationWords.REVEAL_ONE) : "",
        differences.texts(),
        shared(page, differences),
        leads && word.stage() == Stage.REVEALED
            ? adopt(page, shown, typed, troubles, take)
            : List.of(),
        leads && word.stage() == Stage.ADOPTED,
        leads || !viewer.is(Role.MEMBER) ? "" : page.say(FoundationWords.LEADS_ONLY),
        "");
  }

  String state(Page page, Word word, int written, List<Adoption> adoptions) {
    String said =
        switch (word.stage()) {
          case WRITING -> page.say(FoundationWords.STATE_WRITING, written);
          case REVEALED -> page.say(FoundationWords.STATE_REVEALED);
          case ADOPTED ->
              adoptions.isEmpty()
                  ? page.say(FoundationWords.NO_MEANING)
                  : page.say(FoundationWords.STATE_ADOPTED, day(page, adoptions.get(0).at()));
        };
    return word.round() > 1 && word.stage() != Stage.ADOPTED
        ? page.say(FoundationWords.STATE_AGAIN) + " · " + said
        : said;
  }

  private static String day(Page page, Instant at) {
    return page.speech().date(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  private static WordView.Meaning meaning(Page page, Adoption adoption) {
    return new WordView.Meaning(
        adoption.text(),
        page.say(
            FoundationWords.IN_FORCE_BY,
            day(page, adoption.at()),
            page.speech().name(adoption.who())),
        "/decisions/" + adoption.decision());
  }

  private List<Field> definition(
      Page page, Viewer viewer, Word word, Map<String, String> typed, Map<String, String> wrong) {
    if (word.stage() != Stage.WRITING || !viewer.is(Role.MEMBER)) {
      return List.of();
    }
    String own = words.own(viewer, word).map(Definition::text).orElse("");
    return List.of(
        Field.line(page, "definition", FoundationWords.WRITE_TITLE)
            .as(Shape.TEXT)
            .hint(page.say(FoundationWords.WRITE_HINT))
            .holding(typed.getOrDefault("definition", own))
            .refused(Optional.ofNullable(wrong.get("definition"))));
  }

  private static String shared(Page page, Differences differences) {
    if (differences.texts().size() < 2) {
      return "";
    }
    return differences.shared().isEmpty()
        ? page.say(FoundationWords.SHARED_NONE)
        : page.say(
            FoundationWords.SHARED,
            page.speech().list(differences.shared().stream().map(page.speech()::name).toList()));
  }

  private List<Field> adopt(
      Page page,
      List<Definition> shown,
      Map<String, String> typed,
      Map<String, String> wrong,
      int take) {
    String text = take > 0 && take <= shown.size() ? shown.get(take - 1).text() : "";
    String who =
        page.speech()
            .list(
                shown.stream()
                    .flatMap(each -> people.nameOf(each.by()).stream())
                    .map(page.speech()::name)
                    .sorted()
                    .toList());
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.line(page, "meaning", FoundationWords.ADOPT_TEXT)
            .as(Shape.TEXT)
            .hint(page.say(FoundationWords.ADOPT_TEXT_HINT))
            .holding(text)
            .needed());
    fields.add(Field.line(page, "who", FoundationWords.ADOPT_WHO).holding(who).needed());
    fields.add(Field.line(page, "why", FoundationWords.ADOPT_WHY).as(Shape.TEXT));
    return fields.stream()
        .map(
            field ->
                field
                    .holding(typed.getOrDefault(field.name(), field.value()))
                    .refused(Optional.ofNullable(wrong.get(field.name()))))
        .toList();
  }
}
