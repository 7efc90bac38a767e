package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Signing;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Observation;
import org.sightline.server.plans.Plans;
import org.sightline.server.site.Page;
import org.sightline.statistics.Known;
import org.sightline.statistics.Tally;
import org.sightline.statistics.fidelity.Fidelity;
import org.springframework.stereotype.Component;

/** Puts what a plan is watched by into words. */
@Component
class MeasureText {
  private final Plans plans;
  private final Signing signing;

  MeasureText(Plans plans, Signing signing) {
    this.plans = plans;
    this.signing = signing;
  }

  MeasuresView of(Page page, Cycle cycle) {
    Map<UUID, List<Observation>> observed = plans.observations(cycle);
    List<Measure> all =
        plans.measures(cycle).stream().sorted(Comparator.comparing(Measure::kind)).toList();
    return new MeasuresView(
        lines(page, cycle, all, observed, List.of(Measure.Kind.LEADING, Measure.Kind.LAGGING)),
        lines(page, cycle, all, observed, List.of(Measure.Kind.COUNTER)),
        lines(
            page,
            cycle,
            all,
            observed,
            List.of(Measure.Kind.values()).stream()
                .filter(kind -> kind.component().isPresent())
                .toList()),
        reading(page, cycle),
        unbalanced(page, all),
        PlanPaths.plan(cycle) + "/measures/new");
  }

  private static List<MeasuresView.MeasureLine> lines(
      Page page,
      Cycle cycle,
      List<Measure> all,
      Map<UUID, List<Observation>> observed,
      Collection<Measure.Kind> kinds) {
    return all.stream()
        .filter(each -> kinds.contains(each.kind()))
        .map(each -> line(page, cycle, each, observed.getOrDefault(each.id(), List.of())))
        .toList();
  }

  static MeasuresView.MeasureLine line(
      Page page, Cycle cycle, Measure measure, List<Observation> observed) {
    Optional<Tally> total =
        observed.stream()
            .flatMap(each -> each.tally().stream())
            .filter(tally -> tally.n() > 0)
            .reduce(Tally::plus);
    boolean fidelity = measure.kind().component().isPresent();
    Optional<Boolean> reached =
        measure.target().flatMap(target -> total.map(count -> count.rate() >= target));
    return new MeasuresView.MeasureLine(
        PlanPaths.measure(cycle, measure),
        measure.name(),
        page.say(kind(measure.kind())),
        good(page, measure),
        fidelity
            ? total.map(count -> counted(page, count)).orElseGet(() -> page.say(PlanWords.NOT_SEEN))
            : observed.isEmpty()
                ? page.say(PlanWords.NOT_SEEN)
                : page.say(
                    PlanWords.SEEN_ON,
                    seen(page, observed.get(observed.size() - 1)),
                    page.speech().date(observed.get(observed.size() - 1).on())),
        reached.map(yes -> yes ? "none" : "gap").orElse(""),
        reached.map(yes -> page.say(yes ? PlanWords.REACHED : PlanWords.NOT_REACHED)).orElse(""),
        page.say(PlanWords.TIMES, observed.size()));
  }

  /** What would be good: the share to reach, and what was said about it. */
  static String good(Page page, Measure measure) {
    List<String> parts = new ArrayList<>();
    measure
        .target()
        .ifPresent(
            share -> parts.add(page.say(PlanWords.AT_LEAST, page.speech().percent(share, 0))));
    if (!measure.good().isEmpty()) {
      parts.add(page.speech().name(measure.good()));
    }
    return String.join(" ", parts);
  }

  /** So many of so many, with the share. */
  static String counted(Page page, Tally count) {
    return page.say(
        PlanWords.COUNTED,
        page.speech().count(count.x()),
        page.speech().count(count.n()),
        page.speech().percent(count.rate(), 0));
  }

  /** What was seen once. */
  static String seen(Page page, Observation seen) {
    return seen.tally()
        .filter(tally -> tally.n() > 0)
        .map(tally -> counted(page, tally))
        .orElseGet(() -> page.speech().count(seen.x()));
  }

  private String reading(Page page, Cycle cycle) {
    Fidelity fidelity = plans.fidelity(cycle);
    double floor =
        signing.holds(cycle).map(terms -> terms.judging().floor()).orElse(Fidelity.USUAL_FLOOR);
    String least = page.speech().percent(floor, 0);
    return switch (fidelity.state(floor)) {
      case HIGH -> page.say(PlanWords.AS_DESIGNED, least);
      case LOW -> page.say(PlanWords.NOT_AS_DESIGNED, least, smallest(page, fidelity));
      case UNKNOWN -> page.say(PlanWords.NOT_KNOWN, fidelity.components().size());
    };
  }

  private static String smallest(Page page, Fidelity fidelity) {
    return fidelity.smallest() instanceof Known known
        ? page.speech().percent(known.value(), 0)
        : "";
  }

  private static String unbalanced(Page page, List<Measure> all) {
    List<PlanWords> missing = new ArrayList<>();
    for (Measure.Kind kind :
        List.of(Measure.Kind.LEADING, Measure.Kind.LAGGING, Measure.Kind.COUNTER)) {
      if (all.stream().noneMatch(each -> each.kind() == kind)) {
        missing.add(kind(kind));
      }
    }
    return missing.isEmpty()
        ? ""
        : page.say(
            PlanWords.UNBALANCED, page.speech().list(missing.stream().map(page::say).toList()));
  }

  static PlanWords kind(Measure.Kind kind) {
    return switch (kind) {
      case LEADING -> PlanWords.LEADING;
      case LAGGING -> PlanWords.LAGGING;
      case COUNTER -> PlanWords.COUNTER;
      case ADHERENCE -> PlanWords.ADHERENCE;
      case DOSE -> PlanWords.DOSE;
      case QUALITY -> PlanWords.QUALITY;
      case RESPONSIVENESS -> PlanWords.RESPONSIVENESS;
    };
  }

  static PlanWords hint(Measure.Kind kind) {
    return switch (kind) {
      case LEADING -> PlanWords.LEADING_HINT;
      case LAGGING -> PlanWords.LAGGING_HINT;
      case COUNTER -> PlanWords.COUNTER_HINT;
      case ADHERENCE -> PlanWords.ADHERENCE_HINT;
      case DOSE -> PlanWords.DOSE_HINT;
      case QUALITY -> PlanWords.QUALITY_HINT;
      case RESPONSIVENESS -> PlanWords.RESPONSIVENESS_HINT;
    };
  }
}
