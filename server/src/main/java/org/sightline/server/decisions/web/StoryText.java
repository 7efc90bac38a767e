package org.sightline.server.decisions.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.report.picture.Picture;
import org.sightline.report.print.Paper;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Chapter;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Storyteller;
import org.sightline.server.decisions.Subject;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/**
 * The story of an object as a document: what each capability knows of it, then every line of the
 * log about it. On a page, as a file that needs nothing else, and on paper.
 */
@Component
class StoryText {
  private final Decisions decisions;
  private final List<Storyteller> tellers;
  private final LineText text;
  private final InstantSource clock;

  StoryText(Decisions decisions, List<Storyteller> tellers, LineText text, InstantSource clock) {
    this.decisions = decisions;
    this.tellers = tellers.stream().sorted(Comparator.comparingInt(Storyteller::order)).toList();
    this.text = text;
    this.clock = clock;
  }

  Html body(Page page, Viewer viewer, Subject subject, String name) {
    List<Decision> lines = decisions.story(viewer, subject);
    List<Chapter> chapters =
        tellers.stream()
            .filter(each -> each.kind().equals(subject.kind()))
            .flatMap(each -> each.tell(page, viewer, subject.key()).stream())
            .toList();
    List<Markup> parts = new ArrayList<>();
    parts.add(heading("h1", title(page, name)));
    String log =
        lines.isEmpty()
            ? page.say(DecisionWords.STORY_EMPTY)
            : page.say(DecisionWords.STORY_LEDE, lines.size());
    if (chapters.isEmpty()) {
      parts.add(Tag.of("p").styled("lede").text(log));
      lines.forEach(line -> parts.add(line(page, text.of(page, viewer, line), 2)));
    } else {
      chapters.forEach(each -> parts.add(chapter(each.heading(), each.body())));
      List<Markup> told = new ArrayList<>();
      told.add(Tag.of("p").text(log));
      lines.forEach(line -> told.add(line(page, text.of(page, viewer, line), 3)));
      parts.add(chapter(page.say(DecisionWords.STORY_LINES), Html.join(told)));
    }
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
            title(page, name),
            org.sightline.report.html.Theme.READER,
            Html.NONE,
            Html.join(List.of(Picture.symbols(), body(page, viewer, subject, name))),
            Html.NONE)
        .file();
  }

  /** The same on paper. */
  byte[] pdf(Page page, Viewer viewer, Subject subject, String name) {
    String about = page.say(DecisionWords.STORY_FOOT, page.moment(clock.instant()));
    return new Paper(page.speech(), title(page, name), about, body(page, viewer, subject, name))
        .pdf();
  }

  private static String title(Page page, String name) {
    return page.say(DecisionWords.STORY_OF, page.speech().name(name));
  }

  private static Html chapter(String heading, Html body) {
    return Tag.of("section").with(heading("h2", heading), body).html();
  }

  private static Html line(Page page, LineView line, int level) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").styled("crumb").text(line.number() + " · " + line.summary()));
    parts.add(heading("h" + level, line.what()));
    if (!line.replaced().name().isEmpty()) {
      parts.add(Block.warning(line.replaced().name()));
    }
    parts.add(said(line.why()));
    list(parts, level + 1, page.say(DecisionWords.EVIDENCE), line.evidence());
    list(parts, level + 1, page.say(DecisionWords.NOT_TAKEN), line.notTaken());
    List<Map.Entry<String, Html>> facts = new ArrayList<>();
    line.facts().forEach(fact -> facts.add(Map.entry(fact.getKey(), Html.text(fact.getValue()))));
    facts.add(
        Map.entry(
            page.say(DecisionWords.FINGERPRINT),
            Tag.of("code").text(line.hash().substring(0, 12)).html()));
    parts.add(Block.facts(facts));
    return Tag.of("section").with(parts).html();
  }

  private static void list(List<Markup> parts, int level, String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    parts.add(heading("h" + level, title));
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
