package org.sightline.report.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Method;
import org.sightline.engine.findings.View;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.report.export.EstimateJson;
import org.sightline.report.export.Json;
import org.sightline.report.findings.Sentences;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** The findings as JSON: documented in {@code docs/json.md}; fields are added, never changed. */
public final class GapJson {

  /** The version of this form. */
  public static final String FORMAT = "sightline-gaps/1";

  private final Findings findings;
  private final Sentences sentences;

  private final boolean whole;

  private GapJson(Findings findings, Language language, boolean whole) {
    this.findings = findings;
    this.whole = whole;
    this.sentences = new Sentences(findings.data().dictionary(), Speech.of(language));
  }

  /** The whole answer with its provenance; sentences are in {@code language}. */
  public static String of(Findings findings, Language language, Provenance provenance) {
    return Json.of(new GapJson(findings, language, true).tree(provenance));
  }

  /**
   * The same for somebody who sees a part of the rows only: without what the dataset says of all
   * its rows, which are the counts of its columns' levels, its issues and its ledger.
   */
  public static String ofPart(Findings findings, Language language, Provenance provenance) {
    return Json.of(new GapJson(findings, language, false).tree(provenance));
  }

  private Map<String, Object> tree(Provenance provenance) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("program", provenance.program());
    tree.put("data", whole ? DataJson.of(findings.data()) : DataJson.ofPart(findings.data()));
    tree.put("method", method(findings.method()));
    tree.put("recipe", provenance.recipe());
    tree.put("command", provenance.command());
    tree.put(
        "choices",
        findings.choices().stream()
            .map(
                choice ->
                    Json.object(
                        "what", GapData.lower(choice.what().name()),
                        "name", choice.name(),
                        "because", choice.because()))
            .toList());
    tree.put("headlines", findings.headlines().stream().map(Finding::id).toList());
    tree.put("indicators", findings.indicators().stream().map(this::indicator).toList());
    return tree;
  }

  private static Map<String, Object> method(Method method) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", method.version());
    tree.put("tests", method.tests());
    tree.put("multiplicity", method.thresholds().multiplicity().words());
    tree.put("alpha", method.thresholds().alpha());
    tree.put("margin", method.thresholds().margin());
    tree.put("mean_margin_in_standard_deviations", method.thresholds().meanMargin());
    tree.put("least_people", method.thresholds().support());
    tree.put("ways", method.thresholds().ways());
    tree.put("reference", reference(method.reference()));
    tree.put("cluster", method.cluster().orElse(""));
    return tree;
  }

  /** The word of the recipe; a named group as its attributes and levels. */
  private static String reference(ReferenceChoice reference) {
    if (reference instanceof ReferenceChoice.Named named) {
      return named.levels().entrySet().stream()
          .map(each -> each.getKey() + "=" + each.getValue())
          .collect(Collectors.joining(" & "));
    }
    return reference instanceof ReferenceChoice.EveryoneElse
        ? "everyone_else"
        : GapData.lower(reference.getClass().getSimpleName());
  }

  private Map<String, Object> indicator(IndicatorFindings each) {
    Indicator indicator = each.indicator();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", indicator.name());
    tree.put("label", indicator.label());
    tree.put("direction", GapData.lower(indicator.direction().name()));
    tree.put("counted", GapData.lower(indicator.counted().name()));
    tree.put("kind", indicator.isMean() ? "mean" : "share");
    indicator.bar().ifPresent(bar -> tree.put("bar", bar));
    tree.put("everyone", cell(each.everyone(), each.value()));
    tree.put("tested", each.tested().stream().map(this::finding).toList());
    tree.put(
        "not_tested",
        each.untested().stream()
            .map(
                left ->
                    Json.object(
                        "group", group(left.cell().group()),
                        "people", GapData.people(left, findings.method().thresholds()),
                        "why", GapData.lower(left.why().name())))
            .toList());
    tree.put("groups", each.views().stream().map(GapJson::view).toList());
    return tree;
  }

  private static Map<String, Object> view(View view) {
    return Json.object(
        "attribute",
        view.attribute(),
        "levels",
        view.rows().stream()
            .map(
                row -> {
                  Map<String, Object> tree = new LinkedHashMap<>();
                  tree.put("group", group(row.cell().group()));
                  tree.putAll(cell(row.cell(), row.value()));
                  return tree;
                })
            .toList());
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", finding.id());
    tree.put("group", group(finding.group()));
    tree.put("verdict", GapData.lower(finding.verdict().name()));
    tree.put("because", GapData.lower(finding.because().name()));
    tree.put("headline", finding.headline());
    tree.put("sentence", sentences.headline(finding));
    tree.putAll(cell(finding.cell(), finding.value()));
    tree.put("comparisons", finding.comparisons().stream().map(GapJson::comparison).toList());
    tree.put("statistic", EstimateJson.of(finding.test().statistic()));
    tree.put("p", EstimateJson.of(finding.test().p()));
    tree.put("p_adjusted", finding.test().adjusted());
    tree.put("shrunken", EstimateJson.of(finding.standing().shrunken()));
    tree.put("chance_behind", EstimateJson.of(finding.standing().chanceBehind()));
    finding
        .standing()
        .rank()
        .ifPresent(
            rank ->
                tree.put(
                    "rank",
                    Json.object(
                        "place", rank.place(),
                        "first", rank.first(),
                        "last", rank.last(),
                        "of", rank.of(),
                        "along", rank.along())));
    finding
        .disproportionality()
        .ifPresent(risk -> tree.put("risk_ratio", EstimateJson.of(risk.riskRatio())));
    return tree;
  }

  private static Map<String, Object> comparison(Comparison comparison) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("with", GapData.lower(comparison.with().name()));
    comparison.reference().ifPresent(group -> tree.put("reference", group(group)));
    tree.put("chosen_from_data", comparison.with().chosenFromData());
    tree.put("value", EstimateJson.of(comparison.value()));
    tree.put("gap", EstimateJson.of(comparison.gap()));
    tree.put("ratio", EstimateJson.of(comparison.ratio()));
    tree.put("effect_size", EstimateJson.of(comparison.effect()));
    tree.put("students_behind", EstimateJson.of(comparison.studentsBehind()));
    return tree;
  }

  private static Map<String, Object> cell(Cell cell, Estimate value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!(value instanceof Undefined why && why.reason() == Reason.SUPPRESSED)) {
      tree.put("n", cell.n());
      tree.put("sum", cell.sum());
      tree.put("missing", cell.missing());
    }
    tree.put("value", EstimateJson.of(value));
    return tree;
  }

  private static List<Map<String, Object>> group(Group group) {
    return group.conditions().stream()
        .map(each -> Json.object("attribute", each.attribute(), "level", each.level()))
        .toList();
  }
}
