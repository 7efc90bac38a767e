package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.engine.findings.Finding;
import org.sightline.report.findings.Sentences;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.statistics.Known;

/** What stands behind one finding: the rule, the p-value, the shrunken estimate, the ratio. */
record HowWeKnow(Subject subject) {

  Html html(Finding finding) {
    Sentences sentences = subject.sentences;
    List<Map.Entry<String, Html>> facts = new ArrayList<>();
    facts.add(fact(ReportWords.FACT_ANSWERS, sentences.because(finding)));
    facts.add(
        fact(
            ReportWords.FACT_MANY_GROUPS,
            subject.speech.say(
                ReportWords.FACT_ADJUSTED,
                chance(finding.test().adjusted()),
                finding.test().p() instanceof Known p ? chance(p.value()) : "–")));
    sentences.shrunken(finding).ifPresent(said -> facts.add(fact(ReportWords.FACT_SHRUNKEN, said)));
    finding
        .disproportionality()
        .flatMap(sentences::riskRatio)
        .ifPresent(said -> facts.add(fact(ReportWords.FACT_COUNTED, said)));
    return Block.facts(facts);
  }

  private Map.Entry<String, Html> fact(ReportWords name, String text) {
    return Map.entry(subject.speech.say(name), Html.text(text));
  }

  private String chance(double p) {
    return p < .0005 ? "<" + subject.speech.number(.001, 3) : subject.speech.number(p, 3);
  }
}
