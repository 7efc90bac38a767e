package org.sightline.report.print;

import java.util.regex.Pattern;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Picture;

/**
 * A document for paper. It needs nothing from outside: fonts and styles travel with it, links and
 * images that lead elsewhere are left out.
 *
 * @param speech the language it is written in
 * @param title what the reader's window says
 * @param about one sentence on what it holds, for whoever looks for it
 * @param main the document, from its first heading; pictures as {@code Drawn.figure} writes them
 */
public record Paper(Speech speech, String title, String about, Markup main) {
  private static final Pattern UNCLOSED =
      Pattern.compile("<((?:br|hr|img|input|wbr|col)(?:\\s[^<>]*?)?)>");

  /** The document as an accessible, tagged PDF with its fonts inside and its pages numbered. */
  public byte[] pdf() {
    return Pdf.of(this);
  }

  /** The document as XML, for a reader that knows no HTML. */
  String xhtml() {
    Language language = speech.language();
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" lang=\""
        + language.tag()
        + "\" xml:lang=\""
        + language.tag()
        + "\" dir=\""
        + language.direction()
        + "\"><head><title>"
        + Html.text(title)
        + "</title><meta name=\"subject\" content=\""
        + Html.text(about)
        + "\"/><meta name=\"description\" content=\""
        + Html.text(about)
        + "\"/><meta name=\"author\" content=\"Sightline\"/><style>"
        + Html.text(PrintStyle.text(speech))
        + "</style></head><body>"
        + Picture.symbols()
        + UNCLOSED.matcher(main.html().toString()).replaceAll("<$1/>")
        + "</body></html>";
  }
}
