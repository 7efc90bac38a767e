package org.sightline.server.findings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.findings.View;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.report.gaps.GapParts;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marking;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the list of findings into words. */
@Component
class ListText {
  private static final int PER_PAGE = 10;
  private static final int MOST_PICTURES = 24;

  private final Marking marking;
  private final MarkText markText;

  ListText(Marking marking, MarkText markText) {
    this.marking = marking;
    this.markText = markText;
  }

  ListView view(
      Page page,
      Viewer viewer,
      SeenFindings seen,
      Asked asked,
      List<Dataset> datasets,
      List<List<String>> places) {
    Findings findings = seen.findings();
    GapParts parts = new GapParts(findings, page.speech());
    Map<FindingId, Mark> marks = marking.on(seen);
    List<Finding> fitting = Shown.of(seen, asked, marks);
    int first = Math.min(asked.from(), Math.max(0, fitting.size() - 1)) / PER_PAGE * PER_PAGE;
    List<Finding> shown = fitting.subList(first, Math.min(fitting.size(), first + PER_PAGE));
    CardText cards = new CardText(page, seen, parts);
    List<Card> written =
        shown.stream()
            .map(
                finding ->
                    cards.card(
                        finding,
                        asked,
                        markText.view(
                            page,
                            viewer,
                            seen,
                            finding,
                            asked,
                            marks,
                            parts.group(finding.group()),
                            asked.address())))
            .toList();
    boolean untested = seen.tested().isEmpty();
    ListChoices choices = new ListChoices(page, parts, asked);
    return new ListView(
        asked,
        Lines.data(page, seen),
        lede(page, findings),
        choices.datasets(datasets),
        choices.indicators(findings),
        choices.places(places),
        choices.attributes(findings),
        choices.answers(),
        written,
        untested || !written.isEmpty() ? "" : empty(page, asked),
        page.speech().count(findings.method().thresholds().support()),
        untested ? pictures(page, parts, findings) : List.of(),
        written.size() == fitting.size()
            ? ""
            : page.say(
                FindingsWords.SHOWN,
                page.speech().count(first + 1L),
                page.speech().count(first + shown.size()),
                page.speech().count(fitting.size())),
        first == 0 ? "" : asked.startingAt(first - PER_PAGE).address(),
        first + PER_PAGE < fitting.size() ? asked.startingAt(first + PER_PAGE).address() : "",
        aside(page, asked, findings, Verdict.NO_EVIDENCE, Shown.NONE, FindingsWords.ASIDE_NONE),
        aside(
            page,
            asked,
            findings,
            Verdict.TOO_SMALL_TO_TELL,
            Shown.UNSURE,
            FindingsWords.ASIDE_UNSURE),
        small(page, findings),
        chance(page, findings),
        lost(page, seen, parts, asked, marks.values()),
        Picture.symbols(),
        seen.sight().isWhole());
  }

  private static String lede(Page page, Findings findings) {
    int tested = findings.indicators().stream().mapToInt(each -> each.tested().size()).sum();
    if (tested == 0) {
      return page.say(
          FindingsWords.LEDE_SMALL, page.speech().count(findings.method().thresholds().support()));
    }
    boolean bar =
        findings.method().reference() instanceof ReferenceChoice.Bar
            && findings.indicators().stream().allMatch(each -> each.indicator().bar().isPresent());
    String compared =
        page.say(
            bar ? FindingsWords.LEDE_BAR : FindingsWords.LEDE_OTHERS,
            findings.having(Verdict.GAP).size(),
            page.speech().count(tested));
    return findings.headlines().isEmpty()
        ? compared
        : compared + " " + page.say(FindingsWords.LEDE_FIRST, findings.headlines().size());
  }

  private static String empty(Page page, Asked asked) {
    boolean asksLittle = asked.indicator().isEmpty() && asked.by().isEmpty();
    return page.say(
        asksLittle && Shown.of(asked.answer()) == Shown.FIRST
            ? FindingsWords.NO_GAPS_HERE
            : FindingsWords.NO_FIT);
  }

  private static List<Html> pictures(Page page, GapParts parts, Findings findings) {
    List<Html> pictures = new ArrayList<>();
    for (IndicatorFindings each : findings.indicators()) {
      for (View view : each.views()) {
        if (pictures.size() < MOST_PICTURES && view.rows().size() > 1) {
          pictures.add(
              parts.picture(view, each).in(page.speech()).figure("v-" + pictures.size(), 3));
        }
      }
    }
    return pictures;
  }

  private static ListView.Aside aside(
      Page page,
      Asked asked,
      Findings findings,
      Verdict verdict,
      Shown shown,
      FindingsWords words) {
    int count = findings.having(verdict).size();
    return new ListView.Aside(
        GapParts.answer(verdict).html(page.speech()),
        page.say(words, count),
        asked.answering(shown.key()).address(),
        count > 0);
  }

  private static String small(Page page, Findings findings) {
    int count = findings.indicators().stream().mapToInt(each -> each.untested().size()).sum();
    return count == 0
        ? ""
        : page.say(
            FindingsWords.ASIDE_SMALL,
            count,
            page.speech().count(findings.method().thresholds().support()));
  }

  private static String chance(Page page, Findings findings) {
    return page.say(
        FindingsWords.CHANCE_NOTE,
        page.speech().count(findings.method().tests()),
        page.speech().number(findings.method().thresholds().alpha().doubleValue() * 100, 0));
  }

  private List<ListView.Lost> lost(
      Page page, SeenFindings seen, GapParts parts, Asked asked, Collection<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.kind() != MarkKind.NONE && seen.find(mark.finding()).isEmpty())
        .map(
            mark ->
                new ListView.Lost(
                    page.say(
                        FindingsWords.LOST_LINE,
                        parts.group(mark.group()),
                        question(seen, parts, mark).orElse(page.speech().name(mark.indicator()))),
                    markText.said(page, mark),
                    asked.about(mark.finding().text())))
        .toList();
  }

  private static Optional<String> question(SeenFindings seen, GapParts parts, Mark mark) {
    return seen.findings().indicators().stream()
        .map(IndicatorFindings::indicator)
        .filter(each -> each.name().equals(mark.indicator()))
        .findFirst()
        .map(parts::label);
  }
}
