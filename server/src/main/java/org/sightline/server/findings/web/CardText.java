package org.sightline.server.findings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.engine.findings.ComparedWith;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Rank;
import org.sightline.report.gaps.GapParts;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;
import org.sightline.statistics.Known;

/** A finding as it stands in the list. */
record CardText(Page page, SeenFindings seen, GapParts parts) {

  Card card(Finding finding, Asked asked, MarkView mark) {
    String id = seen.id(finding).text();
    Optional<Comparison> counted = counted(finding);
    return new Card(
        "f-" + id,
        asked.about(id),
        crumb(finding),
        parts.sentences().headline(finding),
        GapParts.answer(finding.verdict()).html(page.speech()),
        counted.map(this::students).orElse(""),
        counted
            .map(each -> page.say(FindingsWords.BETWEEN, parts.sentences().reference(each)))
            .orElse(""),
        more(finding),
        parts.glance(finding).in(page.speech()).bare("p-" + id),
        new Figures(page, parts).table(finding),
        mark);
  }

  String crumb(Finding finding) {
    String label = parts.label(finding.indicator());
    return finding.standing().rank().filter(rank -> rank.of() > 2).map(this::rank).stream()
        .flatMap(rank -> Stream.of(rank, label))
        .reduce((rank, question) -> rank + " · " + question)
        .orElse(label);
  }

  private String rank(Rank rank) {
    String along = page.speech().list(rank.along().stream().map(parts.names()::attribute).toList());
    String place = page.speech().count(rank.place());
    String of = page.speech().count(rank.of());
    return rank.first() == rank.last()
        ? page.say(FindingsWords.RANK_SURE, place, of, along)
        : page.say(
            FindingsWords.RANK,
            place,
            page.speech().count(rank.first()),
            page.speech().count(rank.last()),
            of,
            along);
  }

  /** The bar where there is one; else those who decide the verdict. */
  private static Optional<Comparison> counted(Finding finding) {
    return finding.comparisons().stream()
        .filter(
            each -> each.with() == ComparedWith.BAR || each.with() == ComparedWith.EVERYONE_ELSE)
        .filter(each -> each.studentsBehind() instanceof Known known && known.value() >= 1)
        .min(java.util.Comparator.comparing(each -> each.with() != ComparedWith.BAR));
  }

  private String students(Comparison comparison) {
    return comparison.studentsBehind() instanceof Known known
        ? page.say(FindingsWords.STUDENTS, Math.round(known.value()))
        : "";
  }

  private List<String> more(Finding finding) {
    List<String> said = new ArrayList<>();
    finding.places().stream()
        .filter(places -> places.compared() > 1)
        .findFirst()
        .ifPresent(
            places ->
                said.add(
                    page.say(
                        FindingsWords.IN_PLACES,
                        page.speech().count(places.behind()),
                        places.compared(),
                        parts.names().attribute(places.place()))));
    return said;
  }
}
