package org.sightline.report.html;

import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;

/**
 * A whole page in one file: nothing is fetched, nothing is run. Its own content policy forbids
 * both.
 *
 * @param speech the language it is written in
 * @param title what the window or the tab says
 * @param theme light, dark or the reader's own choice
 * @param aside what stands at the end of the masthead, such as the scope; may be {@link Html#NONE}
 * @param main the page itself
 * @param footer where the data come from; may be {@link Html#NONE}
 */
public record Page(
    Speech speech, String title, Theme theme, Markup aside, Markup main, Markup footer) {

  private static final String MARK =
      """
      <svg viewBox="0 0 34 34" aria-hidden="true" focusable="false">\
      <g fill="currentColor"><circle cx="6" cy="8" r="3.6"/><circle cx="17" cy="8" r="3.6"/>\
      <circle cx="28" cy="8" r="3.6"/><path d="M2.5 33V20a3.5 4 0 0 1 7 0v13zM13.5 25V20a3.5 4 0 0 \
      1 7 0v5zM24.5 18a3.5 3 0 0 1 7 0v0z"/></g><path d="M13 27h8v6h-8zM23.5 20h9v6h-9zM23.5 \
      27.5h9v5.5h-9z" fill="none" stroke="currentColor" stroke-width="1.3"/>\
      <rect class="rail thin" x="0" y="11.7" width="34" height="4"/></svg>""";

  /** The file, from doctype to end. */
  public String file() {
    Language language = speech.language();
    String theme = this.theme.attribute();
    return "<!doctype html>\n<html lang=\""
        + language.tag()
        + "\" dir=\""
        + language.direction()
        + "\""
        + (theme.isEmpty() ? "" : " data-theme=\"" + theme + "\"")
        + ">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + Stylesheet.fingerprint()
        + "; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\""
        + " content=\"no-referrer\">\n<title>"
        + Html.text(title)
        + "</title>\n<style>"
        + Stylesheet.whole()
        + "</style>\n</head>\n"
        + body()
        + "\n</html>\n";
  }

  private Html body() {
    Tag masthead =
        Tag.of("div")
            .styled("masthead")
            .with(Tag.of("span").styled("mark").with(Html.trusted(MARK)).text("Sightline"));
    if (!aside.html().isEmpty()) {
      masthead.with(Tag.of("div").styled("aside").with(aside));
    }
    Tag body =
        Tag.of("body")
            .with(
                Tag.of("a")
                    .styled("skip")
                    .attribute("href", "#main")
                    .text(speech.say(FrameWords.SKIP)),
                Tag.of("header").with(masthead, Tag.of("div").styled("fence-line")),
                Tag.of("main").attribute("id", "main").with(main));
    if (!footer.html().isEmpty()) {
      body.with(Tag.of("footer").with(footer));
    }
    return body.html();
  }
}
