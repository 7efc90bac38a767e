package org.sightline.server.explorer.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.engine.views.Viewed;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/**
 * How the figures were made.
 *
 * @param facts in reading order
 * @param command the command line that makes them again
 * @param scoped a remark that the viewer's places narrow them further; empty for who sees all
 * @param recipe the recipe file
 */
public record HowView(List<Fact> facts, String command, String scoped, String recipe) {

  /**
   * A term and what it is here.
   *
   * @param formula whether the text is a formula, which runs left to right in every language
   */
  public record Fact(String term, String text, boolean formula) {}

  public HowView {
    facts = List.copyOf(facts);
  }

  static HowView of(Said said, Viewer viewer) {
    boolean all = viewer.scope() instanceof Scope.Everywhere;
    Reproduction again = Reproduction.of(said.look);
    return new HowView(
        facts(said, all),
        again.command(),
        all ? "" : said.say(ExplorerWords.REPEAT_SCOPED),
        again.recipe());
  }

  private static List<Fact> facts(Said said, boolean all) {
    List<Fact> facts = new ArrayList<>();
    add(said, facts, ExplorerWords.FACT_QUESTION, definition(said));
    add(said, facts, ExplorerWords.FACT_FORMULA, formula(said));
    long n = said.viewed.everyone().cell().n();
    boolean events = said.indicator.counted() == Counted.EVENTS;
    add(
        said,
        facts,
        ExplorerWords.FACT_DIVIDED,
        said.say(events ? ExplorerWords.EVENTS : ExplorerWords.DIVIDED, n));
    if (!said.indicator.isMean() && said.viewed.everyone().value() instanceof Known) {
      add(
          said,
          facts,
          ExplorerWords.FACT_COUNTED,
          said.speech.count(said.viewed.everyone().cell().sum().longValue()));
    }
    add(said, facts, ExplorerWords.FACT_LEFT_OUT, leftOut(said, all));
    add(said, facts, ExplorerWords.FACT_COMPARED, compared(said));
    add(said, facts, ExplorerWords.FACT_INTERVAL, interval(said));
    Thresholds thresholds = said.viewed.compared().method().thresholds();
    add(said, facts, ExplorerWords.FACT_MANY, many(said, thresholds));
    add(said, facts, ExplorerWords.FACT_MARGIN, margin(said));
    add(
        said,
        facts,
        ExplorerWords.FACT_SMALL,
        said.say(
            ExplorerWords.SMALL,
            said.speech.count(thresholds.leastShown()),
            said.speech.count(thresholds.support())));
    if (said.look.settled().state().eachRace()) {
      add(said, facts, ExplorerWords.FACT_RACES, said.say(ExplorerWords.RACE_EACH));
    }
    add(said, facts, ExplorerWords.FACT_DATA, data(said));
    add(
        said,
        facts,
        ExplorerWords.FACT_METHOD,
        said.say(ExplorerWords.METHOD, said.viewed.compared().method().version()));
    add(
        said,
        facts,
        ExplorerWords.FACT_READ_BY,
        said.say(all ? ExplorerWords.READ_BY_ALL : ExplorerWords.READ_BY));
    return facts;
  }

  private static void add(Said said, List<Fact> facts, ExplorerWords term, String text) {
    facts.add(new Fact(said.say(term), text, term == ExplorerWords.FACT_FORMULA));
  }

  private static String definition(Said said) {
    Criterion criterion = said.indicator.criterion();
    String column = said.speech.name(criterion.columns().get(0).replace('_', ' '));
    String what;
    if (criterion instanceof Criterion.OneOf oneOf) {
      List<String> values = oneOf.categories().stream().map(said.speech::name).toList();
      what = said.say(ExplorerWords.IS_ONE_OF, column, said.speech.list(values));
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      what = said.say(ExplorerWords.IS_AT_LEAST, column, atLeast.limit().toPlainString());
    } else if (criterion instanceof Criterion.AtMost atMost) {
      what = said.say(ExplorerWords.IS_AT_MOST, column, atMost.limit().toPlainString());
    } else if (criterion instanceof Criterion.Pair pair) {
      what =
          said.say(
              ExplorerWords.IS_PAIR,
              column,
              said.speech.name(pair.denominator().replace('_', ' ')));
    } else {
      what =
          said.say(said.indicator.isMean() ? ExplorerWords.IS_MEAN : ExplorerWords.IS_YES, column);
    }
    boolean good = said.indicator.direction() == Direction.FAVOURABLE;
    return what + " " + said.say(good ? ExplorerWords.MORE_IS_GOOD : ExplorerWords.MORE_IS_BAD);
  }

  /** The formula with its numbers, for everyone. */
  private static String formula(Said said) {
    if (!(said.viewed.everyone().value() instanceof Known known)) {
      return "–";
    }
    String value = said.numbers.precise(known.value());
    String n = said.speech.count(said.viewed.everyone().cell().n());
    return said.indicator.isMean()
        ? "x̄ = Σx ÷ n = " + value + " (n = " + n + ")"
        : "p = x ÷ n = "
            + said.speech.count(said.viewed.everyone().cell().sum().longValue())
            + " ÷ "
            + n
            + " = "
            + value;
  }

  private static String leftOut(Said said, boolean all) {
    List<String> parts = new ArrayList<>();
    parts.add(said.say(ExplorerWords.LEFT_MISSING, said.viewed.everyone().cell().missing()));
    // What was set aside at reading was never sorted by place, so only who sees all is told.
    if (all && said.data().ledger().setAside() > 0) {
      parts.add(said.say(ExplorerWords.LEFT_ROWS, said.data().ledger().setAside()));
    }
    said.viewed
        .compared()
        .latest()
        .ifPresent(
            latest ->
                parts.add(said.say(ExplorerWords.LEFT_TIMES, said.speech.name(latest.name()))));
    return String.join(" ", parts);
  }

  private static String compared(Said said) {
    return switch (said.with()) {
      case BAR ->
          said.say(
              ExplorerWords.THE_BAR_IS,
              said.numbers.value(said.indicator.bar().orElseThrow().doubleValue()));
      case EVERYONE_ELSE -> said.capital(said.reference());
      default -> said.capital(said.reference()) + ". " + said.say(ExplorerWords.DECIDED_BY_ELSE);
    };
  }

  private static String interval(Said said) {
    String methods =
        Stream.concat(said.viewed.rows().stream(), Stream.of(said.viewed.everyone()))
            .map(Viewed.Row::value)
            .filter(value -> value instanceof Known known && known.range() instanceof Interval)
            .map(value -> ((Interval) ((Known) value).range()).method())
            .distinct()
            .collect(Collectors.joining(", "));
    return methods.isEmpty()
        ? said.say(ExplorerWords.NO_INTERVAL)
        : said.say(ExplorerWords.INTERVAL, methods, said.speech.percent(Interval.USUAL_LEVEL, 0));
  }

  private static String many(Said said, Thresholds thresholds) {
    String method =
        Stream.of(thresholds.multiplicity().name().toLowerCase(Locale.ROOT).split("_"))
            .map(said::capital)
            .collect(Collectors.joining("–"));
    return said.say(
        ExplorerWords.MANY,
        method,
        said.viewed.compared().method().tests(),
        said.speech.percent(thresholds.alpha().doubleValue(), 0));
  }

  private static String margin(Said said) {
    double margin = said.viewed.compared().margin();
    return said.say(
        said.indicator.isMean() ? ExplorerWords.MARGIN_MEAN : ExplorerWords.MARGIN_SHARE,
        said.numbers.distance(margin));
  }

  private static String data(Said said) {
    String id = said.data().id();
    return said.look.prepared().dataset().versions().stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .map(
            version ->
                said.say(
                    ExplorerWords.DATA,
                    said.version(),
                    said.speech.date(version.accepted().atOffset(ZoneOffset.UTC).toLocalDate())))
        .orElse(said.version());
  }
}
