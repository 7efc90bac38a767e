package org.sightline.report.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.evaluation.Aim;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRefused;
import org.sightline.engine.evaluation.EvaluationRequest;
import org.sightline.engine.evaluation.Standing;
import org.sightline.engine.evaluation.Warning;
import org.sightline.report.export.EstimateJson;
import org.sightline.report.export.Json;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Known;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.Progress;
import org.sightline.statistics.verdict.Claim;
import org.sightline.statistics.verdict.Verdict;

/** An evaluation as JSON: fields are added, never changed. */
public final class EvaluationJson {
  /** The version of this form. */
  public static final String FORMAT = "sightline-evaluate/1";

  private EvaluationJson() {}

  /** The whole answer with its provenance. */
  public static String of(Evaluation evaluation, Speech speech, EvaluationSource source) {
    EvaluationSentences sentences = new EvaluationSentences(evaluation, speech);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("program", source.program());
    tree.put("command", source.command());
    tree.put(
        "data",
        evaluation.request().waves().datasets().stream().map(EvaluationJson::data).toList());
    tree.put("question", question(evaluation));
    tree.put("answer", sentences.answer());
    tree.put("may_be_called_effect", evaluation.mayBeCalledEffect());
    evaluation.verdict().ifPresent(verdict -> tree.put("verdict", verdict(verdict, evaluation)));
    tree.put("change", change(evaluation.change()));
    evaluation.group().ifPresent(own -> tree.put("group_change", change(own)));
    evaluation.reference().ifPresent(own -> tree.put("reference_change", change(own)));
    tree.put("detectable", EstimateJson.of(evaluation.detectable()));
    evaluation.progress().ifPresent(on -> tree.put("goal", goal(on, evaluation)));
    tree.put("events", evaluation.request().agreed().events());
    tree.put("figures", evaluation.standings().stream().map(EvaluationJson::standing).toList());
    List<String> said = sentences.warnings();
    List<Warning> warnings = evaluation.warnings();
    tree.put(
        "warnings",
        java.util.stream.IntStream.range(0, warnings.size())
            .mapToObj(i -> warning(warnings.get(i), said.get(i)))
            .toList());
    return Json.of(tree);
  }

  /** Why there is no answer at all; the sentence is the one people read. */
  public static String refused(EvaluationRefused refused, EvaluationSource source) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("program", source.program());
    tree.put("command", source.command());
    Map<String, @Nullable Object> why = new LinkedHashMap<>();
    why.put("why", lower(refused.why()));
    why.put("sentence", refused.getMessage());
    tree.put("refused", why);
    return Json.of(tree);
  }

  private static Map<String, Object> goal(Progress on, Evaluation evaluation) {
    Aim aim = evaluation.request().agreed().aim().orElseThrow();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("target", aim.target());
    tree.put("years", aim.years());
    tree.put("elapsed", aim.elapsed());
    tree.put("status", lower(on.status()));
    tree.put("observed", EstimateJson.of(on.observed()));
    tree.put("milestone", EstimateJson.of(on.milestone()));
    tree.put("chance", EstimateJson.of(on.chance()));
    tree.put("needed_per_year", EstimateJson.of(on.neededPerYear()));
    return tree;
  }

  private static Map<String, Object> data(DatasetVersion data) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", data.id());
    tree.put("file", data.source().file());
    tree.put("sha256", data.source().sha256());
    tree.put("rows_used", data.ledger().used());
    tree.put("rows_set_aside", data.ledger().setAside());
    return tree;
  }

  private static Map<String, Object> question(Evaluation evaluation) {
    EvaluationRequest request = evaluation.request();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("outcome", request.outcome().name());
    tree.put("kind", request.outcome().isMean() ? "mean" : "share");
    tree.put("direction", lower(request.outcome().direction()));
    tree.put("by", String.join(", ", request.contrast().attributes()));
    tree.put(
        "group",
        String.join(
            ", ", request.contrast().group().conditions().stream().map(Condition::level).toList()));
    tree.put("reference", request.contrast().reference().orElse("everyone else"));
    request
        .arms()
        .ifPresent(
            arms -> {
              tree.put("compare", arms.column());
              tree.put("intervention", String.join(", ", arms.intervention()));
              tree.put("assigned_by_lot", arms.byLot());
            });
    tree.put("cluster", request.cluster());
    tree.put("design", lower(evaluation.design()));
    tree.put("before", evaluation.before());
    tree.put("after", evaluation.after());
    tree.put("margin", evaluation.rules().delta());
    tree.put("margin_stated", request.margin().isPresent());
    tree.put("fidelity", lower(request.fidelity()));
    tree.put("counted", lower(evaluation.basis()));
    return tree;
  }

  private static Map<String, Object> verdict(Verdict verdict, Evaluation evaluation) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("decision", lower(verdict.decision()));
    tree.put("actions", verdict.actions().stream().map(EvaluationJson::lower).toList());
    if (verdict instanceof Verdict.NotJudged not) {
      tree.put("why", not.why());
    } else if (verdict instanceof Verdict.Judged judged) {
      tree.put("alarms", judged.alarms().stream().map(EvaluationJson::lower).toList());
      tree.put("interval_class", lower(judged.cell().narrowing()));
      tree.put("group", lower(judged.cell().group()));
    }
    tree.put(
        "claims",
        java.util.Arrays.stream(Claim.values())
            .filter(evaluation::permits)
            .map(EvaluationJson::lower)
            .toList());
    return tree;
  }

  private static Map<String, @Nullable Object> change(Change change) {
    Map<String, @Nullable Object> tree = EstimateJson.of(change.estimate());
    change
        .test()
        .ifPresent(
            test -> {
              tree.put("se", test.se());
              test.df().ifPresent(df -> tree.put("df", df));
              tree.put("p", test.p());
            });
    tree.put("clusters", change.clusters());
    return tree;
  }

  private static Map<String, @Nullable Object> standing(Standing standing) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("period", standing.period());
    tree.put("schools", standing.intervention() ? "intervention" : "comparison");
    tree.put("who", standing.group() ? "group" : "reference");
    tree.putAll(EstimateJson.of(standing.value()));
    if (standing.value() instanceof Known known) {
      tree.put("n", known.n());
    }
    tree.put("missing", standing.missing());
    return tree;
  }

  private static Map<String, @Nullable Object> warning(Warning warning, String sentence) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", lower(warning.kind()));
    tree.put("weight", lower(warning.kind().weight()));
    tree.put("sentence", sentence);
    Map<String, @Nullable Object> sizes = new LinkedHashMap<>();
    warning.sizes().forEach((name, size) -> sizes.put(name, EstimateJson.of(size)));
    tree.put("sizes", sizes);
    tree.put("names", warning.names());
    return tree;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
