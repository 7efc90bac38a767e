package org.sightline.server.site;

import java.util.Optional;
import org.sightline.report.language.Phrase;

/**
 * A field of a form: {@code @template.site.field(page = page, field = …)}. It shows what was typed
 * and, when that will not do, why.
 *
 * @param name under which it is sent; also its id on the page
 * @param label above it
 * @param hint below the label; empty for none
 * @param value what stands in it
 * @param problem why it was refused; empty when it was not
 * @param shape of what is typed
 * @param required whether the browser asks for it
 */
public record Field(
    String name,
    String label,
    String hint,
    String value,
    String problem,
    Shape shape,
    boolean required) {

  /** What is typed. */
  public enum Shape {
    LINE,
    TEXT,
    DATE,
    NUMBER
  }

  /** One line of text. */
  public static Field line(Page page, String name, Phrase label) {
    return new Field(name, page.say(label), "", "", "", Shape.LINE, false);
  }

  /** The same of another shape. */
  public Field as(Shape other) {
    return new Field(name, label, hint, value, problem, other, required);
  }

  /** The same with a hint. */
  public Field hint(String text) {
    return new Field(name, label, text, value, problem, shape, required);
  }

  /** The same with this in it. */
  public Field holding(String typed) {
    return new Field(name, label, hint, typed, problem, shape, required);
  }

  /** The same, refused if there is a reason. */
  public Field refused(Optional<String> why) {
    return new Field(name, label, hint, value, why.orElse(""), shape, required);
  }

  /** The same, asked for. */
  public Field needed() {
    return new Field(name, label, hint, value, problem, shape, true);
  }

  /** The ids of hint and problem, for those who hear the page. */
  public String describedBy() {
    return ((hint.isEmpty() ? "" : name + "-hint") + (problem.isEmpty() ? "" : " " + name + "-why"))
        .strip();
  }

  /** Why a text will not do: empty where it must not be, or too long. */
  public static Optional<String> trouble(Page page, String typed, boolean required, int longest) {
    if (required && typed.isBlank()) {
      return Optional.of(page.say(SiteWords.FIELD_EMPTY));
    }
    if (typed.length() > longest) {
      return Optional.of(
          page.say(
              SiteWords.FIELD_LONG,
              page.speech().count(typed.length()),
              page.speech().count(longest)));
    }
    return Optional.empty();
  }
}
