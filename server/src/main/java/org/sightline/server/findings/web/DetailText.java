package org.sightline.server.findings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.recipe.RecipeWriter;
import org.sightline.report.gaps.GapParts;
import org.sightline.report.gaps.Provenance;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.Viewer;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marking;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one finding into words. */
@Component
class DetailText {
  private final Marking marking;
  private final MarkText markText;
  private final Elsewhere elsewhere;

  DetailText(Marking marking, MarkText markText, Elsewhere elsewhere) {
    this.marking = marking;
    this.markText = markText;
    this.elsewhere = elsewhere;
  }

  /** The page of a finding; when its group is not tested here, what was said of it. */
  String show(
      Page page,
      Viewer viewer,
      SeenFindings seen,
      FindingId id,
      Asked asked,
      Model model,
      HttpServletResponse response) {
    return show(page, viewer, seen, id, asked, model, response, UnaryOperator.identity());
  }

  /** The same with something to say about the form that was sent. */
  String show(
      Page page,
      Viewer viewer,
      SeenFindings seen,
      FindingId id,
      Asked asked,
      Model model,
      HttpServletResponse response,
      UnaryOperator<MarkView> notice) {
    Optional<Mark> mark = marking.on(seen, id);
    Optional<Finding> finding = seen.find(id);
    if (finding.isEmpty()) {
      Mark said = mark.orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
      model.addAttribute("gone", gone(page, seen, asked, said));
      response.setStatus(Problem.NOT_FOUND.status());
      return "findings/gone";
    }
    MarkView form = mark(page, viewer, seen, finding.get(), asked, mark);
    model.addAttribute("finding", view(page, seen, finding.get(), asked, notice.apply(form), mark));
    return "findings/finding";
  }

  /** The form of a finding. */
  MarkView mark(
      Page page,
      Viewer viewer,
      SeenFindings seen,
      Finding finding,
      Asked asked,
      Optional<Mark> mark) {
    GapParts parts = new GapParts(seen.findings(), page.speech());
    return markText.view(
        page,
        viewer,
        seen,
        finding,
        asked,
        mark.map(each -> Map.of(each.finding(), each)).orElse(Map.of()),
        parts.group(finding.group()),
        asked.about(seen.id(finding).text()));
  }

  private DetailView view(
      Page page,
      SeenFindings seen,
      Finding finding,
      Asked asked,
      MarkView form,
      Optional<Mark> mark) {
    Findings findings = seen.findings();
    GapParts parts = new GapParts(findings, page.speech());
    Card card = new CardText(page, seen, parts).card(finding, asked, form);
    Explained explained = new Explained(page, seen, parts);
    return new DetailView(
        asked.about("").replaceFirst("/(\\?|$)", "$1"),
        Lines.data(page, seen),
        card.crumb(),
        card.sentence(),
        card.answer(),
        card.students(),
        card.between(),
        parts.sentences().support(finding),
        parts.picture(finding, seen.about(finding)).in(page.speech()).figure("picture", 2),
        explained.facts(finding),
        parts.reasons(finding),
        parts.method(provenance(seen), seen.sight().isWhole()),
        new Placed(page, seen, parts, asked).because(finding),
        new Placed(page, seen, parts, asked).kin(finding),
        asked.about("why"),
        elsewhere.explorer(seen, finding, asked),
        elsewhere.fence(seen, finding, asked),
        form,
        mark.filter(each -> each.kind() != MarkKind.NONE && each.verdict() != finding.verdict())
            .map(
                each ->
                    page.say(
                        FindingsWords.WAS_THEN,
                        GapParts.answer(each.verdict()).words(page.speech())))
            .orElse(""),
        mark.map(each -> history(page, each)).orElse(List.of()),
        Picture.symbols());
  }

  private GoneView gone(Page page, SeenFindings seen, Asked asked, Mark mark) {
    GapParts parts = new GapParts(seen.findings(), page.speech());
    return new GoneView(
        asked.about("").replaceFirst("/(\\?|$)", "$1"),
        page.say(
            FindingsWords.LOST_LINE,
            parts.group(mark.group()),
            page.speech().name(mark.indicator())),
        history(page, mark));
  }

  private List<DetailView.Said> history(Page page, Mark mark) {
    return marking.history(mark).stream()
        .map(change -> new DetailView.Said(markText.said(page, change), change.note()))
        .toList();
  }

  static Provenance provenance(SeenFindings seen) {
    return Provenance.ofGaps(
        program(),
        Lines.accepted(seen.prepared()),
        seen.findings().data().source().file(),
        RecipeWriter.write(seen.findings().recipe()),
        seen.sight().parts());
  }

  private static String program() {
    String version = DetailText.class.getPackage().getImplementationVersion();
    return version == null ? "sightline" : "sightline " + version;
  }
}
