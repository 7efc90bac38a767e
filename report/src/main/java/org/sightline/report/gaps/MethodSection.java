package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.findings.Method;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.report.findings.ReasonWords;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Tag;

/** How every number was made, and how to make it again. */
record MethodSection(Subject subject, Provenance provenance, boolean whole) {

  /** With what became of every row of the file. */
  MethodSection(Subject subject, Provenance provenance) {
    this(subject, provenance, true);
  }

  Html html() {
    return Block.section(
        "method", subject.speech.say(ReportWords.HOW_MADE), Block.facts(facts()), recipe());
  }

  /** The facts and the recipe without a heading. */
  Html bare() {
    return Html.join(Block.facts(facts()), recipe());
  }

  private List<Map.Entry<String, Html>> facts() {
    Method method = subject.findings.method();
    Thresholds thresholds = method.thresholds();
    DatasetVersion data = subject.findings.data();
    List<Map.Entry<String, Html>> facts = new ArrayList<>();
    if (whole) {
      facts.add(fact(ReportWords.FACT_COUNTED, subject.issues.ledger(data.ledger())));
    }
    facts.add(say(ReportWords.FACT_INTERVALS, ReportWords.FACT_INTERVALS_TEXT));
    facts.add(fact(ReportWords.FACT_MANY_GROUPS, many(method)));
    facts.add(
        say(
            ReportWords.FACT_MARGIN,
            ReportWords.FACT_MARGIN_TEXT,
            subject.speech.number(thresholds.margin().doubleValue() * 100, 0),
            subject.speech.number(thresholds.meanMargin().doubleValue(), 2)));
    facts.add(
        say(
            ReportWords.FACT_SMALL_GROUPS,
            ReportWords.FACT_SMALL_GROUPS_TEXT,
            subject.speech.count(thresholds.support())));
    facts.add(say(ReportWords.FACT_SHRUNKEN, ReportWords.FACT_SHRUNKEN_TEXT));
    facts.add(say(ReportWords.FACT_ANSWERS, ReportWords.FACT_ANSWERS_TEXT));
    if (!subject.findings.choices().isEmpty()) {
      facts.add(fact(ReportWords.FACT_CHOSEN, chosen()));
    }
    facts.add(
        say(
            ReportWords.FACT_DATA,
            ReportWords.FACT_DATA_TEXT,
            data.id().substring(0, Math.min(12, data.id().length())),
            subject.speech.name(data.source().format())));
    facts.add(code(ReportWords.FACT_FINGERPRINT, data.source().sha256()));
    facts.add(
        say(
            ReportWords.FACT_PROGRAM,
            ReportWords.FACT_PROGRAM_TEXT,
            provenance.program(),
            method.version()));
    facts.add(code(ReportWords.FACT_REPEAT, provenance.command()));
    return facts;
  }

  private String chosen() {
    return subject.findings.choices().stream()
        .map(
            choice ->
                subject.speech.name(choice.name())
                    + ": "
                    + ReasonWords.say(choice.because(), subject.speech))
        .collect(Collectors.joining("; "));
  }

  private String many(Method method) {
    String tests = subject.speech.count(method.tests());
    String alpha = subject.speech.number(method.thresholds().alpha().doubleValue() * 100, 0);
    return switch (method.thresholds().multiplicity()) {
      case BONFERRONI -> subject.speech.say(ReportWords.FACT_MANY_GROUPS_ANY, tests, alpha);
      case BENJAMINI_HOCHBERG -> falseRate("Benjamini-Hochberg", tests, alpha);
      case BENJAMINI_YEKUTIELI -> falseRate("Benjamini-Yekutieli", tests, alpha);
    };
  }

  private String falseRate(String method, String tests, String alpha) {
    return subject.speech.say(ReportWords.FACT_MANY_GROUPS_TEXT, method, tests, alpha);
  }

  private Html recipe() {
    return Block.disclosure(
        subject.speech.say(ReportWords.FACT_RECIPE),
        false,
        Tag.of("pre").attribute("tabindex", 0).text(provenance.recipe()));
  }

  private Map.Entry<String, Html> say(ReportWords name, ReportWords text, Object... values) {
    return fact(name, subject.speech.say(text, values));
  }

  private Map.Entry<String, Html> fact(ReportWords name, String text) {
    return Map.entry(subject.speech.say(name), Html.text(text));
  }

  private Map.Entry<String, Html> code(ReportWords name, String text) {
    return Map.entry(
        subject.speech.say(name), Tag.of("code").attribute("dir", "ltr").text(text).html());
  }
}
