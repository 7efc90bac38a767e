package org.sightline.report.html;

import java.util.List;
import java.util.Map;

/** The parts pages are made of, each in its one form. */
public final class Block {
  private Block() {}

  /** A paragraph. */
  public static Html paragraph(String words) {
    return Tag.of("p").text(words).html();
  }

  /** A section opened by its heading; {@code id} must be unique on the page. */
  public static Html section(String id, String heading, Markup... inside) {
    return Tag.of("section")
        .attribute("aria-labelledby", id)
        .with(Tag.of("h2").attribute("id", id).text(heading))
        .with(inside)
        .html();
  }

  /** Paper laid on the page: for pictures and forms only, never nested. */
  public static Html sheet(Markup... inside) {
    return Tag.of("div").styled("sheet").with(inside).html();
  }

  /** A quiet remark. */
  public static Html note(Markup... inside) {
    return Tag.of("div").styled("note").with(inside).html();
  }

  /** Something to read with care: a bold sentence, then what it means. */
  public static Html warning(String sentence, Markup... inside) {
    return Tag.of("div")
        .styled("warn")
        .with(Tag.of("p").with(Tag.of("b").text(sentence)))
        .with(inside)
        .html();
  }

  /** Sentences that open a report, set large. */
  public static Html sentences(List<? extends Markup> sentences) {
    Tag list = Tag.of("ol").styled("sentences");
    sentences.forEach(sentence -> list.with(Tag.of("li").with(sentence)));
    return list.html();
  }

  /** Terms and what they are, in the order given. */
  public static Html facts(List<Map.Entry<String, Html>> facts) {
    Tag list = Tag.of("dl").styled("facts");
    facts.forEach(
        fact -> list.with(Tag.of("dt").text(fact.getKey()), Tag.of("dd").with(fact.getValue())));
    return list.html();
  }

  /** What opens on request. Print shows it open. */
  public static Html disclosure(String summary, boolean open, Markup... inside) {
    Tag details = Tag.of("details");
    if (open) {
      details.flag("open");
    }
    return details.with(Tag.of("summary").text(summary)).with(inside).html();
  }
}
