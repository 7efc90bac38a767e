package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Consent;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Evidence;
import org.sightline.server.cycles.Tree;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells the causes of a cycle, with what stands behind each and against it. */
@Component
class CauseStory {
  private final Diagnosing diagnosing;
  private final FigureText figures;

  CauseStory(Diagnosing diagnosing, FigureText figures) {
    this.diagnosing = diagnosing;
    this.figures = figures;
  }

  Html of(Page page, Viewer viewer, Cycle cycle) {
    Tree tree = diagnosing.tree(cycle);
    List<Markup> parts = new ArrayList<>();
    add(page, viewer, new Behind(cycle, diagnosing.evidence(cycle.id())), tree.branches(), parts);
    if (parts.isEmpty()) {
      parts.add(Block.paragraph(page.say(CycleWords.NO_CAUSES)));
    }
    if (!tree.dropped().isEmpty()) {
      parts.add(Tag.of("h3").text(page.say(CycleWords.DROPPED)));
      Tag list = Tag.of("ul");
      tree.dropped()
          .forEach(cause -> list.with(Tag.of("li").attribute("dir", "auto").text(cause.words())));
      parts.add(list);
    }
    return Html.join(parts);
  }

  /** A cycle, and what stands behind its causes. */
  private record Behind(Cycle cycle, Map<UUID, List<Evidence>> evidence) {
    List<Evidence> of(Cause cause) {
      return evidence.getOrDefault(cause.id(), List.of());
    }
  }

  private void add(
      Page page, Viewer viewer, Behind behind, List<Tree.Branch> branches, List<Markup> parts) {
    for (Tree.Branch branch : branches) {
      BranchView view =
          new TreeText(page, behind.cycle())
              .view(branch.cause(), branch.proof(), branch.deepest(), List.of());
      List<Markup> one = new ArrayList<>();
      one.add(
          Tag.of("h3").attribute("dir", "auto").text("– ".repeat(branch.depth()) + view.words()));
      one.add(
          Tag.of("p")
              .styled("crumb")
              .text(String.join(" · ", view.answer(), page.speech().list(view.proof()))));
      evidence(page, viewer, behind.of(branch.cause()), one);
      parts.add(Tag.of("section").with(one));
      add(page, viewer, behind, branch.why(), parts);
    }
  }

  private void evidence(Page page, Viewer viewer, List<Evidence> all, List<Markup> parts) {
    for (Evidence each : all) {
      if (each.against()) {
        parts.add(Tag.of("p").with(Tag.of("b").text(page.say(CycleWords.AGAINST))));
      }
      if (each.backing() instanceof Backing.Counted counted) {
        NumberView number = figures.view(page, viewer, counted.source());
        parts.add(CycleStory.number(number.given("", counted.note(), "", each.against())));
      } else if (each.backing() instanceof Backing.Heard voice) {
        voice(page, voice, parts);
      }
    }
  }

  /** A document travels further than a page, so what is not to be quoted is not in it. */
  private static void voice(Page page, Backing.Heard voice, List<Markup> parts) {
    if (voice.consent() == Consent.NOT_QUOTED) {
      parts.add(Block.paragraph(page.say(CycleWords.NOT_FOR_YOU)));
    } else {
      parts.add(CycleStory.quote(voice.words()));
      if (!voice.translation().isEmpty()) {
        parts.add(CycleStory.quote(voice.translation()));
      }
    }
    List<String> line = new ArrayList<>();
    for (String part : List.of(voice.who(), voice.group(), voice.heard())) {
      if (!part.isEmpty()) {
        line.add(page.speech().name(part));
      }
    }
    line.add(page.speech().date(voice.on()));
    line.add(page.say(CauseText.consent(voice.consent())));
    parts.add(Tag.of("p").styled("hint").text(String.join(" · ", line)));
  }
}
