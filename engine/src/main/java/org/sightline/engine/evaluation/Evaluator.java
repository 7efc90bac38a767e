package org.sightline.engine.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.dataset.Layout;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.GapBetweenArms;
import org.sightline.statistics.change.TTest;
import org.sightline.statistics.verdict.Judge;
import org.sightline.statistics.verdict.Rules;
import org.sightline.statistics.verdict.Verdict;

/** Reads a verdict from data, by rules stated beforehand, and says what stands against it. */
public final class Evaluator {
  /** With this few schools even an interval that exists is read with doubt. A choice. */
  private static final int FEW = 10;

  private final CellEngine engine;

  /** Cells come from {@code engine}; no row is kept. */
  public Evaluator(CellEngine engine) {
    this.engine = engine;
  }

  /**
   * The evaluation.
   *
   * @throws EvaluationRefused when nothing can be compared at all, saying why and what would help
   */
  public Evaluation evaluate(EvaluationRequest request) {
    if (request.waves().datasets().stream().anyMatch(d -> d.layout() instanceof Layout.Margins)) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.MARGINS,
          "the file is a published table whose groups cannot be crossed with schools. Maybe use a"
              + " file with a row for each student, or for each school, period and group.");
    }
    if (request.waves() instanceof Waves.Files files
        && files.baseline().source().sha256().equals(files.followUp().source().sha256())) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.SAME_FILE,
          "baseline and follow-up are the same file. Maybe one of the names is misspelt.");
    }
    Matching.refuseOtherKinds(request);
    Taking taking = new Taking(engine, request);
    Census census = taking.census();
    check(request, census);
    Periods periods = Periods.of(request.waves(), census);
    return request.waves() instanceof Waves.Single
        ? single(request, census, periods)
        : waves(taking, census, periods);
  }

  private static void check(EvaluationRequest request, Census census) {
    long people = census.periods().stream().mapToLong(census::people).sum();
    String[] all = census.periods().toArray(String[]::new);
    int schools = census.schoolsIn(all).size();
    if (people == 0) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.NOBODY,
          "nobody is left with a school, a side and a set of schools. Maybe the columns are named"
              + " wrongly, or all their values are missing.");
    }
    if (people <= (long) schools * Math.max(1, all.length)) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.CLUSTERS_OF_ONE,
          "column "
              + request.cluster()
              + " has "
              + schools
              + " clusters of about one student each, so it names students, not schools. Maybe use"
              + " --cluster with the column of schools.");
    }
  }

  private static Rules rules(EvaluationRequest request, Census census, String before) {
    if (request.agreed().rules().isPresent()) {
      return request.agreed().rules().get();
    }
    if (request.margin().isPresent()) {
      return Rules.usual(request.margin().get().doubleValue());
    }
    if (!request.outcome().isMean()) {
      return Rules.usual(request.thresholds().margin().doubleValue());
    }
    double unit = request.thresholds().meanMargin().doubleValue();
    Moments all = census.total(before).everyone();
    return Rules.usual(
        all.variance() instanceof Known v && v.value() > 0 ? unit * Math.sqrt(v.value()) : unit);
  }

  private static Evaluation single(EvaluationRequest request, Census census, Periods periods) {
    if (request.arms().isEmpty()) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.NOTHING_TO_COMPARE,
          "there is one wave and nothing to compare it with. Maybe name the column of periods with"
              + " --period, a second file with --follow-up, or sets of schools with --compare.");
    }
    String now = periods.after();
    Change change =
        GapBetweenArms.of(census.gaps(true, now), census.gaps(false, now), Schools.MINIMUM);
    List<Warning> warnings = new ArrayList<>();
    warnings.addAll(new Values(request, census).found(Set.of(now)));
    few(change, warnings);
    leftOut(census, warnings);
    warnings.add(Warning.of(Warning.Kind.OBSERVATIONAL, Map.of()));
    return new Evaluation(
        request,
        Evaluation.Design.SINGLE_WAVE,
        now,
        now,
        Optional.empty(),
        rules(request, census, now),
        change,
        Optional.empty(),
        Optional.empty(),
        Evaluation.Basis.CURRENT_MEMBERS,
        standings(request, census, Set.of(now)),
        warnings,
        new Planned(request, census, periods).detectable(),
        Optional.empty());
  }

  private static Evaluation waves(Taking taking, Census census, Periods periods) {
    EvaluationRequest request = taking.request();
    boolean compared = request.arms().isPresent();
    List<Warning> mismatches = new ArrayList<>(new Matching(taking, census, periods).mismatches());
    request.agreed().warnings().stream()
        .filter(warning -> warning.kind().weight() == Warning.Weight.MISMATCH)
        .forEach(mismatches::add);
    Optional<Followed> followed = Followed.of(taking, periods.before(), periods.after());
    boolean misleads = followed.map(f -> f.composition().misleads()).orElse(false);
    Schools schools =
        Schools.of(
            misleads ? followed.orElseThrow().cohort() : census,
            compared,
            periods.before(),
            periods.after());
    if (compared && (schools.comparison().isEmpty() || schools.treated().isEmpty())) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.NO_SCHOOL_ON_A_SIDE,
          "no school stands on one side of "
              + request.arms().orElseThrow().column()
              + ". Maybe name the intervention as it is written, with --intervention.");
    }
    Change change = schools.change();
    List<Warning> warnings = new ArrayList<>(mismatches);
    warnings.addAll(new Values(request, census).found(Set.of(periods.before(), periods.after())));
    warnings.addAll(new Signs(request, census, periods, schools, change).found(followed));
    few(change, warnings);
    leftOut(census, warnings);
    Planned planned = new Planned(request, census, periods);
    Estimate detectable = planned.detectable();
    boolean refused = planned.refused(detectable);
    agreed(planned, detectable, refused, warnings);
    if (!compared) {
      warnings.add(Warning.of(Warning.Kind.NO_COMPARISON, Map.of()));
    } else if (!request.arms().orElseThrow().byLot()) {
      warnings.add(Warning.of(Warning.Kind.OBSERVATIONAL, Map.of()));
    }
    warnings.sort(java.util.Comparator.comparing(Warning::kind));
    Rules rules = rules(request, census, periods.before());
    Verdict verdict =
        Judge.of(
            schools
                .evidence(request.outcome().direction())
                .with(
                    mismatches.stream().map(Evaluator::words).toList(),
                    request.fidelity(),
                    refused,
                    request.agreed().events()),
            rules);
    Set<String> shown = new TreeSet<>(periods.earlier());
    shown.addAll(List.of(periods.before(), periods.after()));
    return new Evaluation(
        request,
        compared ? Evaluation.Design.AGAINST_COMPARISON : Evaluation.Design.BEFORE_AND_AFTER,
        periods.before(),
        periods.after(),
        Optional.of(verdict),
        rules,
        change,
        Optional.of(schools.group()),
        Optional.of(schools.reference()),
        misleads ? Evaluation.Basis.FIXED_COHORT : Evaluation.Basis.CURRENT_MEMBERS,
        standings(request, census, shown),
        warnings,
        detectable,
        planned.progress());
  }

  /** What whoever asks knows beside the data. */
  private static void agreed(
      Planned planned, Estimate detectable, boolean refused, List<Warning> warnings) {
    Agreed agreed = planned.request().agreed();
    agreed.warnings().stream()
        .filter(warning -> warning.kind().weight() != Warning.Weight.MISMATCH)
        .forEach(warnings::add);
    if (!agreed.events().isEmpty()) {
      warnings.add(new Warning(Warning.Kind.EVENTS_LOGGED, Map.of(), agreed.events()));
    }
    if (refused) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("detectable", detectable);
      sizes.put("aim", planned.goal());
      warnings.add(Warning.of(Warning.Kind.AIM_TOO_SMALL_TO_SHOW, sizes));
    }
  }

  private static String words(Warning mismatch) {
    return mismatch.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        + ": "
        + String.join(", ", mismatch.names());
  }

  private static void few(Change change, List<Warning> warnings) {
    boolean unsure = change.test().map(TTest::unsure).orElse(false);
    if (change.clusters() < FEW || unsure) {
      Map<String, Estimate> sizes = new LinkedHashMap<>();
      sizes.put("schools", Estimate.of(change.clusters(), change.clusters()));
      warnings.add(Warning.of(Warning.Kind.FEW_SCHOOLS, sizes));
    }
  }

  private static void leftOut(Census census, List<Warning> warnings) {
    if (census.leftOut() > 0) {
      warnings.add(
          Warning.of(
              Warning.Kind.LEFT_OUT,
              Map.of("people", Estimate.of((double) census.leftOut(), census.leftOut()))));
    }
  }

  private static List<Standing> standings(
      EvaluationRequest request, Census census, Set<String> periods) {
    List<Standing> standings = new ArrayList<>();
    for (boolean intervention :
        request.arms().isPresent() ? new boolean[] {true, false} : new boolean[] {true}) {
      for (String period : periods) {
        Sides sides = census.total(period, intervention);
        standings.add(
            new Standing(
                period, intervention, true, Followed.mean(sides.group()), sides.groupMissing()));
        standings.add(
            new Standing(
                period,
                intervention,
                false,
                Followed.mean(sides.reference()),
                sides.referenceMissing()));
      }
    }
    return standings;
  }
}
