package org.sightline.server.decisions.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts lines of the log into the reader's words. */
@Component
class LineText {
  private final People people;
  private final Subjects subjects;
  private final Decisions decisions;
  private final InstantSource clock;

  LineText(People people, Subjects subjects, Decisions decisions, InstantSource clock) {
    this.people = people;
    this.subjects = subjects;
    this.decisions = decisions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  LineView of(Page page, Viewer viewer, Decision line) {
    Draft said = line.said();
    Long by = line.replacedBy();
    Named replaced =
        by == null
            ? new Named("", "")
            : new Named(page.say(DecisionWords.REPLACED_BY, "" + by), "/decisions/" + by);
    return new LineView(
        "/decisions/" + line.number(),
        page.say(DecisionWords.NUMBERED, "" + line.number()),
        page.say(word(said.kind())),
        said.what(),
        said.why(),
        said.notTaken(),
        said.evidence(),
        said.about().stream()
            .flatMap(each -> subjects.named(viewer, page.speech(), each).stream())
            .toList(),
        facts(page, line),
        summary(page, said),
        replaced,
        "",
        line.hash());
  }

  /** The same with whether its review is overdue, which asks the log once more. */
  LineView whole(Page page, Viewer viewer, Decision line) {
    LineView view = of(page, viewer, line);
    LocalDate review = line.said().review();
    boolean due =
        review != null && review.isBefore(today()) && decisions.isUnanswered(line.number());
    return !due || review == null
        ? view
        : new LineView(
            view.address(),
            view.number(),
            view.kind(),
            view.what(),
            view.why(),
            view.notTaken(),
            view.evidence(),
            view.about(),
            view.facts(),
            view.summary(),
            view.replaced(),
            page.say(DecisionWords.REVIEW_DUE, page.speech().date(review)),
            view.hash());
  }

  static DecisionWords word(DecisionKind kind) {
    return switch (kind) {
      case DECISION -> DecisionWords.KIND_DECISION;
      case ADJUSTMENT -> DecisionWords.KIND_ADJUSTMENT;
      case OUTCOME -> DecisionWords.KIND_OUTCOME;
    };
  }

  String called(Page page, UUID account) {
    return page.speech()
        .name(people.nameOf(account).orElseGet(() -> page.say(DecisionWords.SOMEBODY)));
  }

  String earlier(Page page, Earlier earlier) {
    DecisionWords word =
        switch (earlier.tie()) {
          case REPLACES -> DecisionWords.REPLACES;
          case REVIEWS -> DecisionWords.REVIEWS;
        };
    return page.say(word, "" + earlier.number());
  }

  private List<Map.Entry<String, String>> facts(Page page, Decision line) {
    Draft said = line.said();
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    facts.add(Map.entry(page.say(DecisionWords.ON), page.speech().date(said.on())));
    if (!said.who().isEmpty()) {
      facts.add(Map.entry(page.say(DecisionWords.WHO), page.speech().name(said.who())));
    }
    LocalDate review = said.review();
    if (review != null) {
      facts.add(Map.entry(page.say(DecisionWords.REVIEW), page.speech().date(review)));
    }
    facts.add(Map.entry(page.say(DecisionWords.HOLDS), page.places(said.where())));
    facts.add(
        Map.entry(
            page.say(DecisionWords.WRITTEN),
            page.say(DecisionWords.WRITTEN_BY, called(page, line.by()), page.moment(line.at()))));
    return facts;
  }

  private String summary(Page page, Draft said) {
    List<String> parts = new ArrayList<>();
    parts.add(page.say(word(said.kind())));
    parts.add(page.speech().date(said.on()));
    Earlier earlier = said.earlier();
    if (earlier != null) {
      parts.add(earlier(page, earlier));
    }
    if (said.where() instanceof Scope.Within) {
      parts.add(page.places(said.where()));
    }
    return String.join(" · ", parts);
  }
}
