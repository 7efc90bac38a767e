package org.sightline.server.foundations.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.SubjectNames;
import org.sightline.server.foundations.Adoption;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;
import org.sightline.server.site.Meanings;
import org.springframework.stereotype.Component;

/** What a shared word is called in each language, and what it means where it stands. */
@Component
class WordNames implements SubjectNames, Meanings {
  private static final Map<String, FoundationWords> OURS =
      Map.of(
          "equity", FoundationWords.EQUITY,
          "equality", FoundationWords.EQUALITY,
          "diversity", FoundationWords.DIVERSITY,
          "inclusion", FoundationWords.INCLUSION,
          "justice", FoundationWords.JUSTICE);

  private final SharedWords words;

  WordNames(SharedWords words) {
    this.words = words;
  }

  static String name(Speech speech, Word word) {
    FoundationWords ours = OURS.get(word.key());
    return word.name().isEmpty() && ours != null ? speech.say(ours) : word.name();
  }

  @Override
  public String kind() {
    return "word";
  }

  @Override
  public Optional<Named> named(Viewer viewer, Speech speech, String key) {
    return words.find(key).map(word -> new Named(name(speech, word), address(key)));
  }

  @Override
  public List<Meaning> adopted() {
    return words.inForce().stream()
        .flatMap(adoption -> words.find(adoption.word()).map(word -> of(word, adoption)).stream())
        .toList();
  }

  private static Meaning of(Word word, Adoption adoption) {
    return new Meaning(
        Stream.of(Language.values())
            .map(language -> name(Speech.of(language), word))
            .distinct()
            .toList(),
        adoption.text(),
        address(word.key()));
  }

  static String address(String key) {
    return "/foundations/words/" + key;
  }
}
