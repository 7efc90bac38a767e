package org.sightline.server.reflection.web;

import java.util.List;

/**
 * What people were told.
 *
 * @param by who told it, and when
 * @param words what they added; may be empty
 * @param language the language the half page is in, as a tag
 * @param direction its direction
 * @param whom who was told, for those who lead; empty for others
 * @param papers the half page as PDF and as a page, in every language
 */
public record ToldView(
    String by,
    String words,
    String language,
    String direction,
    String title,
    List<String> lines,
    String source,
    String whom,
    List<Paper> papers) {
  public ToldView {
    lines = List.copyOf(lines);
    papers = List.copyOf(papers);
  }

  /** One language of it. */
  public record Paper(String tag, String name, String page, String pdf) {}
}
