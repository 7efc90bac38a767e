package org.sightline.server.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.View;
import org.sightline.report.findings.Numbers;
import org.sightline.report.gaps.GapParts;
import org.sightline.report.html.Html;
import org.sightline.server.explorer.ExplorerLinks;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.home.web.HomeView.Question;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;

/**
 * Where the gaps of a dataset stand, for the first page.
 *
 * @param alone whether there is no other dataset
 */
record WhereWeAre(Page page, SeenFindings seen, GapParts parts, boolean alone) {

  static WhereWeAre of(Page page, SeenFindings seen, boolean alone) {
    return new WhereWeAre(page, seen, new GapParts(seen.findings(), page.speech()), alone);
  }

  Optional<Finding> surest() {
    return seen.findings().headlines().stream().findFirst();
  }

  String title() {
    return surest()
        .map(parts.sentences()::headline)
        .orElseGet(() -> page.say(seen.tested().isEmpty() ? HomeWords.SMALL : HomeWords.NO_GAP));
  }

  String lede() {
    Findings findings = seen.findings();
    if (surest().isPresent()) {
      return named(page.say(HomeWords.SUREST, findings.headlines().size() - 1));
    }
    return named(
        seen.tested().isEmpty()
            ? page.say(
                HomeWords.SMALL_LEDE, page.speech().count(findings.method().thresholds().support()))
            : page.say(HomeWords.NO_GAP_LEDE, page.speech().count(seen.tested().size())));
  }

  /** Where several datasets lie, a sentence says which one it is about. */
  private String named(String sentence) {
    return alone
        ? sentence
        : page.say(
            HomeWords.ABOUT_DATA, sentence, page.speech().name(seen.prepared().dataset().name()));
  }

  /** The groups of the surest gap's first attribute; without a gap, those of the first one. */
  Html picture() {
    Findings findings = seen.findings();
    IndicatorFindings about =
        surest().map(seen::about).orElseGet(() -> findings.indicators().get(0));
    Optional<String> attribute =
        surest().map(finding -> finding.group().conditions().get(0).attribute());
    Optional<View> view =
        about.views().stream()
            .filter(each -> attribute.isEmpty() || each.attribute().equals(attribute.get()))
            .findFirst();
    return view.map(each -> parts.picture(each, about).in(page.speech()).figure("where", 3))
        .orElse(Html.NONE);
  }

  String address(Finding finding) {
    return list() + "/" + seen.id(finding).text();
  }

  String fence(Finding finding) {
    return ExplorerLinks.fence(
        seen.prepared().dataset().key(),
        Optional.empty(),
        finding.indicator().name(),
        finding.group(),
        Map.of());
  }

  String list() {
    return "/findings/" + seen.prepared().dataset().key();
  }

  List<Question> questions() {
    return seen.findings().indicators().stream().map(this::question).toList();
  }

  private Question question(IndicatorFindings each) {
    String name = parts.label(each.indicator());
    Optional<Finding> first =
        seen.findings().headlines().stream()
            .filter(finding -> finding.indicator().equals(each.indicator()))
            .findFirst()
            .or(() -> each.tested().stream().min(Comparator.comparing(Finding::verdict)));
    if (first.isEmpty()) {
      return new Question(
          name, address(each), Html.text(page.say(HomeWords.NOT_TESTED)), "–", "–", "–");
    }
    Finding finding = first.get();
    Numbers numbers = new Numbers(page.speech(), each.indicator());
    Comparison deciding = finding.deciding();
    return new Question(
        name,
        address(each),
        GapParts.answer(finding.verdict()).html(page.speech()),
        parts.group(finding.group()),
        value(finding.value(), numbers),
        parts.sentences().reference(deciding) + " " + value(deciding.value(), numbers));
  }

  private String address(IndicatorFindings each) {
    return list()
        + "?indicator="
        + java.net.URLEncoder.encode(
            each.indicator().name(), java.nio.charset.StandardCharsets.UTF_8)
        + "&answer=all";
  }

  private static String value(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known ? numbers.value(known.value()) : "–";
  }
}
