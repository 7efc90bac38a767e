package org.sightline.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.findings.ComparedWith;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Disproportionality;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.InPlaces;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.Rank;
import org.sightline.engine.indicator.Indicator;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.gaps.IdeaRatio;

/** Findings said in plain sentences, the same for the page and the command line. */
public final class Sentences {

  private final Speech speech;
  private final GroupNames names;

  public Sentences(Dictionary dictionary, Speech speech) {
    this.speech = speech;
    this.names = new GroupNames(dictionary, speech);
  }

  /** Where the group stands and how far that is from the reference: the sentence to read first. */
  public String headline(Finding finding) {
    Numbers numbers = new Numbers(speech, finding.indicator());
    String group = capital(names.of(finding.group()));
    String label = speech.name(finding.indicator().label());
    boolean mean = finding.indicator().isMean();
    if (!(finding.value() instanceof Known value)) {
      return group;
    }
    Comparison deciding = finding.deciding();
    if (!(deciding.gap() instanceof Known gap) || !(deciding.value() instanceof Known other)) {
      return speech.say(
          mean ? FindingWords.AVERAGES : FindingWords.STANDS,
          group,
          numbers.value(value.value()),
          label);
    }
    String reference = reference(deciding);
    boolean plain = numbers.subtract(value.value(), other.value());
    FindingWords words =
        gap.value() < 0
            ? mean ? FindingWords.AVERAGES_BELOW : FindingWords.STANDS_BELOW
            : mean ? FindingWords.AVERAGES_ABOVE : FindingWords.STANDS_ABOVE;
    return gap.value() == 0
        ? speech.say(
            FindingWords.STANDS_LEVEL,
            group,
            numbers.value(value.value()),
            label,
            reference,
            numbers.value(other.value()))
        : speech.say(
            words,
            group,
            plain ? numbers.value(value.value()) : numbers.precise(value.value()),
            label,
            plain ? numbers.distance(gap.value()) : numbers.exactDistance(gap.value()),
            reference,
            plain ? numbers.value(other.value()) : numbers.precise(other.value()));
  }

  /** What stands behind the headline: how many students, how sure, in how many places. */
  public List<String> support(Finding finding) {
    List<String> said = new ArrayList<>();
    Direction direction = finding.indicator().direction();
    for (Comparison comparison : finding.comparisons()) {
      students(finding.indicator(), comparison, direction, said);
    }
    interval(finding, said);
    for (InPlaces places : finding.places()) {
      if (places.compared() > 1) {
        said.add(
            speech.say(
                FindingWords.IN_PLACES,
                speech.count(places.behind()),
                speech.count(places.compared()),
                names.attribute(places.place())));
      }
    }
    finding.standing().rank().filter(rank -> rank.of() > 2).ifPresent(rank -> said.add(rank(rank)));
    if (finding.addition().filter(addition -> addition.adds()).isPresent()) {
      said.add(speech.say(FindingWords.ADDS));
    }
    return said;
  }

  private void students(
      Indicator indicator, Comparison comparison, Direction direction, List<String> said) {
    if (!(comparison.studentsBehind() instanceof Known students) || students.value() < 1) {
      return;
    }
    long count = Math.round(students.value());
    boolean more = direction == Direction.FAVOURABLE;
    if (comparison.with() == ComparedWith.BAR) {
      indicator
          .bar()
          .ifPresent(
              bar ->
                  said.add(
                      speech.say(
                          more ? FindingWords.TO_THE_BAR_MORE : FindingWords.TO_THE_BAR_FEWER,
                          count,
                          new Numbers(speech, indicator).value(bar.doubleValue()))));
    } else if (comparison.with() == ComparedWith.EVERYONE_ELSE) {
      said.add(speech.say(more ? FindingWords.CLOSE_MORE : FindingWords.CLOSE_FEWER, count));
    }
  }

  private void interval(Finding finding, List<String> said) {
    if (finding.deciding().gap() instanceof Known gap && gap.range() instanceof Interval interval) {
      Numbers numbers = new Numbers(speech, finding.indicator());
      said.add(
          speech.say(
              finding.indicator().isMean()
                  ? FindingWords.DATA_ALLOW
                  : FindingWords.DATA_ALLOW_POINTS,
              numbers.signed(interval.lo()),
              numbers.signed(interval.hi())));
    }
  }

  private String rank(Rank rank) {
    return rank.first() == rank.last()
        ? speech.say(
            FindingWords.RANKED_EXACTLY, speech.count(rank.first()), speech.count(rank.of()))
        : speech.say(
            FindingWords.RANKED,
            speech.count(rank.first()),
            speech.count(rank.last()),
            speech.count(rank.of()));
  }

  /** Why the verdict is what it is. */
  public String because(Finding finding) {
    return speech.say(
        switch (finding.because()) {
          case BEHIND_BEYOND_CHANCE -> FindingWords.BECAUSE_BEHIND_BEYOND_CHANCE;
          case BEHIND_WITHIN_CHANCE -> FindingWords.BECAUSE_BEHIND_WITHIN_CHANCE;
          case MARGIN_NOT_RULED_OUT -> FindingWords.BECAUSE_MARGIN_NOT_RULED_OUT;
          case NO_INTERVAL -> FindingWords.BECAUSE_NO_INTERVAL;
          case SMALLER_THAN_MARGIN -> FindingWords.BECAUSE_SMALLER_THAN_MARGIN;
          case LEVEL -> FindingWords.BECAUSE_LEVEL;
          case AHEAD -> FindingWords.BECAUSE_AHEAD;
        });
  }

  /** The estimate drawn towards the other groups, and the chance of standing behind. */
  public Optional<String> shrunken(Finding finding) {
    if (!(finding.standing().shrunken() instanceof Known value)
        || !(value.range() instanceof Interval interval)
        || !(finding.standing().chanceBehind() instanceof Known chance)) {
      return Optional.empty();
    }
    Numbers numbers = new Numbers(speech, finding.indicator());
    return Optional.of(
        speech.say(
            FindingWords.SHRUNKEN,
            numbers.precise(value.value()),
            numbers.range(interval),
            speech.share(chance.value())));
  }

  /** The risk ratio of an adverse outcome, and whether it is above the threshold. */
  public Optional<String> riskRatio(Disproportionality risk) {
    if (!(risk.riskRatio() instanceof Known ratio)) {
      return Optional.empty();
    }
    boolean exceeds = risk.rule() instanceof IdeaRatio.Calculated rule && rule.exceeds();
    return Optional.of(
        speech.say(
            exceeds ? FindingWords.RISK_EXCEEDS : FindingWords.RISK_NOT,
            speech.number(ratio.value(), 2),
            speech.number(risk.threshold().doubleValue(), 1)));
  }

  /** The reference of a comparison, as it stands inside a sentence. */
  public String reference(Comparison comparison) {
    String group = names.of(comparison.reference().orElse(Group.EVERYONE));
    return switch (comparison.with()) {
      case BAR -> speech.say(FindingWords.REFERENCE_BAR);
      case EVERYONE_ELSE -> speech.say(GroupWords.EVERYONE_ELSE);
      case OVERALL -> speech.say(FindingWords.REFERENCE_OVERALL);
      case LARGEST -> speech.say(FindingWords.REFERENCE_LARGEST, group);
      case BEST -> speech.say(FindingWords.REFERENCE_BEST, group);
      case NAMED -> speech.say(FindingWords.REFERENCE_NAMED, group);
    };
  }

  /** How everyone stands on an indicator. */
  public String everyone(IndicatorFindings findings) {
    Indicator indicator = findings.indicator();
    Numbers numbers = new Numbers(speech, indicator);
    String label = speech.name(indicator.label());
    Cell cell = findings.everyone();
    if (!(findings.value() instanceof Known value)) {
      return label;
    }
    return indicator.isMean()
        ? speech.say(
            FindingWords.EVERYONE_AVERAGES,
            numbers.value(value.value()),
            label,
            speech.count(cell.n()))
        : speech.say(
            FindingWords.EVERYONE_REACHES,
            numbers.value(value.value()),
            label,
            speech.count(cell.sum().longValue()),
            speech.count(cell.n()));
  }

  /** The indicator's bar, or that none has been set. */
  public String bar(Indicator indicator) {
    return indicator
        .bar()
        .map(
            bar ->
                speech.say(
                    FindingWords.THE_BAR_IS,
                    new Numbers(speech, indicator).value(bar.doubleValue())))
        .orElseGet(() -> speech.say(FindingWords.NO_BAR));
  }

  /** A name as it stands at the head of a sentence. */
  public String capital(String name) {
    return speech.capital(name);
  }
}
