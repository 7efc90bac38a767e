package org.sightline.server.findings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Addition;
import org.sightline.engine.findings.Finding;
import org.sightline.report.findings.Numbers;
import org.sightline.report.gaps.GapParts;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;

/** Why a finding stands where it stands, beside its wider and narrower groups. */
record Placed(Page page, SeenFindings seen, GapParts parts, Asked asked) {
  private static final int MOST_NARROWER = 8;

  List<String> because(Finding finding) {
    List<String> said = new ArrayList<>();
    said.add(parts.sentences().because(finding));
    finding.addition().ifPresent(addition -> said.add(addition(addition)));
    return said;
  }

  private String addition(Addition addition) {
    return page.say(
        addition.adds() ? FindingsWords.ADDS : FindingsWords.ADDS_NOT,
        parts.names().of(addition.parent()));
  }

  List<DetailView.Kin> kin(Finding finding) {
    List<Finding> sameQuestion = seen.about(finding).tested();
    Group group = finding.group();
    Stream<DetailView.Kin> wider =
        sameQuestion.stream()
            .filter(each -> group.parents().contains(each.group()))
            .map(each -> kin(each, FindingsWords.WIDER));
    Stream<DetailView.Kin> narrower =
        sameQuestion.stream()
            .filter(each -> each.group().parents().contains(group))
            .limit(MOST_NARROWER)
            .map(each -> kin(each, FindingsWords.NARROWER));
    return Stream.concat(wider, narrower).toList();
  }

  private DetailView.Kin kin(Finding finding, FindingsWords relation) {
    Numbers numbers = new Numbers(page.speech(), finding.indicator());
    return new DetailView.Kin(
        parts.group(finding.group()),
        asked.about(seen.id(finding).text()),
        GapParts.answer(finding.verdict()).words(page.speech()),
        page.say(relation),
        Figures.value(finding.value(), numbers),
        Figures.signed(finding.deciding().gap(), numbers));
  }
}
