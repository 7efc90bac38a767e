package org.sightline.server.scorecard.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.report.findings.Numbers;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.PlanEvent;
import org.sightline.server.plans.Plans;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Note;
import org.sightline.server.scorecard.Card;
import org.sightline.server.scorecard.Cards;
import org.sightline.server.scorecard.Entry;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.scorecard.Indicator;
import org.springframework.stereotype.Component;

/** Puts a scorecard into words. */
@Component
class CardText {
  private static final int SHORT = 12;

  private final Cards cards;
  private final Plans plans;
  private final Concluding concluding;

  CardText(Cards cards, Plans plans, Concluding concluding) {
    this.cards = cards;
    this.plans = plans;
    this.concluding = concluding;
  }

  CardView view(Page page, Viewer viewer, Cycle cycle, boolean charts, Form form) {
    Optional<Card> card = cards.of(viewer, cycle);
    List<Dated> happened = happened(page, cycle);
    return new CardView(
        Picture.symbols(),
        card.isPresent(),
        card.map(each -> missing(page, each)).orElse(List.of()),
        card.map(each -> each.entries().stream().map(entry -> row(page, entry)).toList())
            .orElse(List.of()),
        card.map(each -> new CardPictures(page, each, happened).words()).orElse(List.of()),
        charts
            ? card.map(each -> new CardPictures(page, each, happened).drawn())
                .orElse(List.<Html>of())
            : List.of(),
        events(page, happened),
        card.map(each -> source(page, each)).orElse(""),
        card.map(each -> questions(page, each)).orElse(List.of()),
        Arrays.stream(Indicator.Kind.values())
            .map(kind -> new Option(kind.name(), kind(page, kind)))
            .toList(),
        form);
  }

  private static String kind(Page page, Indicator.Kind kind) {
    return page.say(ScorecardWords.valueOf("KIND_" + kind.name()));
  }

  private static String source(Page page, Card card) {
    String id = card.ground().data().data().id();
    return page.say(
        ScorecardWords.SOURCE,
        page.speech().name(card.ground().data().dataset().name()),
        id.substring(0, Math.min(SHORT, id.length())));
  }

  private static List<Option> questions(Page page, Card card) {
    return card.ground().data().recipe().indicators().stream()
        .map(each -> new Option(each.name(), page.speech().name(each.label())))
        .toList();
  }

  private static List<String> missing(Page page, Card card) {
    List<String> lines = new ArrayList<>();
    for (Indicator.Kind kind : Indicator.Kind.values()) {
      Integer lacking = card.composition().missing().get(kind);
      if (lacking != null) {
        lines.add(page.say(ScorecardWords.valueOf("LACK_" + kind.name()), lacking));
      }
    }
    add(page, lines, ScorecardWords.NOT_DISAGGREGATED, card.composition().notDisaggregated());
    add(page, lines, ScorecardWords.WITHOUT_LAG, card.composition().withoutLag());
    return lines;
  }

  private static void add(Page page, List<String> lines, ScorecardWords words, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(
          page.say(words, page.speech().list(names.stream().map(page.speech()::name).toList())));
    }
  }

  private static CardView.Row row(Page page, Entry entry) {
    String now = page.say(ScorecardWords.NOTHING_YET);
    String others = page.say(ScorecardWords.NOT_A_LINK);
    String change = page.say(ScorecardWords.NO_CHANGE_YET);
    if (entry.figures() instanceof Entry.Counted counted) {
      if (counted.over().times().size() > 1) {
        change = page.say(ScorecardWords.NOT_COMPARED);
      }
      Numbers numbers = new Numbers(page.speech(), counted.question());
      int last = counted.over().times().size() - 1;
      String when = page.speech().name(counted.over().times().get(last));
      now = at(page, numbers, counted.over().own().get(last), when);
      others = at(page, numbers, counted.over().others().get(last), when);
      change =
          counted
              .evaluation()
              .flatMap(Evaluation::group)
              .map(own -> change(page, numbers, own))
              .orElse(change);
    } else if (entry.figures() instanceof Entry.Observed observed) {
      int last = observed.values().size() - 1;
      now =
          observed.values().get(last) instanceof Known known
              ? page.say(
                  ScorecardWords.VALUE_AT,
                  page.speech().share(known.value()),
                  page.speech().date(observed.days().get(last)))
              : now;
    }
    return new CardView.Row(
        page.speech().name(entry.name()),
        kind(page, entry.kind()),
        now,
        others,
        change,
        entry.lag().map(page.speech()::name).orElseGet(() -> page.say(ScorecardWords.NO_LAG)),
        entry
            .link()
            .map(link -> page.say(ScorecardWords.valueOf("STATUS_" + link.status().name())))
            .orElseGet(
                () ->
                    page.say(
                        entry.kind() == Indicator.Kind.LEADING
                            ? ScorecardWords.STATUS_ASSUMED
                            : ScorecardWords.NOT_A_LINK)),
        entry.line().map(Object::toString).orElse(""));
  }

  private static String at(Page page, Numbers numbers, Estimate value, String when) {
    return value instanceof Known known
        ? page.say(ScorecardWords.VALUE_AT, numbers.value(known.value()), when)
        : page.say(ScorecardWords.NOTHING_YET);
  }

  private static String change(Page page, Numbers numbers, Change change) {
    if (!(change.estimate() instanceof Known known)) {
      return page.say(ScorecardWords.NOT_COMPARED);
    }
    String value = numbers.signed(known.value());
    return known.range() instanceof Interval interval
        ? page.say(
            ScorecardWords.CHANGE_RANGE,
            value,
            numbers.signed(interval.lo()),
            numbers.signed(interval.hi()))
        : page.say(ScorecardWords.CHANGE_ALONE, value);
  }

  private static List<String> events(Page page, List<Dated> happened) {
    return happened.stream()
        .map(
            each ->
                page.say(
                    ScorecardWords.EVENT_AT,
                    page.speech().date(each.on()),
                    page.speech().name(each.words())))
        .toList();
  }

  private static String said(Page page, PlanEvent event) {
    String what = page.speech().name(event.what());
    return switch (event.kind()) {
      case PLAN_STARTED -> page.say(ScorecardWords.PLAN_STARTED);
      case ACTION_BEGUN -> page.say(ScorecardWords.ACTION_BEGUN, what);
      case ACTION_DONE -> page.say(ScorecardWords.ACTION_DONE, what);
      case ACTION_STOPPED -> page.say(ScorecardWords.ACTION_STOPPED, what);
      case ACTION_CHANGED, ACTION_ADJUSTED -> page.say(ScorecardWords.ACTION_CHANGED, what);
    };
  }

  /** What happened to the plan and outside, by day. */
  private List<Dated> happened(Page page, Cycle cycle) {
    List<Dated> all = new ArrayList<>();
    for (PlanEvent event : plans.events(cycle)) {
      all.add(new Dated(event.on(), said(page, event)));
    }
    concluding.notes(cycle).stream()
        .filter(note -> note.kind() == Note.Kind.EVENT)
        .forEach(note -> all.add(new Dated(note.on(), note.words())));
    all.sort(Comparator.comparing(Dated::on));
    return all;
  }
}
