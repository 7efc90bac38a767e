package org.sightline.server.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sightline.report.html.Html;
import org.sightline.report.language.Language;
import org.sightline.report.language.Phrase;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;

/**
 * What the frame of a page needs to know; every template takes one, named {@code page}.
 *
 * @param speech the reader's language
 * @param theme light, dark or the machine's own
 * @param viewer who is signed in, if anybody
 * @param nav the words of the masthead this reader may follow
 * @param path the address of this page within the site, without its query
 * @param back the address with its query, for coming back after choosing a language
 * @param csrf what every form must carry
 * @param assets addresses of stylesheet and script
 * @param glossary the shared words, for explaining them
 */
public record Page(
    Speech speech,
    Theme theme,
    Optional<Viewer> viewer,
    List<NavEntry> nav,
    String path,
    String back,
    Csrf csrf,
    Assets assets,
    Glossary glossary) {

  /**
   * The token against forged forms.
   *
   * @param field the name of the hidden field
   * @param header the name of the header htmx sends
   * @param token its value
   */
  public record Csrf(String field, String header, String token) {
    static final Csrf NONE = new Csrf("_csrf", "X-CSRF-TOKEN", "");

    /** The header as the JSON object htmx wants. */
    public String asHeaders() {
      return "{\"" + header + "\":\"" + token + "\"}";
    }
  }

  /** The phrase in the reader's language. */
  public String say(Phrase phrase, Object... values) {
    return speech.say(phrase, values);
  }

  /**
   * A text in which every word whose meaning the team has adopted opens that meaning at a tap, the
   * first time it stands on the page: {@code @template.site.html(markup = page.explained(text))}.
   */
  public Html explained(String text) {
    return glossary.explain(text, say(SiteWords.WORD_MORE));
  }

  public Language language() {
    return speech.language();
  }

  /** The same page spoken in another language, for what is handed on to others. */
  public Page in(Language other) {
    return new Page(Speech.of(other), theme, viewer, nav, path, back, csrf, assets, glossary);
  }

  /** Whether this word of the masthead is where the reader is. */
  public boolean isCurrent(NavEntry entry) {
    return entry.leadsTo(path);
  }

  /** The places the reader sees, as the masthead says them; empty when nobody is signed in. */
  public String scopeWords() {
    return viewer.map(who -> places(who.scope())).orElse("");
  }

  /** A scope in the reader's words: each place with the ones above it. */
  public String places(Scope scope) {
    if (!(scope instanceof Scope.Within within)) {
      return say(SiteWords.EVERYWHERE);
    }
    List<String> names =
        within.places().stream()
            .map(place -> speech.name(String.join(" › ", place.names())))
            .toList();
    return names.isEmpty() ? say(SiteWords.NOWHERE) : speech.list(names);
  }

  /** The languages the reader could choose instead. */
  public List<Language> otherLanguages() {
    return List.of(Language.values()).stream().filter(other -> other != language()).toList();
  }

  /** A moment as day and time of day in UTC, as the reader writes them. */
  public String moment(Instant at) {
    var utc = at.atOffset(ZoneOffset.UTC);
    return speech.say(
        SiteWords.MOMENT,
        speech.date(utc.toLocalDate()),
        "%02d:%02d".formatted(utc.getHour(), utc.getMinute()));
  }

  /** The address that shows this page in another language. */
  public String inLanguage(Language other) {
    return "/language/" + other.tag() + "?back=" + Back.encoded(back);
  }

  /** The address that shows this page in another theme. */
  public String inTheme(Theme other) {
    return "/theme/" + other.key() + "?back=" + Back.encoded(back);
  }
}
