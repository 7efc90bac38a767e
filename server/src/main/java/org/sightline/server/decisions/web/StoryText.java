package org.sightline.server.decisions.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Subject;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** All lines about one thing as a document: on a page, and as one file that needs nothing else. */
@Component
class StoryText {
  private final Decisions decisions;
  private final LineText text;
  private final InstantSource clock;

  StoryText(Decisions decisions, LineText text, InstantSource clock) {
    this.decisions = decisions;
    this.text = text;
    this.clock = clock;
  }

  Html body(Page page, Viewer viewer, Subject subject, String name) {
    List<Decision> lines = decisions.story(viewer, subject);
    List<Markup> parts = new ArrayList<>();
    parts.add(heading("h1", page.say(DecisionWords.STORY_OF, page.speech().name(name))));
    parts.add(
        Tag.of("p")
            .styled("lede")
            .text(
                lines.isEmpty()
                    ? page.say(DecisionWords.STORY_EMPTY)
                    : page.say(DecisionWords.STORY_LEDE, lines.size())));
    lines.forEach(line -> parts.add(line(page, text.of(page, viewer, line))));
    parts.add(
        Tag.of("p")
            .styled("hint")
            .text(page.say(DecisionWords.STORY_FOOT, page.moment(clock.instant()))));
    return Tag.of("div").styled("report").with(parts).html();
  }

  /** The same as a file. */
  String file(Page page, Viewer viewer, Subject subject, String name) {
    return new org.sightline.report.html.Page(
            page.speech(),
            page.say(DecisionWords.STORY_OF, page.speech().name(name)),
            org.sightline.report.html.Theme.READER,
            Html.NONE,
            body(page, viewer, subject, name),
            Html.NONE)
        .file();
  }

  private static Html line(Page page, LineView line) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").styled("crumb").text(line.number() + " · " + line.summary()));
    parts.add(heading("h2", line.what()));
    if (!line.replaced().name().isEmpty()) {
      parts.add(Block.warning(line.replaced().name()));
    }
    parts.add(said(line.why()));
    list(parts, page.say(DecisionWords.EVIDENCE), line.evidence());
    list(parts, page.say(DecisionWords.NOT_TAKEN), line.notTaken());
    List<Map.Entry<String, Html>> facts = new ArrayList<>();
    line.facts().forEach(fact -> facts.add(Map.entry(fact.getKey(), Html.text(fact.getValue()))));
    facts.add(
        Map.entry(
            page.say(DecisionWords.FINGERPRINT),
            Tag.of("code").text(line.hash().substring(0, 12)).html()));
    parts.add(Block.facts(facts));
    return Tag.of("section").with(parts).html();
  }

  private static void list(List<Markup> parts, String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    parts.add(heading("h3", title));
    Tag list = Tag.of("ul");
    lines.forEach(each -> list.with(Tag.of("li").with(Tag.of("bdi").text(each))));
    parts.add(list);
  }

  private static Html heading(String level, String words) {
    return Tag.of(level).attribute("dir", "auto").text(words).html();
  }

  /** A text with its own breaks. */
  private static Html said(String text) {
    List<Markup> paragraphs = new ArrayList<>();
    text.lines()
        .filter(each -> !each.isBlank())
        .forEach(each -> paragraphs.add(Tag.of("p").attribute("dir", "auto").text(each)));
    return Html.join(paragraphs);
  }
}
