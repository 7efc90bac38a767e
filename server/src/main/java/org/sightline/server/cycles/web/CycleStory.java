package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHead;
import org.sightline.server.cycles.Doors;
import org.sightline.server.decisions.Chapter;
import org.sightline.server.decisions.Storyteller;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells how a cycle began, why things are as they are, what is aimed at, and what was signed. */
@Component
class CycleStory implements Storyteller {
  private static final int FIRST = 10;

  private final Doors doors;
  private final DiagnoseText diagnose;
  private final CauseStory causes;
  private final HeadText heads;

  CycleStory(Doors doors, DiagnoseText diagnose, CauseStory causes, HeadText heads) {
    this.doors = doors;
    this.diagnose = diagnose;
    this.causes = causes;
    this.heads = heads;
  }

  @Override
  public String kind() {
    return Cycle.SUBJECT;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public List<Chapter> tell(Page page, Viewer viewer, String key) {
    Cycle cycle = doors.open(viewer, key);
    DiagnoseView view = diagnose.view(page, viewer, cycle, Form.empty());
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new Chapter(page.say(CycleWords.BEGAN), began(page, viewer, cycle, view)));
    chapters.add(new Chapter(page.say(CycleWords.WHY), causes.of(page, viewer, cycle)));
    StatementView statement = view.statement();
    if (statement.there()) {
      chapters.add(new Chapter(page.say(CycleWords.STATEMENT), statement(page, statement)));
    }
    if (!statement.signed().isEmpty()) {
      chapters.add(new Chapter(page.say(CycleWords.SIGNED), signed(page, statement)));
    }
    return chapters;
  }

  private Html began(Page page, Viewer viewer, Cycle cycle, DiagnoseView view) {
    CycleHead head = heads.of(page, viewer, cycle);
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").styled("lede").attribute("dir", "auto").text(cycle.focus()));
    parts.add(Tag.of("p").styled("crumb").text(head.since() + " · " + page.places(cycle.scope())));
    view.number().forEach(number -> parts.add(number(number)));
    if (!view.worry().isEmpty()) {
      parts.add(quote(view.worry()));
    }
    if (!view.overlap().isEmpty()) {
      parts.add(Block.paragraph(page.say(CycleWords.OVERLAP_SAID) + " " + view.overlap()));
    }
    head.paths().forEach(path -> parts.add(Block.note(Block.paragraph(path))));
    parts.add(Tag.of("h3").text(page.say(CycleWords.PEOPLE)));
    Tag list = Tag.of("ul");
    view.members()
        .forEach(member -> list.with(Tag.of("li").text(member.name() + " · " + member.side())));
    parts.add(list);
    return Html.join(parts);
  }

  private static Html statement(Page page, StatementView statement) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").styled("reading").with(statement.sentence()));
    said(page, parts, statement.said());
    statement.warnings().forEach(warning -> parts.add(Block.warning(warning)));
    if (statement.edited()) {
      parts.add(Block.warning(page.say(CycleWords.EDITED)));
    }
    parts.add(facts(statement.facts()));
    return Html.join(parts);
  }

  /** What was signed, the first first. */
  private static Html signed(Page page, StatementView statement) {
    List<Markup> parts = new ArrayList<>();
    for (int i = statement.signed().size() - 1; i >= 0; i--) {
      TermsView terms = statement.signed().get(i);
      List<Markup> one = new ArrayList<>();
      one.add(Tag.of("h3").text(terms.line()));
      if (!terms.reason().isEmpty()) {
        one.add(Block.paragraph(page.say(CycleWords.BECAUSE) + " " + terms.reason()));
      }
      one.add(Tag.of("p").styled("reading").with(terms.sentence()));
      said(page, one, terms.said());
      one.add(facts(terms.facts()));
      parts.add(Tag.of("section").with(one));
    }
    return Html.join(parts);
  }

  private static void said(Page page, List<Markup> parts, String said) {
    if (!said.isEmpty()) {
      parts.add(Tag.of("p").styled("hint").text(page.say(CycleWords.IN_OUR_WORDS)));
      parts.add(quote(said));
    }
  }

  private static Html facts(List<Fact> facts) {
    return Block.facts(
        facts.stream().map(fact -> Map.entry(fact.term(), Html.text(fact.text()))).toList());
  }

  /** A number with where it comes from and what changed since. */
  static Html number(NumberView number) {
    List<Markup> parts = new ArrayList<>();
    parts.add(Tag.of("p").styled("reading").attribute("dir", "auto").text(number.sentence()));
    for (String line : List.of(number.note(), number.change(), number.detail(), number.by())) {
      if (!line.isEmpty()) {
        parts.add(Tag.of("p").styled("hint").attribute("dir", "auto").text(line));
      }
    }
    return Html.join(parts);
  }

  /** Somebody's words as they said them. */
  static Html quote(String words) {
    return Tag.of("blockquote").with(Tag.of("p").attribute("dir", "auto").text(words)).html();
  }
}
