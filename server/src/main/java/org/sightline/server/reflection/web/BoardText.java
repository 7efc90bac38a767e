package org.sightline.server.reflection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.html.Theme;
import org.sightline.report.picture.Picture;
import org.sightline.report.print.Paper;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Reading;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Writes what came of a cycle for the board, and half a page for families. */
@Component
class BoardText {
  private final Concluding concluding;
  private final ReflectText text;

  BoardText(Concluding concluding, ReflectText text) {
    this.concluding = concluding;
    this.text = text;
  }

  /** A document ready to be a file or a PDF. */
  record Document(Page page, String title, String about, Html body) {
    String html() {
      return new org.sightline.report.html.Page(
              page.speech(),
              title,
              Theme.READER,
              Html.NONE,
              Html.join(Picture.symbols(), body),
              Html.NONE)
          .file();
    }

    byte[] pdf() {
      return new Paper(page.speech(), title, about, body).pdf();
    }
  }

  /**
   * For the board: the verdict, the figures, what speaks against it, where all of it comes from.
   */
  Document board(Page page, Cycle cycle, Reading.Read read) {
    ResultView result = new ResultText(page, read).view();
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("h1").text(page.say(ReflectionWords.TITLE)));
    parts.add(Tag.of("p").styled("lede").text(page.speech().name(cycle.focus())));
    if (!result.mismatches().isEmpty()) {
      parts.add(section(page, ReflectionWords.MISMATCHES, warnings(result.mismatches())));
    }
    parts.add(Tag.of("p").with(Tag.of("b").text(result.word())).html());
    result.lede().forEach(line -> parts.add(Block.paragraph(line)));
    parts.add(section(page, ReflectionWords.WHY_THIS, list(result.why())));
    parts.add(Tag.of("p").styled("hint").text(result.rule()));
    List<String> next = new ArrayList<>(result.next());
    next.addAll(result.tellable());
    parts.add(section(page, ReflectionWords.NEXT, list(next)));
    parts.add(
        section(
            page,
            ReflectionWords.BEFORE_AND_AFTER,
            result.slope(),
            facts(result.change()),
            result.table()));
    if (!result.overTime().toString().isEmpty()) {
      parts.add(section(page, ReflectionWords.OVER_TIME, result.overTime()));
    }
    parts.add(
        section(
            page,
            ReflectionWords.CARE,
            result.warnings().isEmpty()
                ? Block.paragraph(page.say(ReflectionWords.NOTHING_AGAINST))
                : warnings(result.warnings())));
    parts.add(section(page, ReflectionWords.IN_WORDS, list(result.support())));
    parts.add(
        section(
            page,
            ReflectionWords.DELIVERED,
            Block.paragraph(result.delivery()),
            Block.paragraph(result.floor()),
            delivery(page, result)));
    parts.add(section(page, ReflectionWords.CONCLUDES, concluded(page, cycle)));
    for (ReflectView.Notes notes : text.notes(page, cycle)) {
      parts.add(Tag.of("h3").text(notes.heading()));
      parts.add(list(notes.all().stream().map(ReflectView.Noted::words).toList()));
    }
    parts.add(section(page, ReflectionWords.MADE, facts(result.made())));
    return document(page, cycle, page.say(ReflectionWords.TITLE), parts);
  }

  /** For the story of the cycle: the verdict, the answer, what the team concluded. */
  Html summary(Page page, Cycle cycle, Reading.Read read) {
    ResultView result = new ResultText(page, read).view();
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").with(Tag.of("b").text(result.word())).html());
    result.lede().forEach(line -> parts.add(Block.paragraph(line)));
    parts.add(facts(result.change()));
    parts.add(warnings(result.mismatches()));
    parts.add(warnings(result.warnings()));
    parts.add(concluded(page, cycle));
    return Html.join(parts);
  }

  static Document document(Page page, Cycle cycle, String title, List<Markup> parts) {
    return new Document(
        page,
        title,
        page.say(ReflectionWords.REPORT_ABOUT, page.speech().name(cycle.focus())),
        Tag.of("div").styled("report").with(parts).html());
  }

  private Html concluded(Page page, Cycle cycle) {
    return concluding
        .holds(cycle)
        .map(
            each ->
                Html.join(
                    Block.paragraph(
                        ResultText.step(page, each.step())
                            + ". "
                            + page.say(
                                each.differs() ? ReflectionWords.OTHERWISE : ReflectionWords.SAME)),
                    each.why().isEmpty() ? Html.NONE : Block.paragraph(each.why())))
        .orElseGet(() -> Block.paragraph(page.say(ReflectionWords.NOT_CONCLUDED)));
  }

  private static Html section(Page page, ReflectionWords heading, Markup... inside) {
    return Tag.of("section").with(Tag.of("h2").text(page.say(heading))).with(inside).html();
  }

  private static Html list(List<String> lines) {
    Tag list = Tag.of("ul").styled("support");
    lines.forEach(line -> list.with(Tag.of("li").text(line)));
    return list.html();
  }

  private static Html warnings(List<String> lines) {
    return Html.join(lines.stream().map(each -> Block.warning(each)).toList());
  }

  private static Html facts(List<ResultView.Fact> facts) {
    return Block.facts(
        facts.stream().map(fact -> Map.entry(fact.term(), Html.text(fact.text()))).toList());
  }

  private static Html delivery(Page page, ResultView result) {
    return new Table(
            page.say(ReflectionWords.DELIVERED),
            List.of(
                Table.Column.words(page.say(ReflectionWords.PART)),
                Table.Column.number(page.say(ReflectionWords.DONE))),
            result.fidelity().stream().map(part -> List.of(part.name(), part.done())).toList())
        .html();
  }
}
