package org.sightline.server.findings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Choice;
import org.sightline.report.findings.Numbers;
import org.sightline.report.gaps.GapParts;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** How a number came about: definition, formula, who was left out, interval, version. */
record Explained(Page page, SeenFindings seen, GapParts parts) {

  Html facts(Finding finding) {
    Numbers numbers = new Numbers(page.speech(), finding.indicator());
    List<Map.Entry<String, Html>> facts = new ArrayList<>();
    facts.add(fact(FindingsWords.DEFINITION, definition(finding.indicator())));
    facts.add(fact(FindingsWords.FORMULA, formula(finding, numbers)));
    facts.add(fact(FindingsWords.LEFT_OUT, leftOut(finding)));
    interval(finding.value(), numbers)
        .ifPresent(said -> facts.add(fact(FindingsWords.INTERVAL, said)));
    Comparison deciding = finding.deciding();
    facts.add(
        fact(
            FindingsWords.COLUMN_REFERENCE,
            parts.sentences().reference(deciding)
                + " "
                + Figures.value(deciding.value(), numbers)));
    interval(deciding.gap(), numbers)
        .ifPresent(said -> facts.add(fact(FindingsWords.COLUMN_GAP, said)));
    facts.add(fact(FindingsWords.DATA_VERSION, Lines.data(page, seen)));
    facts.add(fact(FindingsWords.ROWS_SEEN, rows()));
    return Block.facts(facts);
  }

  private String definition(Indicator indicator) {
    String said = criterion(indicator.criterion());
    return said
        + " "
        + page.say(
            indicator.direction() == Direction.FAVOURABLE
                ? FindingsWords.MORE_IS_GOOD
                : FindingsWords.MORE_IS_BAD);
  }

  private String criterion(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      return page.say(
          FindingsWords.DEF_ONE_OF,
          name(oneOf.column()),
          page.speech().list(oneOf.categories().stream().map(this::name).toList()));
    } else if (criterion instanceof Criterion.AtLeast atLeast) {
      return page.say(
          FindingsWords.DEF_AT_LEAST, name(atLeast.column()), atLeast.limit().toPlainString());
    } else if (criterion instanceof Criterion.AtMost atMost) {
      return page.say(
          FindingsWords.DEF_AT_MOST, name(atMost.column()), atMost.limit().toPlainString());
    } else if (criterion instanceof Criterion.Pair pair) {
      return page.say(FindingsWords.DEF_PAIR, name(pair.numerator()), name(pair.denominator()));
    }
    return page.say(
        criterion instanceof Criterion.IsTrue
            ? FindingsWords.DEF_IS_TRUE
            : FindingsWords.DEF_MEAN_OF,
        name(criterion.columns().get(0)));
  }

  private String formula(Finding finding, Numbers numbers) {
    Cell cell = finding.cell();
    boolean mean = finding.indicator().isMean();
    String value = Figures.value(finding.value(), numbers);
    String share =
        mean
            ? page.say(
                FindingsWords.FORMULA_MEAN,
                page.speech().number(cell.sum().doubleValue(), Math.min(2, cell.sum().scale())),
                page.speech().count(cell.n()),
                value)
            : page.say(
                FindingsWords.FORMULA_SHARE,
                page.speech().count(cell.sum().longValue()),
                page.speech().count(cell.n()),
                value);
    Comparison deciding = finding.deciding();
    return "\u2066"
        + share
        + "; "
        + page.say(
            FindingsWords.FORMULA_GAP,
            value,
            Figures.value(deciding.value(), numbers),
            Figures.signed(deciding.gap(), numbers))
        + "\u2069";
  }

  private String leftOut(Finding finding) {
    String group = page.say(FindingsWords.LEFT_OUT_GROUP, finding.cell().missing());
    return seen.sight().isWhole()
        ? group
            + " "
            + page.say(FindingsWords.LEFT_OUT_ROWS, seen.findings().data().ledger().setAside())
        : group;
  }

  private java.util.Optional<String> interval(Estimate estimate, Numbers numbers) {
    return estimate instanceof Known known && known.range() instanceof Interval interval
        ? java.util.Optional.of(
            page.say(FindingsWords.INTERVAL_TEXT, numbers.range(interval), name(interval.method())))
        : java.util.Optional.empty();
  }

  private String rows() {
    List<String> said = new ArrayList<>();
    Optional<String> latest =
        seen.findings().choices().stream()
            .filter(choice -> choice.what() == Choice.What.LATEST)
            .map(Choice::name)
            .findFirst();
    if (!seen.sight().isWhole()) {
      said.add(page.say(FindingsWords.ROWS_PART, places()));
    } else if (latest.isEmpty()) {
      said.add(page.say(FindingsWords.ROWS_WHOLE));
    }
    latest.ifPresent(time -> said.add(page.say(FindingsWords.ROWS_LATEST, name(time))));
    return String.join(" ", said);
  }

  private String places() {
    return page.speech()
        .list(
            seen.sight().parts().stream()
                .flatMap(part -> part.allowed().values().stream())
                .flatMap(List::stream)
                .distinct()
                .map(this::name)
                .toList());
  }

  private String name(String given) {
    return page.speech().name(given);
  }

  private Map.Entry<String, Html> fact(FindingsWords name, String text) {
    return Map.entry(page.say(name), Html.text(text));
  }
}
