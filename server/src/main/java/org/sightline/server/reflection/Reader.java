package org.sightline.server.reflection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.evaluation.Agreed;
import org.sightline.engine.evaluation.Aim;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRequest;
import org.sightline.engine.evaluation.Evaluator;
import org.sightline.engine.evaluation.Warning;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.cycles.Terms;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.fidelity.FidelityState;

/** Reads a result by the rules that were signed. */
final class Reader {
  private static final double DAYS = 365.25;

  private Reader() {}

  /**
   * What is known beside the cells.
   *
   * @param signed everything that was signed, the first first; at least one
   * @param fidelity what the record of the plan allows to conclude
   * @param arrived when the follow-up arrived
   * @param resultsAfter when the first data newer than the signed ones arrived
   * @param events outside events, logged between signing and follow-up
   */
  record Known(
      List<Terms> signed,
      FidelityState fidelity,
      Instant arrived,
      Optional<Instant> resultsAfter,
      List<String> events) {}

  /**
   * The evaluation.
   *
   * @throws org.sightline.engine.evaluation.EvaluationRefused when nothing can be compared
   */
  static Evaluation read(CellEngine engine, Match match, Known known) {
    Terms holds = known.signed.get(known.signed.size() - 1);
    List<Warning> warnings = new ArrayList<>(match.warnings());
    edits(known).ifPresent(warnings::add);
    if (known.resultsAfter.filter(holds.signedAt()::isAfter).isPresent()) {
      warnings.add(new Warning(Warning.Kind.SIGNED_AFTER_RESULTS, Map.of(), List.of()));
    }
    return new Evaluator(engine)
        .evaluate(
            new EvaluationRequest(
                match.waves(),
                match.outcome(),
                match.contrast(),
                match.arms(),
                match.cluster(),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(holds.judging().smallest())),
                match.followUp().recipe().thresholds(),
                known.fidelity,
                match.rows(),
                new Agreed(
                    Optional.of(holds.judging().rules()),
                    aim(known, holds),
                    Optional.of(holds.untold()),
                    known.events,
                    warnings)));
  }

  /** Another question in the same two waves; it is described, not judged. */
  static Evaluation another(CellEngine engine, Match match, Indicator asked, Terms holds) {
    return new Evaluator(engine)
        .evaluate(
            new EvaluationRequest(
                match.waves(),
                asked,
                match.contrast(),
                match.arms(),
                match.cluster(),
                Optional.empty(),
                asked.isMean()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(holds.judging().smallest())),
                match.followUp().recipe().thresholds(),
                FidelityState.UNKNOWN,
                match.rows(),
                Agreed.NOTHING));
  }

  private static Optional<Warning> edits(Known known) {
    List<String> reasons = known.signed.stream().skip(1).map(Terms::reason).toList();
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Warning(
                Warning.Kind.EDITED_AFTER_SIGNING,
                Map.of("edits", Estimate.of(reasons.size(), reasons.size())),
                reasons));
  }

  /** Years are counted from the first signing: the baseline's own day is not in the data. */
  private static Optional<Aim> aim(Known known, Terms holds) {
    Instant start = known.signed.get(0).signedAt();
    LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC);
    double years = ChronoUnit.DAYS.between(day, holds.statement().by()) / DAYS;
    double gone = Math.max(0, Duration.between(start, known.arrived).toDays()) / DAYS;
    return years > 0
        ? Optional.of(new Aim(holds.statement().target(), years, gone))
        : Optional.empty();
  }
}
