package org.sightline.server.findings.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.Addition;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Untested;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.report.gaps.GapParts;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;

/**
 * Which groups were tested and which were not, and which gaps add nothing to wider ones.
 *
 * @param list the address of the list
 * @param line whose data, and which version
 * @param chance how luck was accounted for
 * @param counts one row per question
 * @param same gaps that add nothing, the first of them
 * @param sameShown how many of how many; empty when all are there
 * @param small groups that were not tested, the first of them
 * @param smallShown how many of how many; empty when all are there
 */
public record WhyView(
    String list,
    String line,
    String chance,
    List<Count> counts,
    List<Same> same,
    String sameShown,
    List<Small> small,
    String smallShown) {
  private static final int MOST = 50;

  /** How many groups of one question came to which answer. */
  public record Count(
      String question,
      String tested,
      String gaps,
      String first,
      String unsure,
      String none,
      String small) {}

  /** A gap and the wider group that says the same. */
  public record Same(String group, String address, String question, String wider) {}

  /** A group that was not tested. */
  public record Small(String group, String question, String people, String why) {}

  static WhyView of(Page page, SeenFindings seen, Asked asked) {
    Findings findings = seen.findings();
    GapParts parts = new GapParts(findings, page.speech());
    List<Count> counts = new ArrayList<>();
    List<Same> same = new ArrayList<>();
    List<Small> small = new ArrayList<>();
    int sameOnes = 0;
    int smallOnes = 0;
    for (IndicatorFindings each : findings.indicators()) {
      counts.add(count(page, parts, each));
      List<Finding> adding =
          each.tested().stream()
              .filter(one -> one.verdict() == Verdict.GAP && !one.headline())
              .filter(one -> one.addition().isPresent())
              .toList();
      sameOnes += adding.size();
      adding.stream()
          .limit(MOST - same.size())
          .flatMap(one -> one.addition().map(to -> same(parts, seen, asked, one, to)).stream())
          .forEach(same::add);
      smallOnes += each.untested().size();
      String question = parts.label(each.indicator());
      each.untested().stream()
          .limit(MOST - small.size())
          .map(
              untested ->
                  new Small(
                      parts.group(untested.cell().group()),
                      question,
                      people(page, findings, untested),
                      why(page, findings, untested)))
          .forEach(small::add);
    }
    return new WhyView(
        asked.about("").replaceFirst("/(\\?|$)", "$1"),
        Lines.data(page, seen),
        page.say(
            FindingsWords.CHANCE_NOTE,
            page.speech().count(findings.method().tests()),
            page.speech().number(findings.method().thresholds().alpha().doubleValue() * 100, 0)),
        counts,
        same,
        shown(page, sameOnes),
        small,
        shown(page, smallOnes));
  }

  private static Count count(Page page, GapParts parts, IndicatorFindings each) {
    return new Count(
        parts.label(each.indicator()),
        page.speech().count(each.tested().size()),
        verdicts(page, each, Verdict.GAP),
        page.speech().count(each.tested().stream().filter(Finding::headline).count()),
        verdicts(page, each, Verdict.TOO_SMALL_TO_TELL),
        verdicts(page, each, Verdict.NO_EVIDENCE),
        page.speech().count(each.untested().size()));
  }

  private static String verdicts(Page page, IndicatorFindings each, Verdict verdict) {
    return page.speech()
        .count(each.tested().stream().filter(one -> one.verdict() == verdict).count());
  }

  private static Same same(
      GapParts parts, SeenFindings seen, Asked asked, Finding finding, Addition addition) {
    return new Same(
        parts.group(finding.group()),
        asked.about(seen.id(finding).text()),
        parts.label(finding.indicator()),
        parts.group(addition.parent()));
  }

  /** Never to the person: two such numbers, subtracted, may tell of a few students. */
  private static String people(Page page, Findings findings, Untested untested) {
    Thresholds thresholds = findings.method().thresholds();
    return switch (untested.why()) {
      case NO_KNOWN_OUTCOME -> page.speech().count(0);
      case TOO_FEW_OUTSIDE -> page.say(FindingsWords.ALL_BUT_FEW, thresholds.support());
      case TOO_FEW ->
          untested.cell().n() < thresholds.leastShown()
              ? page.say(FindingsWords.FEWER_THAN, thresholds.leastShown())
              : page.say(FindingsWords.FROM_TO, thresholds.leastShown(), thresholds.support() - 1);
    };
  }

  private static String why(Page page, Findings findings, Untested untested) {
    String least = page.speech().count(findings.method().thresholds().support());
    return switch (untested.why()) {
      case TOO_FEW -> page.say(FindingsWords.SMALL_TOO_FEW, least);
      case NO_KNOWN_OUTCOME -> page.say(FindingsWords.SMALL_NO_KNOWN_OUTCOME);
      case TOO_FEW_OUTSIDE -> page.say(FindingsWords.SMALL_TOO_FEW_OUTSIDE, least);
    };
  }

  private static String shown(Page page, int all) {
    return all <= MOST
        ? ""
        : page.say(FindingsWords.FIRST_ONES, page.speech().count(MOST), page.speech().count(all));
  }
}
