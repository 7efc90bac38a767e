package org.sightline.server.reflection.store;

import java.util.List;
import org.sightline.report.language.Language;
import org.sightline.server.reflection.HalfPage;
import org.springframework.data.relational.core.mapping.Table;

/** A half page in one language, as a row; each line of {@code lines} is a paragraph. */
@Table("reflection_half_page")
record HalfPageRow(String language, String title, String lines, String source) {

  static HalfPageRow of(HalfPage page) {
    return new HalfPageRow(
        page.language().tag(),
        page.title(),
        String.join("\n", page.lines().stream().map(HalfPageRow::oneLine).toList()),
        page.source());
  }

  HalfPage page() {
    return new HalfPage(
        Language.of(language).orElse(Language.ENGLISH), title, List.of(lines.split("\n")), source);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R+", " ");
  }
}
